import { columnsOf } from "./columns.ts";
import { type Engine, lettersOf, type OwnedRule } from "./engine.ts";
import { countStartingBy, join, type Span } from "./spans.ts";

/** Where near words stand in one text, by detector. */
export interface NearWords {
  /** The stretches of text that detector `owner` has a near word for, with the cells under it where it heads a column. */
  readonly reachOf: (owner: number) => { readonly around: readonly Span[]; readonly cells: readonly Span[] };
  /** Whether a near word of the detector stands in reach, before or after or above; "between" when another detector's word stands in between. */
  /** The near words of the detector themselves. */
  readonly wordsOf: (owner: number) => readonly Span[];
  /** The cues of the detector's group, in order, with the number of the word. */
  readonly cuesOf: (owner: number, group: string) => readonly (Span & { readonly word: number })[];
  readonly naming: (owner: number, start: number, end: number) => "named" | "between" | "unnamed";
}

const DEFAULT_REACH = [60, 30] as const;

/** Finds all near words of the engine, and tells `onPrefix` of each literal prefix on the way. */
export function findNearWords(text: string, engine: Engine, onPrefix: (rule: OwnedRule, start: number) => void): NearWords {
  const all: Span[] = [];
  const words: Span[][] = [];
  const cues = new Map<string, (Span & { word: number })[]>();
  engine.findWords(text, (word, start, end) => {
    const owners = engine.wordOwners[word];
    if (owners === undefined) return;
    if (owners.exact !== undefined && !lettersOf(text.slice(start, end)).startsWith(owners.exact)) return;
    for (const rule of owners.prefix) onPrefix(rule, start);
    for (const { owner, group } of owners.cues) {
      const key = `${owner} ${group}`;
      const known = cues.get(key);
      if (known === undefined) cues.set(key, [{ start, end, word }]);
      else known.push({ start, end, word });
    }
    if (owners.near.length === 0) return;
    const span = { start, end };
    all.push(span);
    for (const owner of owners.near) {
      const own = words[owner];
      if (own === undefined) words[owner] = [span];
      else own.push(span);
    }
  });
  const cells: (readonly Span[])[] = [];
  if (all.length > 0 && text.includes("\n")) {
    const columns = columnsOf(text);
    const under = new Map(all.map((span) => [span, columns.cellsUnder(span)]));
    words.forEach((spans, owner) => {
      cells[owner] = join(spans.flatMap((span) => under.get(span) ?? []).toSorted((a, b) => a.start - b.start));
    });
  }
  const reach = (owner: number) => engine.detectors[owner]?.reach ?? DEFAULT_REACH;
  return {
    wordsOf: (owner) => words[owner] ?? [],
    cuesOf: (owner, group) => cues.get(`${owner} ${group}`) ?? [],
    reachOf(owner) {
      const [after, before] = reach(owner);
      const around = (words[owner] ?? []).map((span) => ({ start: span.start - before - 40, end: span.end + after + 40 }));
      return { around: join(around), cells: cells[owner] ?? [] };
    },
    naming(owner, start, end) {
      const [after, before] = reach(owner);
      const own = words[owner];
      if (own === undefined) return "unnamed";
      const cell = cells[owner]?.[countStartingBy(cells[owner] ?? [], start) - 1];
      if (cell !== undefined && end <= cell.end + 1) return "named";
      const count = countStartingBy(own, start);
      const next = own[count];
      const last = own[count - 1];
      const isAhead = last !== undefined && last.end <= start + 1 && start - last.end <= after;
      if (isAhead) return otherBetween(all, last, start) ? "between" : "named";
      return next !== undefined && next.start - end <= before && next.start >= end ? "named" : "unnamed";
    },
  };
}

function otherBetween(all: readonly Span[], own: Span, start: number): boolean {
  const nearest = all[countStartingBy(all, start) - 1];
  return nearest !== undefined && nearest.start >= own.end && nearest.end <= start;
}
