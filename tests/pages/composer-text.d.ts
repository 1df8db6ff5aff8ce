export {};

declare global {
  interface Window {
    /** For tests, in the page's own world: what the editor believes that it holds. */
    composerText: () => string;
  }
}
