import type { HeldFile } from "../../components/FileList.tsx";
import type { HeldTable } from "../../components/FilesDialog.tsx";
import type { Answer } from "../../lib/decide/answers.ts";
import type { Reason } from "../../lib/decide/decide.ts";
import { decide, heldFindings } from "../../lib/decide/decide.ts";
import type { FilesDecision } from "../../lib/decide/decide-files.ts";
import { WHOLE_TEXT } from "../../lib/detect/info-types.generated.ts";
import { INFO_TYPES } from "../../lib/detect/info-types.ts";
import type { ColumnFound } from "../../lib/files/look.ts";
import { applyReplacements, replacementsFor } from "../../lib/redact/redact.ts";
import { view } from "../guard/drawer.ts";
import type { FrameMemory, Known } from "../guard/files-of-frame.ts";
import { links } from "../guard/site-views.ts";
import type { LookedAtFile, Looking } from "./files-look.ts";

type Overlay = FrameMemory["overlay"];

/** Shown only when reading takes longer than this, in milliseconds: most files are read at once. */
const READING_AFTER_MS = 400;

/** Waits for the files; when that takes long, shows how far it is. Undefined when the person does not wait. */
export async function showReading(overlay: Overlay, count: number, looking: Looking): Promise<readonly LookedAtFile[] | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, READING_AFTER_MS, undefined));
  const early = await Promise.race([looking.done, late]);
  if (early !== undefined) return early;
  return overlay.question<readonly LookedAtFile[] | undefined>((answer) => {
    void looking.done.then(answer);
    return view("ReadingDialog", { start: { ...looking.now(), of: count }, follow: looking.follow, onCancel: () => answer(undefined) });
  }, undefined);
}

/** The person's answer, and the columns to leave out. */
interface FilesAnswer {
  readonly answer: Answer;
  readonly dropped: readonly { readonly file: number; readonly part: number; readonly column: number }[];
}

/** Asks about held files. */
export async function askAboutFiles(
  overlay: Overlay,
  visit: Known,
  looked: readonly LookedAtFile[],
  decision: FilesDecision,
  notSafe: boolean,
): Promise<FilesAnswer> {
  const { verdict, record } = visit;
  const siteReasons = decision.reasons.filter(({ kind }) => kind === "site");
  const tables = tablesOf(visit, looked);
  const answer = await overlay.question<{ readonly answer: Answer; readonly dropped: readonly string[] }>(
    (give) =>
      view("FilesDialog", {
        toolName: verdict.tool.name,
        organization: record.compiled.organization,
        siteReasons,
        files: looked.map((one, index) => heldFile(one, decision.files[index])),
        tables,
        dropped: tables.flatMap(({ columns }) => columns.filter(({ tellsWhole }) => tellsWhole).map(({ key }) => key)),
        preview: previewOf(visit, looked),
        notSafe,
        offers: decision.offers.filter((offer) => offer.answer !== "redact" || !notSafe || tables.length > 0),
        alternatives: siteReasons.length > 0 ? links(visit.alternatives) : [],
        onAnswer: (chosen, dropped) => give({ answer: chosen, dropped }),
      }),
    { answer: "cancel", dropped: [] },
  );
  return { answer: answer.answer, dropped: answer.dropped.map(placeOf) };
}

function heldFile({ file, look }: LookedAtFile, decided: FilesDecision["files"][number] | undefined): HeldFile {
  const unreadableAction = decided?.unreadable ?? "allow";
  const unreadable = unreadableAction === "allow" ? [] : [...new Set(look.unreadable)];
  return { name: file.webkitRelativePath || file.name, reasons: decided?.reasons ?? [], unreadable, unreadableAction };
}

interface ToldColumn {
  readonly key: string;
  readonly number: number;
  readonly name: string;
  readonly reasons: readonly Reason[];
  /** It is one of those that make the table what must stay as a whole. */
  readonly tellsWhole: boolean;
}

interface ToldTable extends HeldTable {
  readonly columns: readonly ToldColumn[];
}

function tablesOf(visit: Known, looked: readonly LookedAtFile[]): readonly ToldTable[] {
  return looked.flatMap(({ file, look }, index) => {
    const columns = look.columns.flatMap((column) => toldColumn(visit, index, column));
    return columns.length === 0 ? [] : [{ fileName: file.name, columns }];
  });
}

function toldColumn({ record, verdict }: Known, file: number, { part, column, name, found }: ColumnFound): readonly ToldColumn[] {
  const findings = Object.entries(found).flatMap(([infoType, count]) => {
    const category = INFO_TYPES[infoType]?.category ?? "custom";
    return Array.from({ length: count }, () => ({ infoType, category, start: 0, end: 0, confidence: 1 }));
  });
  const decision = decide(record.compiled, verdict, findings, true);
  const reasons = decision.kind === "allow" ? [] : decision.reasons;
  if (reasons.length === 0) return [];
  const tellsWhole = Object.keys(found).some((infoType) => WHOLE_TEXT.has(infoType));
  return [{ key: `${file} ${part} ${column}`, number: column + 1, name, reasons, tellsWhole }];
}

function placeOf(key: string) {
  const [file = 0, part = 0, column = 0] = key.split(" ").map(Number);
  return { file, part, column };
}

// The first file that a copy would change.
function previewOf(
  { record, verdict }: Known,
  looked: readonly LookedAtFile[],
): { readonly name: string; readonly text: string } | undefined {
  for (const { file, look } of looked) {
    const held = heldFindings(record.compiled, verdict, look.findings);
    if (held.length > 0)
      return { name: file.name, text: applyReplacements(look.excerpts, replacementsFor(look.excerpts, held).replacements).trim() };
  }
  return undefined;
}
