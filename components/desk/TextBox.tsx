import { useState } from "preact/hooks";
import { Button } from "../Button.tsx";
import { useDeskWords } from "./words.ts";

interface TextBoxProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly fileName: string;
  readonly rows?: number;
  /** Rejects when the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDownload: (fileName: string, text: string) => void;
}

/** A browser lays out megabytes in a box for seconds, and anew at each change. In characters. */
const MOST_SHOWN = 40_000;

/** A text to take away: seen (a very long one its beginning), copied, or saved as a file. */
export function TextBox({ id, label, text, fileName, rows = 10, onCopy, onDownload }: TextBoxProps) {
  const words = useDeskWords();
  const [said, setSaid] = useState({ of: "", words: "" });
  const copy = () => {
    onCopy(text).then(
      () => setSaid({ of: text, words: words.copied }),
      () => setSaid({ of: text, words: words.copyFailed }),
    );
  };
  return (
    <div class="text-box">
      <label for={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} dir="ltr" spellcheck={false} value={text.slice(0, MOST_SHOWN)} />
      {text.length > MOST_SHOWN && <p class="hint">{words.onlyBeginning}</p>}
      <div class="answers">
        <Button look="primary" onPress={() => onDownload(fileName, text)}>
          {words.download(fileName)}
        </Button>
        <Button look="secondary" onPress={copy}>
          {words.copy}
        </Button>
        <span role="status">{said.of === text ? said.words : ""}</span>
      </div>
    </div>
  );
}
