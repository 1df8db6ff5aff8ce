/** What every match of a pattern has, read from its source: so that a pattern is not tried where it cannot match. */
export interface PatternNeeds {
  /** No match has fewer digits (0 to 9). */
  readonly fewestDigits: number;
  /** Every match has so many digits with nothing in between. */
  readonly unbroken: number;
}

interface Part extends PatternNeeds {
  /** The part has nothing but digits. */
  readonly isDigits: boolean;
}

const NOTHING: Part = { fewestDigits: 0, unbroken: 0, isDigits: true };
const ANY: Part = { ...NOTHING, isDigits: false };
const DIGIT: Part = { ...ANY, fewestDigits: 1, unbroken: 1, isDigits: true };
const BAR = 124;
const CLOSE = 41;
const ONLY_DIGITS = /^(?:\\d|\d-\d|\d)+$/;

const known = new WeakMap<object, PatternNeeds>();

/** Reads a pattern, once; of one without a source nothing is known. What it does not know it takes for "may be anything", so the answer is never too strict. */
export function needsOf(pattern: Pick<RegExp, "source">): PatternNeeds {
  const needs = known.get(pattern) ?? readNeeds(pattern);
  known.set(pattern, needs);
  return needs;
}

function readNeeds({ source }: Pick<RegExp, "source">): PatternNeeds {
  return readAlternatives(source, 0).part;
}

function readAlternatives(source: string, from: number): { readonly part: Part; readonly end: number } {
  let { part, end } = readSequence(source, from);
  while (source[end] === "|") {
    const other = readSequence(source, end + 1);
    end = other.end;
    part = {
      fewestDigits: Math.min(part.fewestDigits, other.part.fewestDigits),
      unbroken: Math.min(part.unbroken, other.part.unbroken),
      isDigits: part.isDigits && other.part.isDigits,
    };
  }
  return { part, end };
}

function readSequence(source: string, from: number): { readonly part: Part; readonly end: number } {
  const whole = { ...NOTHING } as { -readonly [Key in keyof Part]: Part[Key] }; // as: a copy of our own, written until it is handed on
  let digits = 0; // up to here, with nothing in between
  let end = from;
  for (let code = source.charCodeAt(end); end < source.length && code !== BAR && code !== CLOSE; code = source.charCodeAt(end)) {
    const atom = readAtom(source, end);
    const times = readTimes(source, atom.end);
    const part = repeated(atom.part, times.least);
    end = times.end;
    digits = part.isDigits ? digits + part.fewestDigits : 0;
    whole.fewestDigits += part.fewestDigits;
    whole.unbroken = Math.max(whole.unbroken, part.unbroken, digits);
    whole.isDigits &&= part.isDigits;
  }
  return { part: whole, end };
}

function repeated(part: Part, least: number): Part {
  if (least === 1) return part;
  return {
    fewestDigits: part.fewestDigits * least,
    unbroken: part.isDigits ? part.fewestDigits * least : least > 0 ? part.unbroken : 0,
    isDigits: part.isDigits,
  };
}

function readAtom(source: string, at: number): { readonly part: Part; readonly end: number } {
  const sign = source.charAt(at);
  if (sign === "(") {
    const { isAround, end: from } = readOpening(source, at);
    const { part, end } = readAlternatives(source, from);
    return { part: isAround ? NOTHING : part, end: end + 1 };
  }
  if (sign === "[") {
    let end = at + 1;
    while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
    return { part: ONLY_DIGITS.test(source.slice(at + 1, end)) ? DIGIT : ANY, end: end + 1 };
  }
  if (sign === "\\") return readEscape(source, at);
  if (sign === "^" || sign === "$") return { part: NOTHING, end: at + 1 };
  if (sign === ".") return { part: ANY, end: at + 1 };
  return { part: sign >= "0" && sign <= "9" ? DIGIT : ANY, end: at + 1 };
}

// "(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<name>": whether it looks around, and where its content begins.
function readOpening(source: string, at: number): { readonly isAround: boolean; readonly end: number } {
  if (source[at + 1] !== "?") return { isAround: false, end: at + 1 };
  const isBehind = source[at + 2] === "<";
  const sign = source.charAt(at + (isBehind ? 3 : 2));
  const isAround = sign === "=" || sign === "!";
  if (isBehind && !isAround) return { isAround, end: source.indexOf(">", at) + 1 };
  return { isAround, end: at + (isBehind ? 4 : 3) };
}

function readEscape(source: string, at: number): { readonly part: Part; readonly end: number } {
  const sign = source.charAt(at + 1);
  if (sign === "d") return { part: DIGIT, end: at + 2 };
  if (sign === "b" || sign === "B") return { part: NOTHING, end: at + 2 };
  if (sign === "u" || sign === "x")
    return { part: ANY, end: at + (sign === "x" ? 4 : source[at + 2] === "{" ? source.indexOf("}", at) + 1 - at : 6) };
  if (sign === "p" || sign === "P") return { part: ANY, end: source.indexOf("}", at) + 1 };
  if (sign === "k") return { part: ANY, end: source.indexOf(">", at) + 1 };
  return { part: ANY, end: at + 2 };
}

const TIMES = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

function readTimes(source: string, at: number): { readonly least: number; readonly end: number } {
  const code = source.charCodeAt(at);
  if (code !== 42 && code !== 43 && code !== 63 && code !== 123) return { least: 1, end: at }; // * + ? {
  TIMES.lastIndex = at;
  const found = TIMES.exec(source);
  if (found === null) return { least: 1, end: at };
  return { least: Number(found[1] ?? (code === 43 ? 1 : 0)), end: at + found[0].length };
}
