import type { Place } from "../../base/place.ts";
import type { PageFacts } from "./page-facts.ts";

/** Pages that talk about AI: news, papers, courses, the code of programs. */
const ARTICLE =
  'meta[property="og:type"][content="article"], article time[datetime], [itemtype$="Article"], [itemtype$="BlogPosting"], [itemtype$="Course"], a[href$="/issues"], a[href*="/merge_requests"]';
/** First label of a host, or first segment of a path, where firms explain what they make. */
const EXPLAINS =
  /^(?:docs?|documentation|help|support|developers?|dev|wiki|blog|news|learn|academy|community|forum|status|kb|knowledge(?:-?base)?|guides?)$/;

/** True for an article, documentation, a forum: words about AI prove nothing there. */
export function isAboutAi({ place, has }: Pick<PageFacts, "place" | "has">): boolean {
  const [label = ""] = place.host.split(".");
  const [, segment = ""] = place.path.toLowerCase().split("/");
  return EXPLAINS.test(label) || EXPLAINS.test(segment) || has(ARTICLE);
}

/** True for a list of search results, which shows others' words. */
export function isSearch({ path }: Place): boolean {
  return /^\/(?:[a-z]{2}\/)?(?:search|results?|suche|recherche|buscar)(?:\/|$)/i.test(path);
}
