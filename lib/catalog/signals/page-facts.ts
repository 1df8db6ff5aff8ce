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
  /** Labels of buttons, choices and settings, one a line. */
  readonly labels: string;
  /** Texts of links, one a line. */
  readonly links: string;
  /** Text just after the boxes: what stands under a box is about it. */
  readonly beside: string;
  /** Scripts, styles and requests of the page (the browser's resource timing; "#event-stream" on what was answered bit by bit), and its links. */
  readonly urls: readonly string[];
  /** Names of the page's local storage entries. */
  readonly storageKeys: readonly string[];
  /** What each visible text area or editor at least 200 px wide says of itself, "" for one that says nothing. Empty when there is none. */
  readonly composers: readonly string[];
  /** The same of one-line fields, where there are only one or two and they are no search. */
  readonly fields: readonly string[];
  /** Names (ids, classes, test ids) of each box and of the elements close around it, words apart, one box a line. */
  readonly around: string;
  /** Class names and roles of what may be messages, words apart: "message user", "chat-bubble assistant". */
  readonly turns: readonly string[];
  /** The frame is small and comes from another site than its page: a support chat. */
  readonly widget: boolean;
}
