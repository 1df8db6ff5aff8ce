/** What an AI extension leaves in every page, by extension id. Seen in public pages, 2026. */
const MARKS: readonly (readonly [selector: string, extensionId: string])[] = [
  ["body[monica-id]", "ofpnmcalabcbjgholdjcjblkibolbppb"],
  ["body[data-gr-ext-installed], body[data-new-gr-c-s-check-loaded], grammarly-desktop-integration", "kbfnbcaeplbcioakkpcpgfkobkghlhen"],
];

/** The ids of extensions that put something into this page: known marks, and frames that an extension serves. A chat in such a frame is not the site's. */
export function injectedExtensions(has: (selector: string) => boolean, frameUrls: readonly string[]): readonly string[] {
  const marked = MARKS.flatMap(([selector, id]) => (has(selector) ? [id] : []));
  const framed = frameUrls.flatMap((url) => /^chrome-extension:\/\/([a-p]{32})\//.exec(url)?.[1] ?? []);
  return [...new Set([...marked, ...framed])];
}
