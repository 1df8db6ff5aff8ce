import type { Verdict } from "../../lib/decide/verdict.ts";

/** Said where a browser extension has put an AI helper into a page. */
export const sidebar = {
  isHere: (name: string) => `The browser extension ${name} has put an AI helper on this page. It can read what is here.`,
  status: {
    approved: (org) => `It is approved by ${org}.`,
    limited: (org) => `It is approved by ${org}, with limits.`,
    unlisted: (org) => `It is not on ${org}'s list yet. Turn it off on pages with names, case details or donor information.`,
    prohibited: (org) => `It is not used at ${org}. Please turn it off under Extensions in the browser's menu.`,
  } satisfies Record<Verdict["status"], (org: string) => string>,
};
