import { useEffect, useRef, useState } from "preact/hooks";
import { decodeText } from "../../lib/files/decode-text.ts";
import { editableDocument } from "../../lib/policy/editable-document.ts";
import { importPolicy } from "../../lib/policy/exports/import-policy.ts";
import { readJson } from "../../lib/policy/json-text.ts";
import type { PolicySource } from "../../lib/policy/policy.ts";
import type { PolicyDocument } from "../../lib/policy/write-policy.ts";
import { Button } from "../Button.tsx";
import { useDeskWords } from "../desk/words.ts";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { inWords } from "../words/said.ts";
import { formatName } from "./format-name.ts";
import { useBuilderWords } from "./words.ts";

/** The policy in force in this browser, to start from. */
export interface InForce {
  readonly source: PolicySource;
  readonly document: PolicyDocument;
}

interface StartProps {
  readonly starter: PolicyDocument;
  /** Undefined while none has been read. */
  readonly inForce: InForce | undefined;
  /** `said`: what happened, in words. */
  readonly onStart: (document: PolicyDocument, said: string) => void;
}

/** Where to begin: the starter, what holds here, or a file of any of the formats. */
export function Start({ starter, inForce, onStart }: StartProps) {
  const words = useBuilderWords();
  const desk = useDeskWords();
  const { problems: sentences } = usePageWords();
  const [text, setText] = useState("");
  const [failed, setFailed] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  const whyNone = (written: string): string => {
    if (written.startsWith(BINARY_LIST.join(""))) return words.start.binary;
    const json = /^\s*[[{]/.test(written) ? readJson(written) : { value: undefined };
    return "wrong" in json ? words.start.badJson(inWords(json.wrong, sentences)) : words.start.notAPolicy;
  };
  const take = (written: string) => {
    const found = importPolicy(written);
    if (found.kind === "several") return setFailed(words.start.several(found.count));
    if (found.kind === "none") return setFailed(whyNone(written));
    setFailed("");
    setText("");
    const said = words.start.imported(formatName(found.format, words));
    onStart(editableDocument(found.document), found.hasOthers ? `${said} ${words.start.others}` : said);
  };
  const takeFile = (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > MOST_BYTES) return setFailed(words.start.tooLarge);
    void textOf(file).then(take, () => setFailed(words.start.notAPolicy));
  };
  const dropped = useRef(takeFile);
  dropped.current = takeFile;
  useEffect(() => {
    // Anywhere on the page: a file that misses would else be opened in place of it.
    const controller = new AbortController();
    const onFile = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      if (event.type === "drop") dropped.current(event.dataTransfer.files[0]);
    };
    window.addEventListener("dragover", onFile, { signal: controller.signal });
    window.addEventListener("drop", onFile, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return (
    <section aria-labelledby="start-heading" class="panel">
      <h2 id="start-heading">{words.start.heading}</h2>
      <p>{words.start.lead}</p>
      <div class="answers">
        <Button look="secondary" onPress={() => onStart(starter, words.start.fromStarter)}>
          {words.start.starter}
        </Button>
        {inForce !== undefined && inForce.source !== "starter" && (
          <Button look="secondary" onPress={() => onStart(inForce.document, words.start.fromInForce)}>
            {words.start.inForce(desk.source[inForce.source])}
          </Button>
        )}
        <Button look="secondary" onPress={() => picker.current?.click()}>
          {words.start.file}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            takeFile(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </div>
      <p class="hint">{words.start.drop}</p>
      <details class="entry">
        <summary>{words.start.paste}</summary>
        <div class="form-field">
          <label for="start-paste">{words.start.pasteLabel}</label>
          <textarea
            id="start-paste"
            rows={5}
            dir="ltr"
            spellcheck={false}
            aria-describedby="start-paste-hint"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p id="start-paste-hint" class="hint">
            {words.start.pasteHint}
          </p>
        </div>
        <div>
          <Button look="secondary" onPress={() => take(text)}>
            {words.start.read}
          </Button>
        </div>
      </details>
      <p role="alert" class={failed === "" ? "" : "calm tone-stop"}>
        {failed}
      </p>
    </section>
  );
}

/** How a property list in binary form begins. */
const BINARY_LIST = [..."bplist"];
/** A policy of thousands of tools is a megabyte; anything much larger is another kind of file. */
const MOST_BYTES = 8_000_000;

// A .reg file that Windows itself wrote is UTF-16, an old one Windows-1252.
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return BINARY_LIST.every((letter, i) => bytes[i] === letter.charCodeAt(0)) ? BINARY_LIST.join("") : decodeText(bytes);
}
