/** The extension's id in Firefox. A Chromium browser derives its own from the key of the build, or from its store. */
export const GECKO_ID = "handrail@handrail.example";
