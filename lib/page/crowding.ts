import { composersIn } from "./composer.ts";

/** True when the element lies over one of the page's composers. */
export function coversComposer(element: Element, document: Document): boolean {
  const ours = element.getBoundingClientRect();
  return composersIn(document).some((composer) => {
    const { left, right, top, bottom, width } = composer.getBoundingClientRect();
    return width > 0 && left < ours.right && ours.left < right && top < ours.bottom && ours.top < bottom;
  });
}
