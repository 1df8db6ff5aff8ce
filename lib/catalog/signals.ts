import type { Host } from "../base/host.ts";
import { isAboutAi, isSearch } from "./signals/about-ai.ts";
import { hasPromptBox, isChat } from "./signals/chat-signs.ts";
import { LOCAL_MODEL, MODEL_ENDPOINT } from "./signals/endpoints.ts";
import { MARKERS } from "./signals/families.ts";
import type { Family, Marker } from "./signals/markers/marker.ts";
import type { PageFacts } from "./signals/page-facts.ts";
import type { PageKind } from "./signals/page-kind.ts";
import { resellerKind } from "./signals/reseller-signs.ts";
import { isTalkedAbout } from "./signals/talked-about.ts";

const ORDINARY: PageKind = { kind: "ordinary" };

/**
 * Judges a page outside the catalog by what it is made of, not by what it says: a page that names ChatGPT forty times is most likely news.
 * Requests and structure count most; words count only together with a text box, or as several signs of a reseller.
 */
export function judgePage(facts: PageFacts): PageKind {
  if (facts.widget || isTalkedAbout(facts.place.host)) return ORDINARY;
  const family = familyOf(facts);
  if (family !== undefined) return { kind: family.startsWith("copy of") ? "mirror" : "panel", family };
  const chatLike = isChat(facts);
  if (chatLike && (isLocal(facts.place.host) || facts.urls.some((url) => LOCAL_MODEL.test(url)))) return { kind: "local" };
  const endpoint = facts.urls.some((url) => MODEL_ENDPOINT.test(url));
  const aboutAi = isAboutAi(facts);
  const sold =
    (aboutAi && !endpoint) || isSearch(facts.place) ? ORDINARY : resellerKind(facts, chatLike || endpoint || hasPromptBox(facts));
  if (sold.kind === "reseller" && sold.likely) return sold;
  const asks = endpoint && facts.composers.length + facts.fields.length > 0;
  return (chatLike && (!aboutAi || endpoint)) || (asks && !aboutAi) ? { kind: "chat" } : sold;
}

// This computer.
function isLocal(host: Host): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0)$|\.localhost$/.test(host);
}

/**
 * The family with a marker that is enough alone, or with several that are enough together; the heaviest wins. Titles alone are what a page about the
 * program has as well.
 */
function familyOf(facts: PageFacts): Family | undefined {
  const titlesCount = !isAboutAi(facts);
  const met = Map.groupBy(
    MARKERS.filter((marker) => isMet(marker, facts)),
    ({ family }) => family,
  );
  const sums = [...met].flatMap(([family, markers]) => {
    if (!titlesCount && markers.every(({ head }) => head !== undefined)) return [];
    return [{ family, sum: markers.reduce((sum, { weight }) => sum + (weight === 3 ? 4 : weight), 0) }];
  });
  const [heaviest] = sums.toSorted((a, b) => b.sum - a.sum);
  return heaviest !== undefined && heaviest.sum >= 4 ? heaviest.family : undefined;
}

function isMet({ css, url, storage, head, path }: Marker, facts: PageFacts): boolean {
  if (css !== undefined) return facts.has(css);
  if (url !== undefined) return facts.urls.some((text) => url.test(text) && isOwn(text, facts));
  if (storage !== undefined) return facts.storageKeys.some((key) => storage.test(key));
  if (head !== undefined) return head.test(facts.head);
  return path?.test(`${facts.place.path}${facts.place.query === "" ? "" : `?${facts.place.query}`}`) === true;
}

// A page without a box of its own may show another firm's chat in its corner: what that one asks for says nothing of the page.
function isOwn(url: string, { place, composers, fields }: PageFacts): boolean {
  return composers.length + fields.length > 0 || siteOf(/^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? place.host) === siteOf(place.host);
}

function siteOf(host: string): string {
  return host.toLowerCase().split(".").slice(-2).join(".");
}
