import type { Edge, Node, Points } from "./node.ts";

/** One step of a program. Steps are numbered; `to` is the next. */
export type Step =
  | { readonly kind: "points"; readonly set: number; readonly to: number }
  | { readonly kind: "edge"; readonly edge: Edge; readonly to: number }
  | { readonly kind: "both"; readonly to: number; readonly other: number }
  | { readonly kind: "match" };

/** A pattern as steps, to be followed all at once (Thompson 1968). */
export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
}

const MOST_STEPS = 20_000;
const MIRRORED: Readonly<Record<Edge, Edge>> = {
  lineStart: "lineEnd",
  lineEnd: "lineStart",
  textStart: "textEnd",
  textEnd: "textStart",
  word: "word",
  notWord: "notWord",
};

/** The program of a pattern; `backwards`, for reading a text from its end. Adds the sets that it needs to `sets`. */
export function programOf(node: Node, sets: Points[], backwards: boolean): Program {
  const steps: Step[] = [{ kind: "match" }];
  const push = (step: Step): number => {
    if (steps.length > MOST_STEPS) throw new Error("The pattern is too large");
    return steps.push(step) - 1;
  };

  // The steps for `part`, going on at `to`; made from the end, so that each knows where to go on.
  const build = (part: Node, to: number): number => {
    switch (part.kind) {
      case "points": {
        const known = sets.indexOf(part.points);
        return push({ kind: "points", set: known < 0 ? sets.push(part.points) - 1 : known, to });
      }
      case "edge":
        return push({ kind: "edge", edge: backwards ? MIRRORED[part.edge] : part.edge, to });
      case "all":
        return (backwards ? part.parts : part.parts.toReversed()).reduce((next, own) => build(own, next), to);
      case "any":
        return part.parts.map((own) => build(own, to)).reduce((a, b) => push({ kind: "both", to: a, other: b }));
      case "repeat":
        return repeat(part, to);
    }
  };

  const repeat = ({ part, least, most }: Extract<Node, { kind: "repeat" }>, to: number): number => {
    let start = to;
    if (most === Infinity) {
      start = push({ kind: "both", to, other: to });
      steps[start] = { kind: "both", to, other: build(part, start) };
    } else for (let more = least; more < most; more++) start = push({ kind: "both", to, other: build(part, start) });
    for (let time = 0; time < least; time++) start = build(part, start);
    return start;
  };

  const start = build(node, 0);
  return { steps, start };
}
