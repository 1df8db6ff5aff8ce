import type { Span } from "../spans.ts";

/** A table as it stands in a text. */
export interface Table {
  /** The header cells; none when it has no header. */
  readonly header: readonly Span[];
  /** Cells without their quotes. */
  readonly rows: readonly (readonly Span[])[];
  /** Where it ends. */
  readonly end: number;
}
