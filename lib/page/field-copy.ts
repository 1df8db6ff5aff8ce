/** What decides where the letters of a text field stand. */
const PROPERTIES = [
  "fontFamily",
  "fontSize",
  "fontWeight",
  "fontStyle",
  "fontVariant",
  "fontStretch",
  "fontFeatureSettings",
  "letterSpacing",
  "wordSpacing",
  "lineHeight",
  "textIndent",
  "textTransform",
  "textAlign",
  "direction",
  "tabSize",
  "wordBreak",
  "paddingTop",
  "paddingBottom",
  "paddingLeft",
  "borderTopWidth",
  "borderBottomWidth",
  "borderLeftWidth",
  "borderRightWidth",
] as const;

/** How a text field draws its text: enough to lay the same text out in the same places elsewhere. */
export function fieldStyle(field: HTMLTextAreaElement | HTMLInputElement): Readonly<Record<string, string>> {
  const style = getComputedStyle(field);
  const copied: Record<string, string> = Object.fromEntries(PROPERTIES.map((name) => [name, style[name]]));
  const isLine = field instanceof HTMLInputElement;
  // A scroll bar takes of the width in which lines are broken.
  const bar = field.offsetWidth - field.clientWidth - Number.parseFloat(style.borderLeftWidth) - Number.parseFloat(style.borderRightWidth);
  copied.paddingRight = `${Number.parseFloat(style.paddingRight) + Math.max(0, bar)}px`;
  copied.whiteSpace = isLine ? "pre" : "pre-wrap";
  if (isLine) copied.lineHeight = `${field.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom)}px`;
  return copied;
}
