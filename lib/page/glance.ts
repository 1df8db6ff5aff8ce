import { hasExtensionMarks } from "./extension-marks.ts";
import { loadedUrls } from "./loaded-urls.ts";
import { rootsOf } from "./roots.ts";
import { type TextBox, textBoxes } from "./text-boxes.ts";

/** Elements that are looked at for shadow roots at a glance. */
const MOST_ELEMENTS = 3000;
/** CSS pixels: a frame that is smaller is an advertisement, a video or a support chat. */
const FRAME_PX = { width: 480, height: 300 };

/** What can be read of a page in well under a millisecond, without looking for it everywhere. */
export function glanceAt({ document, performance }: Window) {
  const roots = rootsOf(document, MOST_ELEMENTS);
  const description = document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "";
  return {
    has: (selector: string) => roots.some((root) => root.querySelector(selector) !== null),
    head: `${document.title}\n${description}\n${document.querySelector("h1")?.textContent ?? ""}`,
    boxes: textBoxes(roots) satisfies readonly TextBox[],
    urls: loadedUrls(performance),
    frames: [...document.getElementsByTagName("iframe")]
      .filter(({ offsetWidth, offsetHeight }) => offsetWidth >= FRAME_PX.width && offsetHeight >= FRAME_PX.height)
      .map(({ src }) => URL.parse(src)?.host ?? ""),
    extensions: hasExtensionMarks(document),
  };
}
