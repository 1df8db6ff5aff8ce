import { ARTICLE, isChat, LOCAL_MODEL } from "./signals/chat-signs.ts";
import { type Family, MARKERS, type Marker } from "./signals/families.ts";
import type { PageFacts } from "./signals/page-facts.ts";
import { MODEL_ENDPOINT } from "./signals/prompts.ts";
import { isTrade, resellerSigns } from "./signals/reseller-signs.ts";
import { isTalkedAbout } from "./signals/talked-about.ts";

/** What a page that the catalog does not know turns out to be. Ids only: it may be stored and sent. */
export type PageKind =
  | { readonly kind: "ordinary" }
  /** A program that someone installed for themselves. */
  | { readonly kind: "panel"; readonly family: Family }
  /** A vendor's own page, shown through a host that is not the vendor's. */
  | { readonly kind: "mirror"; readonly family: Family }
  /** Behaves like an AI chat; by whom is not known. */
  | { readonly kind: "chat" }
  /** Talks to a model on this computer: text stays here. */
  | { readonly kind: "local" }
  /** Sells access to others' models. */
  | { readonly kind: "reseller"; readonly likely: boolean; readonly signs: readonly string[] };

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
  if (chatLike && facts.urls.some((url) => LOCAL_MODEL.test(url))) return { kind: "local" };
  const endpoint = facts.urls.some((url) => MODEL_ENDPOINT.test(url));
  const aboutAi = facts.has(ARTICLE);
  const signs = aboutAi && !endpoint ? [] : resellerSigns(facts.place.host, facts.head, `${facts.text}\n${facts.labels}`, facts.urls);
  const sells = chatLike || endpoint || signs.includes("compatible-key");
  if (signs.length >= 3) return { kind: "reseller", likely: sells, signs };
  if (endpoint || (chatLike && !aboutAi)) return { kind: "chat" };
  return signs.length === 2 && signs.some(isTrade) ? { kind: "reseller", likely: false, signs } : ORDINARY;
}

/** The family with a marker that is enough alone, or with several that are enough together; the heaviest wins. */
function familyOf(facts: PageFacts): Family | undefined {
  const sums = new Map<Family, number>();
  for (const marker of MARKERS) {
    if (!isMet(marker, facts)) continue;
    sums.set(marker.family, (sums.get(marker.family) ?? 0) + (marker.weight === 3 ? 4 : marker.weight));
  }
  const [heaviest] = [...sums].toSorted(([, a], [, b]) => b - a);
  return heaviest !== undefined && heaviest[1] >= 4 ? heaviest[0] : undefined;
}

function isMet({ css, url, storage, head, path }: Marker, facts: PageFacts): boolean {
  if (css !== undefined) return facts.has(css);
  if (url !== undefined) return facts.urls.some((text) => url.test(text));
  if (storage !== undefined) return facts.storageKeys.some((key) => storage.test(key));
  if (head !== undefined) return head.test(facts.head);
  return path?.test(`${facts.place.path}${facts.place.query === "" ? "" : `?${facts.place.query}`}`) === true;
}
