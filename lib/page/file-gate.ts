import type { EntryWay } from "../decide/decide.ts";

/** What is to be done with files that are held. `copies`: one for each of them, in order; undefined where one is left out, the file itself where it may go on. */
export type FilesOutcome =
  | { readonly kind: "cancel" }
  | { readonly kind: "as-it-is" }
  | { readonly kind: "copies"; readonly files: readonly (File | undefined)[] };

/** The side of a gate for files that knows policy, site and person. */
export interface FilesKeeper {
  /** What to do with files at once. "pass": nothing is guarded here; "watch": they pass, and are looked at only to be counted. */
  rule(): "pass" | "watch" | "hold";
  /** Looks at files that go on as they are, to count what is in them. */
  watch(entryWay: EntryWay, files: readonly File[]): void;
  /** Settles held files: looks at them, asks the person when there is something to ask. Never rejects. */
  settle(entryWay: EntryWay, files: readonly File[]): Promise<FilesOutcome>;
}

/** The files that go on; undefined when none does. */
export function released(outcome: FilesOutcome, files: readonly File[]): readonly File[] | undefined {
  if (outcome.kind === "cancel") return undefined;
  return outcome.kind === "as-it-is" ? files : outcome.files.filter((file) => file !== undefined);
}

/** Files as a page is given them; with the texts of other flavours when there are any. */
export function transferOf(files: readonly File[], texts: ReadonlyMap<string, string> = new Map()): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  for (const [type, text] of texts) transfer.setData(type, text);
  return transfer;
}
