import type { Place } from "../../base/place.ts";

/**
 * What a content script reads of a loaded page, and of requests that the page made by itself. Nothing is fetched to learn it, and it does not
 * leave the page: only the `PageKind` that follows does.
 */
export interface PageFacts {
  readonly place: Place;
  /** True when the page has an element for this selector. Elements that a browser extension put there do not count. */
  readonly has: (selector: string) => boolean;
  /** Title, meta description, og:title, og:site_name, application-name and h1, one a line. */
  readonly head: string;
  /** The first 5,000 characters of visible text. */
  readonly text: string;
  /** Labels of buttons, links and selects, one a line. */
  readonly labels: string;
  /** Scripts, styles and requests of the page (the browser's resource timing), and its links. */
  readonly urls: readonly string[];
  /** Names of the page's local storage entries. */
  readonly storageKeys: readonly string[];
  /** Placeholder and labels of each visible text box at least 240 px wide that is not a search field. Empty when there is none. */
  readonly composers: readonly string[];
  /** The frame is small and comes from another site than its page: a support chat. */
  readonly widget: boolean;
}
