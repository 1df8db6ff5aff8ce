import type { Finding } from "../detect/detector.ts";

/** So many values are remembered of one page; the oldest go first. */
const MOST = 2000;

/** What was found in a person's own writing on this page, so that it is known again in a request. Lives in this memory of one page only. */
export class Given {
  readonly #values = new Set<string>();

  /** Remembers the values of the findings. */
  add(text: string, findings: readonly Finding[]): void {
    for (const finding of findings) this.#values.add(valueAt(text, finding));
    for (const oldest of this.#values) {
      if (this.#values.size <= MOST) break;
      this.#values.delete(oldest);
    }
  }

  /** True when one of the findings has a value that the person has written. */
  has(text: string, findings: readonly Finding[]): boolean {
    return findings.some((finding) => this.#values.has(valueAt(text, finding)));
  }
}

function valueAt(text: string, { start, end }: Finding): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}
