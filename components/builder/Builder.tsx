import { useEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { LogEvent } from "../../lib/activity/event.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import { compile } from "../../lib/policy/compile.ts";
import type { DocumentPath } from "../../lib/policy/document-path.ts";
import { dueRules } from "../../lib/policy/due.ts";
import type { Target } from "../../lib/policy/exports/format.ts";
import { fieldOf } from "../../lib/policy/fields.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { policySchema } from "../../lib/policy/schema.ts";
import type { PolicyDocument } from "../../lib/policy/write-policy.ts";
import { DeskPage } from "../desk/DeskPage.tsx";
import { BuilderBar } from "./BuilderBar.tsx";
import { changedDraft, draftOf } from "./draft.ts";
import { Export } from "./Export.tsx";
import { FormContext, type Reading } from "./form.ts";
import { Groups } from "./Groups.tsx";
import type { KnownTools } from "./known-tools.ts";
import { LocalUse } from "./LocalUse.tsx";
import { type InForce, Start } from "./Start.tsx";
import { blankHeaders } from "./secrets.ts";
import { Try } from "./Try.tsx";
import { useBuilderWords } from "./words.ts";

/** All that the builder knows from outside. */
export interface BuilderProps {
  readonly known: KnownTools;
  readonly starter: PolicyDocument;
  /** What is shown first: what was left here, what is in force, or the starter. */
  readonly first: PolicyDocument;
  /** True when `first` was left here the last time. */
  readonly wasLeft: boolean;
  readonly inForce: (InForce & { readonly compiled: CompiledPolicy }) | undefined;
  readonly activity: readonly LogEvent[];
  /** The catalog's tool of an id, or what an unknown page was taken for. */
  readonly toolOf: (id: string) => Tool | undefined;
  readonly target: Target;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Called with every change, to be kept. */
  readonly onChange: (document: PolicyDocument) => void;
  /** Loads the policy on this computer; undefined takes it back. */
  readonly onUseHere: (document: PolicyDocument | undefined) => Promise<void>;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDownload: (fileName: string, text: string) => void;
}

const ROOT = fieldOf(policySchema);
/** A policy of thousands of tools takes tens of milliseconds to read: not at every key. */
const READ_AFTER_MS = 150;

/** The policy builder, all of it. */
export function Builder({
  known,
  starter,
  first,
  wasLeft,
  inForce,
  activity,
  toolOf,
  target,
  now,
  onChange,
  onUseHere,
  onCopy,
  onDownload,
}: BuilderProps) {
  const words = useBuilderWords();
  const [draft, change] = useReducer(changedDraft, first, draftOf);
  const { document } = draft;
  const [read, setRead] = useState(() => ({ of: document, reading: readingOf(document, known, now) }));
  const kept = useRef(document);
  useEffect(() => {
    if (kept.current !== document) onChange(document);
    kept.current = document;
    if (read.of === document) return;
    const readNow = () => setRead({ of: document, reading: readingOf(document, known, now) });
    if (draft.writing === "") return readNow();
    const timer = setTimeout(readNow, READ_AFTER_MS);
    return () => clearTimeout(timer);
  }, [document, draft.writing, read, known, now, onChange]);
  const form = useMemo(
    () => ({
      document,
      read: read.reading,
      problems: read.reading.problems,
      fresh: () => readingOf(document, known, now),
      set: (path: DocumentPath, value: unknown) => change({ kind: "set", path, value }),
      become: (next: PolicyDocument, said: string) => change({ kind: "become", document: next, said }),
    }),
    [document, read, known, now],
  );
  const bar = <BuilderBar said={draft.said} onUndo={draft.past.length === 0 ? undefined : () => change({ kind: "undo" })} />;
  return (
    <FormContext.Provider value={form}>
      <DeskPage page="policy-builder" bar={bar}>
        {wasLeft && draft.past.length === 0 && (
          <p class="calm tone-note" role="status">
            {words.wasLeft}
          </p>
        )}
        <Start starter={starter} inForce={inForce} onStart={form.become} />
        {ROOT.kind === "object" && <Groups fields={ROOT.fields} known={known} />}
        <Try known={known} toolOf={toolOf} activity={activity} inForce={inForce?.compiled} />
        <Export known={known} target={target} onCopy={onCopy} onDownload={onDownload} />
        <LocalUse source={inForce?.source} onUseHere={onUseHere} />
      </DeskPage>
    </FormContext.Provider>
  );
}

function readingOf(document: PolicyDocument, known: KnownTools, now: number): Reading {
  const { policy, problems } = readPolicy(document, known.all);
  const blank = blankHeaders(document).map(
    ({ path, names }) => ({ path, wrong: ["blank-headers", names.join(", ")], used: ["enter-again"] }) as const,
  );
  return { policy, compiled: compile(policy, now), problems: [...problems, ...blank, ...dueRules(policy, now)] };
}
