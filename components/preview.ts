/** A piece of a preview: a placeholder such as "[US SSN 1]", the text around it, or a gap where text was left out. */
export interface PreviewPart {
  readonly kind: "text" | "placeholder" | "gap";
  readonly text: string;
  /** Where it, or what it stands for, begins; no two parts have the same. */
  readonly start: number;
}

const PLACEHOLDER = /\[\p{L}[\p{L} -]{0,40} \d{1,5}\]/gu;
const WHOLE = 600; // characters: shown uncut
const AROUND = 80; // characters kept on each side of a placeholder
const MOST = 30; // placeholders shown

/**
 * Cuts a text down to what is around its placeholders.
 * `more`: how many placeholders are not shown.
 */
export function previewParts(text: string): { readonly parts: readonly PreviewPart[]; readonly more: number } {
  const found = [...text.matchAll(PLACEHOLDER)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const shown = found.slice(0, MOST);
  const around = text.length <= WHOLE ? text.length : AROUND;
  const parts: PreviewPart[] = [];
  let done = 0;
  const add = (kind: "text" | "placeholder", start: number, end: number): void => {
    if (end > start) parts.push({ kind, text: text.slice(start, end), start });
  };
  const gap = (): void => {
    parts.push({ kind: "gap", text: "…", start: done });
  };
  shown.forEach(({ start, end }, index) => {
    const before = Math.max(done, wordStart(text, start - around));
    if (before > done) gap();
    add("text", before, start);
    add("placeholder", start, end);
    done = Math.min(shown[index + 1]?.start ?? text.length, wordStart(text, end + around));
    add("text", end, done);
  });
  if (shown.length === 0) {
    done = Math.min(text.length, WHOLE);
    add("text", 0, done);
  }
  if (done < text.length) gap();
  return { parts, more: found.length - shown.length };
}

/** The first start of a word within the twenty characters from `offset`, or there when there is none. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return Math.max(0, offset);
  const space = text.slice(offset, offset + 20).search(/\s\S/);
  return space < 0 ? offset : offset + space + 1;
}
