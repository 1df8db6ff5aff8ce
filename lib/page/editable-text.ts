/** Elements that begin a line of their own, whatever the page's style says; editors use these and `<br>`. */
const BLOCK = /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

interface Piece {
  readonly node: Text;
  /** Where the node's text begins in the whole. */
  readonly start: number;
}

/** The text of an editable region, and the way back from its offsets to the DOM. */
export interface EditableText {
  /** UTF-16; "\n" between blocks and for `<br>`. */
  readonly text: string;
  /** The DOM range of text[start, end). Undefined when no text node holds an end of it. */
  rangeOf(start: number, end: number): Range | undefined;
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
      node.childNodes.forEach(walk);
      if (block) breakLine();
    }
  };
  host.childNodes.forEach(walk);
  return { text, rangeOf: (start, end) => rangeIn(pieces, start, end) };
}

function rangeIn(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first === undefined || last === undefined) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}
