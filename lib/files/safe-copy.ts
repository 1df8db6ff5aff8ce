import { strToU8 } from "fflate";
import type { Finding } from "../detect/detector.ts";
import { WHOLE_TEXT } from "../detect/info-types.generated.ts";
import { applyReplacements, NO_NUMBERS, replacementsFor } from "../redact/redact.ts";
import type { Change, Part, ReadDocument, Reading } from "./document.ts";
import { type Scan, scanParts } from "./look.ts";
import { withoutColumns } from "./table.ts";

/** What must not be in a copy: information types, each with the confidence from which its findings count. */
export type Held = Readonly<Record<string, number>>;

/** A column to leave out. */
export interface DroppedColumn {
  readonly part: number;
  readonly column: number;
}

/** A copy without what is held. `sameFormat`: false for a copy as plain text. */
export interface SafeCopy {
  readonly bytes: Uint8Array;
  readonly sameFormat: boolean;
}

/**
 * Makes a copy of a document without what is held, in the same format where that can be done and proven: the copy is read and scanned again. Else as text.
 * Undefined when even as text something held is left: the text as a whole is what must stay.
 */
export async function safeCopy(
  document: ReadDocument,
  found: readonly (readonly Finding[])[],
  held: Held,
  dropped: readonly DroppedColumn[],
  scan: Scan,
  read: (bytes: Uint8Array) => Promise<Reading>,
): Promise<SafeCopy | undefined> {
  const changes = changesFor(document, found, held, dropped);
  const same = document.unreadable.length === 0 ? write(document, changes) : undefined;
  if (same !== undefined) {
    const again = await read(same);
    if (typeof again !== "string" && again.format === document.format && isClean(again, held, scan))
      return { bytes: same, sameFormat: true };
  }
  const text = asText(document.parts, changes);
  const clean = clearedOf(text, held, scan);
  return clean === undefined ? undefined : { bytes: strToU8(clean), sameFormat: false };
}

// A document that cannot be written again for whatever reason becomes text.
function write(document: ReadDocument, changes: readonly Change[]): Uint8Array | undefined {
  try {
    return document.write?.(changes);
  } catch {
    return undefined;
  }
}

function changesFor(
  { parts }: ReadDocument,
  found: readonly (readonly Finding[])[],
  held: Held,
  dropped: readonly DroppedColumn[],
): readonly Change[] {
  let numbering = NO_NUMBERS;
  return parts.map(({ text }, index) => {
    const made = replacementsFor(text, heldIn(found[index] ?? [], held).filter(isReplaceable), numbering);
    numbering = made.numbering;
    return { replacements: made.replacements, columns: new Set(dropped.filter(({ part }) => part === index).map(({ column }) => column)) };
  });
}

function heldIn(findings: readonly Finding[], held: Held): readonly Finding[] {
  return findings.filter(({ infoType, confidence }) => Object.hasOwn(held, infoType) && confidence >= (held[infoType] ?? 0));
}

// Without its tell-tale words a board paper would only look safe; a list can lose columns.
function isReplaceable({ infoType }: Finding): boolean {
  return !WHOLE_TEXT.has(infoType);
}

function isClean(document: ReadDocument, held: Held, scan: Scan): boolean {
  return scanParts(document, scan, () => undefined).every((findings) => heldIn(findings, held).length === 0);
}

function asText(parts: readonly Part[], changes: readonly Change[]): string {
  const texts = parts.map((part, index) => {
    if (part.unseen === true) return "";
    const { replacements, columns } = changes[index] ?? { replacements: [], columns: new Set<number>() };
    return withoutColumns({ ...part, text: applyReplacements(part.text, replacements) }, columns).trim();
  });
  return `${texts.filter((text) => text !== "").join("\n\n")}\n`;
}

/** Parts side by side can show what none shows alone, so the whole is looked at again, and once more behind that. */
function clearedOf(text: string, held: Held, scan: Scan): string | undefined {
  let cleared = text;
  for (let round = 0; round < 3; round++) {
    const left = heldIn(scan(cleared), held);
    if (left.length === 0) return cleared;
    if (!left.every(isReplaceable)) return undefined;
    cleared = applyReplacements(cleared, replacementsFor(cleared, left).replacements);
  }
  return undefined;
}
