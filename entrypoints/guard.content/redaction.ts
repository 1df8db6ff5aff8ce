import { heldFindings } from "../../lib/decide/decide.ts";
import type { Finding } from "../../lib/detect/detector.ts";
import type { Outcome } from "../../lib/page/gate.ts";
import { heldValues, inPiece } from "../../lib/redact/in-piece.ts";
import type { Pseudonyms } from "../../lib/redact/pseudonyms.ts";
import type { Visit } from "./visit.ts";

/** What a redaction needs of the keeper. */
interface Memory {
  readonly standIns: Pseudonyms;
  readonly scan: (text: string) => readonly Finding[];
  /** Those that nobody has answered for. */
  readonly open: (text: string, findings: readonly Finding[]) => readonly Finding[];
}

/**
 * How a submission goes on without what is held of it, piece by piece, as the preview shows it: what is held is known by the whole.
 * @param found what was found in `text` and has no answer
 */
export function redaction(
  { standIns, scan, open }: Memory,
  { record: { compiled }, verdict }: Extract<Visit, { kind: "known" }>,
  { text, found, names = false }: { readonly text: string; readonly found: readonly Finding[]; readonly names?: boolean },
): Outcome {
  const held = heldValues(text, heldFindings(compiled, verdict, found));
  return {
    kind: "redact",
    replacementsIn(piece) {
      const here = scan(piece);
      const heldHere = inPiece(piece, heldFindings(compiled, verdict, open(piece, here), found), held);
      return standIns.replacementsFor(piece, heldHere, here, names);
    },
  };
}
