import { parseHost } from "../base/host.ts";
import type { Place } from "../base/place.ts";
import { findTool } from "../catalog/match.ts";
import { catalogPatterns } from "../catalog/match-patterns.ts";
import { seenTool } from "../catalog/seen-tool.ts";
import { answerDigests } from "../decide/answered.ts";
import { decide, heldFindings, type Reason } from "../decide/decide.ts";
import { scanOptions } from "../decide/scan-options.ts";
import { judge, type Verdict } from "../decide/verdict.ts";
import type { Finding } from "../detect/detector.ts";
import { makeLinearPattern } from "../detect/linear/match-linearly.ts";
import { matchPatternsWith } from "../detect/own-terms.ts";
import { scan } from "../detect/scan.ts";
import { type RequestStopped, receiveAnswered } from "../messages/answered.ts";
import { requestText, type SeenBody } from "../wire/request-text.ts";
import { followStores, readStores, type Stores, writeStores } from "./stores.ts";
import { type From, ToldAnswers } from "./told-answers.ts";
import { browser } from "./webext.ts";

/** What the browser tells of a request, in Chromium and in Firefox. */
interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly tabId: number;
  readonly initiator?: string | undefined;
  readonly documentUrl?: string | undefined;
  readonly originUrl?: string | undefined;
  readonly requestBody?: SeenBody | null | undefined;
}
type Ruling = { readonly cancel: true } | undefined;
type Known = Partial<Pick<Stores, "policy" | "seenSites">> & { readonly salt: string };

const IS_FIREFOX = import.meta.env.FIREFOX;
const STOP: Ruling = { cancel: true };
const TYPES = ["xmlhttprequest", "ping", "main_frame", "sub_frame", "other", ...(IS_FIREFOX ? ["beacon"] : [])];
const TELL_AGAIN_MS = 1000;
/** As in `decide`, where no policy has been read. */
const SURE = 0.5;

/**
 * Stops requests of guarded pages that no gate in the page sees (of workers, service workers, frames without a guard) when they hold what nobody has
 * answered for. Only where the browser lets an extension do so: in Firefox, and in Chromium where an administrator installed it; there it must rule
 * at once. Call it while the background starts.
 */
export function gateRequests(): void {
  const told = new ToldAnswers();
  /** By tab, where its guard last was: Chromium tells of a request's page only the host. */
  const pages = new Map<number, Place>();
  let known: Known | undefined;
  let isAllowed = true;
  matchPatternsWith(makeLinearPattern);
  // A storage that cannot be read leaves the policy unread: what is found is stopped.
  const ready = start(told).then(
    (read) => {
      known = read;
      isAllowed = read !== undefined;
      if (read === undefined) browser.webRequest.onBeforeRequest.removeListener(listener);
      else if (!isPackaged()) listen();
    },
    () => undefined,
  );
  followStores(({ policy, seenSites }) => {
    if (known !== undefined) known = { ...known, ...(policy && { policy }), ...(seenSites && { seenSites }) };
  }, new AbortController().signal);

  const rule = (request: SeenRequest, sentFrom: Place): Ruling => {
    const page = pages.get(request.tabId);
    const place = page?.host === sentFrom.host ? page : sentFrom;
    const from: From = { tabId: request.tabId, host: place.host };
    const reasons = reasonsAgainst(request, place, from, known, told);
    if (reasons?.length === 0) return undefined;
    // Only now may it be known that the browser stops nothing for us.
    void ready.then(() => (isAllowed ? tell(from, reasons ?? []) : undefined));
    return STOP;
  };
  const onRequest = (request: SeenRequest): Ruling | Promise<Ruling> => {
    if (!/^(?:POST|PUT|PATCH)$/.test(request.method) || !request.requestBody) return undefined;
    const place = placeOf(request);
    if (place === undefined) return undefined;
    return IS_FIREFOX && known === undefined ? ready.then(() => rule(request, place)) : rule(request, place);
  };
  const listener = onRequest as Parameters<typeof browser.webRequest.onBeforeRequest.addListener>[0]; // as: the typings know less of what both browsers tell
  const filter = { urls: [...catalogPatterns()], types: TYPES as ["xmlhttprequest"] }; // as: the typings' own list of types
  const listen = () => browser.webRequest.onBeforeRequest.addListener(listener, filter, ["blocking", "requestBody"]);
  if (isPackaged()) listen();

  const onMessage = (raw: unknown, sender: unknown, reply: (answer: unknown) => void): true | undefined => {
    const answers = receiveAnswered(raw, sender, browser.runtime.id);
    if (answers === undefined) return undefined;
    const page = placeOf(answers);
    if (page !== undefined) pages.set(answers.tabId, page);
    const from: From = { tabId: answers.tabId, host: page?.host ?? "" };
    void ready.then(() => told.add(from, answers.values, answers.types, Date.now())).then(reply, reply);
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0]); // as: the typings know listeners that always answer, or never
}

// A request wakes the background only for a listener that is added at once, before anything can be asked; Chromium notes an error where it may not be.
// What was loaded from a folder is not an administrator's, nor is what nobody can update.
function isPackaged(): boolean {
  return IS_FIREFOX || "update_url" in browser.runtime.getManifest();
}

// What a ruling needs; undefined where the browser does not let us rule.
async function start(told: ToldAnswers): Promise<Known | undefined> {
  const [{ policy, seenSites, requestGate = "" }, isAllowed] = await Promise.all([
    readStores(["policy", "seenSites", "requestGate"]),
    IS_FIREFOX || browser.management.getSelf().then(({ installType }) => installType === "admin"),
    told.load(Date.now()),
  ]);
  const salt = !isAllowed ? "" : requestGate === "" ? crypto.randomUUID() : requestGate;
  if (salt !== requestGate) await writeStores({ requestGate: salt });
  return isAllowed ? { salt, ...(policy && { policy }), ...(seenSites && { seenSites }) } : undefined;
}

function verdictAt(place: Place, { policy, seenSites = {} }: Known): Verdict | undefined {
  const seen = Object.hasOwn(seenSites, place.host) ? seenSites[place.host]?.as : undefined;
  return policy && judge(policy.compiled, place, findTool(place), seen && seenTool(place.host, seen));
}

// Undefined where it cannot be judged: an error here would let the request go.
function reasonsAgainst(
  { url, requestBody }: SeenRequest,
  place: Place,
  from: From,
  known: Known | undefined,
  told: ToldAnswers,
): readonly Reason[] | undefined {
  try {
    const text = requestText(url, requestBody ?? {});
    return text === "" ? [] : known === undefined ? unread(text, place) : speaksAgainst(text, place, from, known, told);
  } catch {
    return undefined;
  }
}

function speaksAgainst(text: string, place: Place, from: From, known: Known, told: ToldAnswers): readonly Reason[] {
  const { policy, salt } = known;
  if (policy === undefined) return unread(text, place);
  const verdict = verdictAt(place, known);
  if (verdict === undefined) return [];
  const now = Date.now();
  const [open, answered]: [Finding[], Finding[]] = [[], []];
  for (const finding of scan(text, scanOptions(policy.compiled))) {
    const { value, type } = answerDigests(salt, text, finding);
    (told.has(from, [value, type], now) ? answered : open).push(finding);
  }
  // What was answered goes out once more, as part of a longer conversation.
  const renewed = answered.map((finding) => answerDigests(salt, text, finding).value);
  if (renewed.length > 0) void told.add(from, renewed, [], now);
  if (heldFindings(policy.compiled, verdict, open).length === 0) return [];
  const decision = decide(policy.compiled, verdict, open, true);
  return decision.kind === "allow" || decision.kind === "notice" ? [] : decision.reasons.filter(({ kind }) => kind === "data");
}

// Before the policy has been read, whatever is found speaks against it.
function unread(text: string, place: Place): readonly Reason[] {
  if (findTool(place) === undefined) return [];
  const found = scan(text).filter(({ confidence }) => confidence >= SURE);
  return [...Map.groupBy(found, ({ infoType }) => infoType)].flatMap(([infoType, [first, ...more]]): readonly Reason[] =>
    first === undefined ? [] : [{ kind: "data", infoType, category: first.category, count: 1 + more.length, action: "warn" }],
  );
}

// A page without an origin of its own sends to a guarded host, or it would not be asked about here.
function placeOf({
  url,
  initiator,
  documentUrl,
  originUrl,
}: Pick<SeenRequest, "url" | "initiator" | "documentUrl" | "originUrl">): Place | undefined {
  const from = [initiator, documentUrl, originUrl].find((one) => one !== undefined && one !== "null");
  const page = URL.parse(from ?? url);
  const host = page === null || !/^https?:$/.test(page.protocol) ? undefined : parseHost(page.hostname);
  return page === null || host === undefined ? undefined : { host, path: page.pathname, query: page.search.slice(1) };
}

// What was said stays until the person closes it: a page that tries again and again is spoken of once a second.
let lastTold = 0;
async function tell({ tabId, host }: From, reasons: readonly Reason[]): Promise<void> {
  if (Date.now() - lastTold < TELL_AGAIN_MS) return;
  lastTold = Date.now();
  const message: RequestStopped = { kind: "request-stopped", reasons };
  const tabs = tabId >= 0 ? [tabId] : (await browser.tabs.query({ url: `*://${host}/*` })).flatMap(({ id }) => id ?? []);
  for (const id of tabs) browser.tabs.sendMessage(id, message).catch(() => undefined); // a tab without a guard has nobody to tell
}
