import { heldFindings } from "../../lib/decide/decide.ts";
import type { Finding } from "../../lib/detect/detector.ts";
import type { Outcome } from "../../lib/page/gate.ts";
import { heldValues, inPiece } from "../../lib/redact/in-piece.ts";
import { Pseudonyms } from "../../lib/redact/pseudonyms.ts";
import { applyReplacements } from "../../lib/redact/redact.ts";
import type { Known } from "../guard/files-of-frame.ts";

/** What a redaction needs of the keeper. */
interface Memory {
  scan(text: string): readonly Finding[];
  /** Those that nobody has answered for. */
  open(text: string, findings: readonly Finding[]): readonly Finding[];
}

/** Takes out what is held, with the same stand-ins in every message of this tab. */
export interface Redaction {
  /** The real values by their stand-ins. */
  readonly originals: ReadonlyMap<string, string>;
  /** The text as it would leave. `found`: what was found in it and has no answer. */
  preview(visit: Known, text: string, found: readonly Finding[]): { readonly plain: string; readonly withNames: string };
  /** How a submission goes on without what is held of it, piece by piece, as the preview shows it: what is held is known by the whole. */
  outcome(visit: Known, text: string, found: readonly Finding[], names: boolean): Outcome;
}

/** Made once in a frame. */
export function createRedaction({ scan, open }: Memory): Redaction {
  const standIns = new Pseudonyms();
  return {
    originals: standIns.originals,
    preview({ record, verdict }, text, found) {
      const held = heldFindings(record.compiled, verdict, found);
      const as = (names: boolean) => applyReplacements(text, standIns.replacementsFor(text, held, scan(text), names));
      return { plain: as(false), withNames: as(true) };
    },
    outcome({ record: { compiled }, verdict }, text, found, names) {
      const held = heldValues(text, heldFindings(compiled, verdict, found));
      return {
        kind: "redact",
        replacementsIn(piece) {
          const here = scan(piece);
          const heldHere = inPiece(piece, heldFindings(compiled, verdict, open(piece, here), found), held);
          return standIns.replacementsFor(piece, heldHere, here, names);
        },
      };
    },
  };
}
