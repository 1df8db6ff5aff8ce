import type { Finding } from "../detect/detector.ts";
import { NO_NUMBERS, type Numbering, type Replacement, replacementsFor } from "./redact.ts";

/** A name is replaced when a detector takes it for one, although no name is ever held. */
const LEAST_NAME = 0.3;
const NAME = "person-name";
const GIFT = "donor-gift";
/** What detectors take along in front of a name. */
const BEFORE_NAME = /^(?:(?:Dear|Hello|Hi|Hey|Client|Patient|Resident|Applicant|Tenant|Student|Survivor|Donor)[:\s]\s*)+/;

/**
 * What has been replaced in one tab, so that the same value has the same stand-in in every message, and a reply can be read with the real values again.
 * Lives in the tab's memory only; never stored, never sent.
 */
export class Pseudonyms {
  #numbering: Numbering = NO_NUMBERS;
  readonly #letters = new Map<string, string>();
  readonly #originals = new Map<string, string>();

  /**
   * The replacements for what is held: numbered placeholders; with `names`, also names ("Person A", "Donor A" where gifts are spoken of) and amounts of gifts as ranges ("$1k–5k").
   * @param found everything that was found, hints included
   */
  replacementsFor(text: string, held: readonly Finding[], found: readonly Finding[], names: boolean): readonly Replacement[] {
    const kind = found.some(({ infoType }) => infoType === GIFT) ? "Donor" : "Person";
    const others = names ? held.filter(({ infoType }) => infoType !== NAME && infoType !== GIFT) : held;
    const made = replacementsFor(text, others, this.#numbering);
    this.#numbering = made.numbering;
    for (const { start, end, placeholder } of made.replacements) this.#originals.set(placeholder, text.slice(start, end));
    const softer = names ? found.flatMap((finding) => this.#soften(text, finding, kind)) : [];
    return withoutOverlaps([...made.replacements, ...softer]);
  }

  /** The stand-ins of which the real value is known, longest first. Ranges of amounts are not among them: two gifts may share one. */
  get originals(): ReadonlyMap<string, string> {
    return this.#originals;
  }

  #soften(text: string, { infoType, start, end, confidence }: Finding, kind: string): readonly Replacement[] {
    const value = text.slice(start, end);
    if (infoType === GIFT) return [{ start, end, placeholder: amountRange(value) }];
    if (infoType !== NAME || confidence < LEAST_NAME) return [];
    const from = BEFORE_NAME.exec(value)?.[0].length ?? 0;
    const name = value.slice(from);
    const key = name.toLowerCase().replace(/\s+/g, " ");
    const placeholder = this.#letters.get(key) ?? `${kind} ${letters(this.#letters.size)}`;
    this.#letters.set(key, placeholder);
    this.#originals.set(placeholder, name);
    return [{ start: start + from, end, placeholder }];
  }
}

function withoutOverlaps(replacements: readonly Replacement[]): readonly Replacement[] {
  const kept: Replacement[] = [];
  for (const next of replacements.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next);
  return kept;
}

// A, B, ... Z, AA, AB, ...
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

const STEPS = [1, 2, 5] as const;

/** An amount as the range it lies in: "$2,500" is "$2k–5k". The currency stays as it is written. */
export function amountRange(amount: string): string {
  const digits = /\d[\d,.]*/.exec(amount)?.[0] ?? "";
  const scale = /\d\s?(?:k\b|thousand)/i.test(amount) ? 1000 : /\d\s?(?:m\b|million)/i.test(amount) ? 1_000_000 : 1;
  const value = Number(digits.replace(/[.,](?=\d{3})/g, "").replace(",", ".")) * scale;
  const sign = /[$£€]|dollars|euros|pounds|EUR|USD|GBP/i.exec(amount)?.[0] ?? "";
  if (!(value >= 1)) return `${sign}0–1`;
  const power = 10 ** Math.floor(Math.log10(value));
  const low = Math.max(...STEPS.filter((step) => step * power <= value)) * power;
  const high = low === 5 * power ? 10 * power : low === 2 * power ? 5 * power : 2 * power;
  return /^[$£€]$/.test(sign) ? `${sign}${short(low)}–${short(high)}` : `${short(low)}–${short(high)} ${sign}`.trim();
}

function short(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1000 ? `${value / 1000}k` : String(value);
}
