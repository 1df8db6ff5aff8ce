/** One text in a request, as the site's server would read it. */
export interface Leaf {
  /** The names that lead to it, innermost last, in lower case; list indices are left out. */
  readonly keys: readonly string[];
  readonly text: string;
  /** True in a message of the conversation so far that the AI wrote. */
  isReply: boolean;
  /** What is to stand there instead. */
  wanted: string;
}

/** A body that has been taken apart. */
export interface Reading {
  readonly leaves: readonly Leaf[];
  /** The body with what is wanted in its leaves; all else byte for byte as it was. Undefined when such a body cannot be written again. */
  write(): string | undefined;
}

/** Takes a text apart when it is of a certain form; what is nested in it is read by `inner`. */
export type Format = (text: string, keys: readonly string[], inner: Inner) => Reading | undefined;

/** Reads a text that was found in another. */
export type Inner = (text: string, keys: readonly string[]) => Reading;

/** A text that is nothing but text. */
export function leafReading(text: string, keys: readonly string[]): Reading {
  const leaf: Leaf = { keys, text, isReply: false, wanted: text };
  return { leaves: [leaf], write: () => leaf.wanted };
}

/** A stretch of a text that is read for itself. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  /** Makes the reading's text fit for the stretch: quotes it, encodes it. */
  readonly encode: (text: string) => string;
}

/** Many pieces of one text as one reading; a piece in which nothing changed stays as it is written. Pieces are in order. */
export function joined(text: string, pieces: readonly Piece[]): Reading {
  return {
    leaves: pieces.flatMap(({ reading }) => reading.leaves),
    write() {
      let made = "";
      let done = 0;
      for (const { start, end, reading, encode } of pieces) {
        if (reading.leaves.every((leaf) => leaf.wanted === leaf.text)) continue;
        const inner = reading.write();
        if (inner === undefined) return undefined;
        made += text.slice(done, start) + encode(inner);
        done = end;
      }
      return made + text.slice(done);
    },
  };
}
