/** Elements around a box that are still about it. */
const MOST_AROUND = 6;

/** What a box and the elements close around it are called, out through shadow roots: "chatInput" is "chat Input". */
export function namesAround(box: Element): string {
  const names: string[] = [];
  for (let element: Element | null = box; element !== null && names.length <= MOST_AROUND; element = outer(element))
    if (element.localName !== "body") names.push(namesOf(element));
  return names.join(" ").replace(/([a-z])([A-Z])/g, "$1 $2");
}

function outer(element: Element): Element | null {
  const { host = null } = element.getRootNode() as Partial<ShadowRoot>; // as: a document has no host
  return element.parentElement ?? host;
}

function namesOf(element: Element): string {
  const test = element.getAttribute("data-testid") ?? element.getAttribute("data-test-id") ?? "";
  return `${element.localName.includes("-") ? element.localName : ""} ${element.id} ${element.getAttribute("class") ?? ""} ${test}`.slice(
    0,
    300,
  );
}
