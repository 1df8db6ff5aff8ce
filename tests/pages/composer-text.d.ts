export {};

declare global {
  interface Window {
    /** For tests, in the page's own world: what the editor believes that it holds. */
    composerText: () => string;
    /** What the page does when it sends, as its own scripts call it. */
    composerSend: () => void;
  }
}
