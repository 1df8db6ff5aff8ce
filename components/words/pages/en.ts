import { account } from "./en-account.ts";
import { activity } from "./en-activity.ts";
import { mine } from "./en-mine.ts";
import { problems } from "./en-problems.ts";
import { request } from "./en-request.ts";
import { survey } from "./en-survey.ts";
import { vendor } from "./en-vendor.ts";

/** What the blocked page says beyond `Words`, in English. */
const blocked = {
  pageTitle: (tool: string) => `${tool} is not open here`,
  loading: "One moment, please",
  pending: "Handrail is fetching your organization's rules. This takes a few seconds after the browser starts.",
  open: (tool: string) => `${tool} can be opened now`,
  openText: "The rules have changed since this page was shut.",
  goThere: (tool: string) => `Open ${tool}`,
  nothing: "Nothing is shut here",
  nothingText: "This page shows why an AI site is not open. Right now there is no such site.",
  unreadable: "The rules could not be read",
  unreadableText: "Please restart the browser. If this stays, show it to your IT person.",
  close: "Close this tab",
  left: "Anything written after the address was not sent.",
};

/** The line for IT in the popup: the names of its pages are those that the pages have. */
const forIt = { who: "For IT:", health: "Health", builder: "Policy builder" };

/** All that our own pages say, in English. The other languages have this same shape. */
export const pagesEn = { account, activity, blocked, forIt, mine, problems, request, survey, vendor };

/** Everything a language has to say on our own pages. */
export type PageWords = typeof pagesEn;
