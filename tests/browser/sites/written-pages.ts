import { ABOUT_AI_PAGES } from "../../catalog/pages/about-ai.ts";
import { CHAT_PAGES } from "../../catalog/pages/chats.ts";
import { FAMILY_PAGES } from "../../catalog/pages/families.ts";
import { MARKET_PAGES } from "../../catalog/pages/markets.ts";
import { MIRROR_PAGES, RESELLER_PAGES } from "../../catalog/pages/mirrors.ts";
import { MORE_FAMILY_PAGES } from "../../catalog/pages/more-families.ts";
import { MOVING_PAGES } from "../../catalog/pages/moving.ts";
import { htmlOf, LANGUAGES, type WrittenPage } from "../../catalog/pages/page.ts";
import { TALK_PAGES } from "../../catalog/pages/talk.ts";
import { WORK_PAGES } from "../../catalog/pages/work.ts";
import type { HtmlPage } from "./chat-page.ts";

/** A written page at a host of its own. */
export interface ServedPage {
  readonly host: string;
  readonly url: string;
  readonly page: WrittenPage;
  readonly family?: string;
}

const serve = (kind: string, pages: readonly (WrittenPage & { readonly family?: string })[]): readonly ServedPage[] =>
  pages.map((page, index) => {
    const host = `${kind}${index}.riverbend.example`;
    return { host, url: `https://${host}${page.path ?? "/"}`, page, ...(page.family === undefined ? {} : { family: page.family }) };
  });

/** Every page that is written for tests, each in one of the languages. */
export const SERVED = {
  families: serve("family", [...FAMILY_PAGES, ...MORE_FAMILY_PAGES]),
  chats: serve("chat", CHAT_PAGES),
  mirrors: serve("mirror", MIRROR_PAGES),
  resellers: serve("market", RESELLER_PAGES),
  ordinary: serve("plain", [...ABOUT_AI_PAGES, ...MARKET_PAGES, ...TALK_PAGES, ...WORK_PAGES]),
  moving: serve("moving", MOVING_PAGES),
};

/** The written page of a host; undefined for any other host. */
export function writtenPage(host: string): HtmlPage | undefined {
  const all = Object.values(SERVED).flat();
  const index = all.findIndex((served) => served.host === host);
  const said = LANGUAGES[index % LANGUAGES.length];
  const served = all[index];
  return served === undefined || said === undefined ? undefined : { html: htmlOf(served.page, said, true) };
}
