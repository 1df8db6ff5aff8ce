/** Characters after a box that may be about it. What stands before it is what it answers to. */
const NEAR = 400;

/** The text just after an element, in the order of the page, out through shadow roots. */
export function textBeside(element: Element): string {
  const parts: string[] = [];
  for (let box: Element | null = element; box !== null; ) {
    const root: Node = box.getRootNode();
    parts.push(inOneTree(root, box));
    box = root instanceof ShadowRoot ? root.host : null;
  }
  return parts.join("\n");
}

function inOneTree(root: Node, box: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = box;
  let after = "";
  for (let node = walker.nextNode(); node !== null && after.length < NEAR; node = walker.nextNode())
    if (!box.contains(node)) after += `${wordsIn(node)}\n`;
  return after.slice(0, NEAR);
}

// What stands in an article is somebody's words, not the page's.
function wordsIn(node: Node): string {
  if (node.parentElement?.closest("article")) return "";
  return /^(?:script|style|noscript|template)$/.test(node.parentElement?.localName ?? "") ? "" : (node.nodeValue?.trim() ?? "");
}
