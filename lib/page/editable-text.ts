/** Elements that begin a line of their own, whatever the page's style says; editors use these and `<br>`. */
const BLOCK = /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const CELL = /^T[DH]$/;

interface Piece {
  readonly node: Text;
  /** Where the node's text begins in the whole. */
  readonly start: number;
}

/** A stretch of text in the DOM: where it begins and ends, in nodes that hold text. */
export interface Stretch {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** The text of an editable region, and the way back from its offsets to the DOM. */
export interface EditableText {
  /** UTF-16; "\n" between blocks and for `<br>`, a tab between the cells of a row. */
  readonly text: string;
  /** Where text[start, end) stands. Undefined when no text node holds an end of it. */
  stretchOf(start: number, end: number): Stretch | undefined;
}

/** Reads an editable region by walking its DOM: unlike innerText it needs no layout and every character keeps its node. */
export function readEditable(host: Element): EditableText {
  const pieces: Piece[] = [];
  let text = "";
  let lineOpen = false; // something stands on the current line
  const breakLine = () => {
    if (lineOpen) text += "\n";
    lineOpen = false;
  };
  const walk = (node: Node) => {
    if (node instanceof Text) {
      if (node.length === 0) return;
      pieces.push({ node, start: text.length });
      text += node.data;
      lineOpen = true;
    } else if (node instanceof HTMLBRElement) {
      text += "\n";
      lineOpen = false;
    } else if (node instanceof Element) {
      const block = BLOCK.test(node.tagName);
      if (block) breakLine();
      else if (CELL.test(node.tagName) && lineOpen) text += "\t";
      node.childNodes.forEach(walk);
      if (block) breakLine();
    }
  };
  host.childNodes.forEach(walk);
  return { text, stretchOf: (start, end) => stretchIn(pieces, start, end) };
}

function stretchIn(pieces: readonly Piece[], start: number, end: number): Stretch | undefined {
  const first = lastFrom(pieces, start);
  const last = lastFrom(pieces, end - 1);
  if (first === undefined || last === undefined) return undefined;
  return {
    startContainer: first.node,
    startOffset: Math.min(start - first.start, first.node.length),
    endContainer: last.node,
    endOffset: Math.min(end - last.start, last.node.length),
  };
}

// The last piece that begins at or before the offset: pieces are in order, and there may be tens of thousands.
function lastFrom(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** Puts other text in the place of a stretch; the elements around it stay. Not for a page's own editor, which would not know of it. */
export function replaceText({ startContainer: first, startOffset, endContainer: last, endOffset }: Stretch, text: string): void {
  if (first === last) {
    first.replaceData(startOffset, endOffset - startOffset, text);
    return;
  }
  const walker = first.ownerDocument.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  first.replaceData(startOffset, first.length - startOffset, text);
  for (let node = walker.nextNode(); node !== null && node !== last; node = walker.nextNode()) node.nodeValue = "";
  last.deleteData(0, endOffset);
}
