import type { ReadingProgress } from "../../components/ReadingDialog.tsx";
import type { ScanFrame } from "../../lib/browser/scan-frame.ts";
import type { Answered } from "../../lib/decide/answered.ts";
import { type FilesDecision, heldTypes } from "../../lib/decide/decide-files.ts";
import { scanOptions } from "../../lib/decide/scan-options.ts";
import type { Finding } from "../../lib/detect/detector.ts";
import type { Unreadable } from "../../lib/files/document.ts";
import type { Look } from "../../lib/files/look.ts";
import { FOLDER_TYPE } from "../../lib/page/dropped-files.ts";
import type { FilesOutcome } from "../../lib/page/file-gate.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";
import { applyReplacements, replacementsFor } from "../../lib/redact/redact.ts";
import type { FrameMemory, Known } from "../guard/files-of-frame.ts";

/** A held file and what was found in it. The name counts as a part of it. */
export interface LookedAtFile {
  readonly file: File;
  /** The scan frame's number for it; undefined when it could not be read at all. */
  readonly id: number | undefined;
  readonly look: Pick<Look, "excerpts" | "findings" | "more" | "columns" | "unreadable">;
}

/** Files on their way through the reader. */
export interface Looking {
  readonly done: Promise<readonly LookedAtFile[]>;
  readonly now: () => ReadingProgress;
  readonly follow: (onStep: (progress: ReadingProgress) => void) => () => void;
}

type Scan = FrameMemory["scan"];

const MEGABYTE = 1_000_000;

/** Looks at files one after the other. */
export function lookAtFiles(frame: ScanFrame, policy: CompiledPolicy, scan: Scan, files: readonly File[]): Looking {
  let now: ReadingProgress = { file: 1, of: files.length, share: 0 };
  const listeners = new Set<(progress: ReadingProgress) => void>();
  const tell = (file: number, share: number) => {
    now = { file, of: files.length, share };
    for (const listener of listeners) listener(now);
  };
  const lookAtAll = async () => {
    const looked: LookedAtFile[] = [];
    for (const [index, file] of files.entries()) {
      tell(index + 1, 0);
      looked.push(await lookAtOne(frame, policy, scan, file, (share) => tell(index + 1, share)));
    }
    return looked;
  };
  return {
    done: lookAtAll(),
    now: () => now,
    follow(onStep) {
      listeners.add(onStep);
      return () => void listeners.delete(onStep);
    },
  };
}

async function lookAtOne(
  frame: ScanFrame,
  policy: CompiledPolicy,
  scan: Scan,
  file: File,
  onProgress: (share: number) => void,
): Promise<LookedAtFile> {
  if (file.size > policy.files.maxMegabytes * MEGABYTE || file.type === FOLDER_TYPE) return notRead(file, scan, "too-large");
  const { id, look } = frame.lookAt(file, scanOptions(policy), onProgress);
  const read = await look;
  return typeof read === "string" ? notRead(file, scan, read) : { file, id, look: withName(file.name, scan, read) };
}

function notRead(file: File, scan: Scan, why: Unreadable): LookedAtFile {
  const { excerpts, findings } = withName(file.name, scan, { excerpts: "", findings: [], more: {}, columns: [], unreadable: [] });
  return { file, id: undefined, look: { excerpts, findings, more: {}, columns: [], unreadable: [why] } };
}

function withName(name: string, scan: Scan, look: LookedAtFile["look"]): LookedAtFile["look"] {
  const found = scan(name);
  if (found.length === 0) return look;
  const shift = look.excerpts.length + 1;
  const inName = found.map((finding) => ({ ...finding, start: finding.start + shift, end: finding.end + shift }));
  return { ...look, excerpts: `${look.excerpts}\n${name}`, findings: [...look.findings, ...inName] };
}

/** What was found and has no answer yet. */
export function openFindings(answered: Answered, { look }: LookedAtFile, now: number): readonly Finding[] {
  return answered.open(look.excerpts, look.findings, now);
}

const ANSWER_HOLDS_MS = 10 * 60_000;

/** What a person has answered of files that cannot be looked into: for ten minutes the same file is not asked about again, nor, once one was answered, are pictures. */
export class UnreadableAnswers {
  readonly #until = new Map<string, number>();

  add(file: LookedAtFile, now: number): void {
    for (const key of keysOf(file)) this.#until.set(key, now + ANSWER_HOLDS_MS);
  }

  isOpen(file: LookedAtFile, now: number): boolean {
    return keysOf(file).some((key) => (this.#until.get(key) ?? 0) <= now);
  }
}

// A person who shows an assistant a screen sends one picture after the other.
function keysOf({ file, look }: LookedAtFile): readonly string[] {
  const { name, size, lastModified } = file;
  return look.unreadable.map((why) => (why === "picture" ? why : `${why} ${size} ${lastModified} ${name}`));
}

/** Copies without what is held: what is clean goes as it is, what could not be looked into is left out. Undefined when one would not be safe. */
export async function copiesOf(
  frame: ScanFrame,
  { record, verdict }: Known,
  scan: Scan,
  looked: readonly LookedAtFile[],
  { files: decided }: FilesDecision,
  originals: readonly File[],
  dropped: readonly { readonly file: number; readonly part: number; readonly column: number }[],
): Promise<FilesOutcome | undefined> {
  const held = heldTypes(
    record.compiled,
    verdict,
    looked.map(({ look }) => ({ findings: look.findings, more: look.more, isUnreadable: false, isCopyable: true, isTable: false })),
  );
  const copies: (File | undefined)[] = [];
  for (const [index, { id, file, look }] of looked.entries()) {
    const isHeld = look.findings.some(({ infoType }) => Object.hasOwn(held, infoType));
    const isUnseen = look.unreadable.length > 0 && decided[index]?.unreadable !== "allow";
    const columns = dropped.filter((one) => one.file === index);
    if (!isHeld && !isUnseen && columns.length === 0) copies.push(originals[index]);
    else if (id === undefined) copies.push(undefined);
    else {
      const copy = await frame.copy(id, held, columns);
      if (copy === undefined) return undefined;
      copies.push(copyFile(file, copy, scan));
    }
  }
  return { kind: "copies", files: copies };
}

function copyFile(original: File, { bytes, sameFormat }: { readonly bytes: Uint8Array; readonly sameFormat: boolean }, scan: Scan): File {
  const name = applyReplacements(original.name, replacementsFor(original.name, scan(original.name)).replacements);
  const buffer = bytes.slice().buffer;
  if (sameFormat) return new File([buffer], name, { type: original.type, lastModified: original.lastModified });
  return new File([buffer], `${name.replace(/\.[^.]{1,8}$/, "")}.txt`, { type: "text/plain" });
}
