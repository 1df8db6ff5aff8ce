/** A set of code points. */
export type Points = (point: number) => boolean;

/** A place between two characters. */
export type Edge = "lineStart" | "lineEnd" | "textStart" | "textEnd" | "word" | "notWord";

/** A pattern as a tree. */
export type Node =
  | { readonly kind: "points"; readonly points: Points }
  | { readonly kind: "edge"; readonly edge: Edge }
  | { readonly kind: "all" | "any"; readonly parts: readonly Node[] }
  | { readonly kind: "repeat"; readonly part: Node; readonly least: number; readonly most: number };

/** 0-9, A-Z, a-z, _. */
export function isWord(point: number): boolean {
  return (point >= 48 && point <= 57) || (point >= 65 && point <= 90) || point === 95 || (point >= 97 && point <= 122);
}
