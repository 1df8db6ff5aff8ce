import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { refreshPolicy, watchPolicy } from "../../lib/browser/managed-policy.ts";
import { followStores, readStores } from "../../lib/browser/stores.ts";
import { type PolicyRecord, RECORD_VERSION } from "../../lib/policy/policy.ts";

const record = async () => (await fakeBrowser.storage.local.get("policy")).policy as PolicyRecord | undefined; // as: what the code under test stores
const push = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);
const unpush = () => fakeBrowser.storage.managed.clear();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => void vi.useRealTimers());

describe("when the background starts", () => {
  test("without any policy the starter is in force at once", async () => {
    await watchPolicy();
    expect(await record()).toMatchObject({ source: "starter", problems: [], readAt: 1_000_000 });
  });

  test("a managed policy is in force, with its problems", async () => {
    await push({ approvedTools: ["claude", "cluade"] });
    await watchPolicy();
    expect(await record()).toMatchObject({
      source: "managed",
      compiled: { tools: { claude: "approved" } },
      problems: [{ path: "approvedTools[1]" }],
    });
  });

  test("a browser that rejects because there is no policy is one without a policy", async () => {
    const { get } = fakeBrowser.storage.managed;
    fakeBrowser.storage.managed.get = () => Promise.reject(new Error("Managed storage manifest not found"));
    await watchPolicy().finally(() => {
      fakeBrowser.storage.managed.get = get;
    });
    expect((await record())?.source).toBe("starter");
  });

  test("nothing is written while the browser has not answered", async () => {
    const { get } = fakeBrowser.storage.managed;
    fakeBrowser.storage.managed.get = () => new Promise((resolve) => setTimeout(resolve, 2900, { approvedTools: ["claude"] }));
    const watching = watchPolicy();
    await vi.advanceTimersByTimeAsync(2800);
    expect(await record()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    await watching;
    fakeBrowser.storage.managed.get = get;
    expect((await record())?.source).toBe("managed");
  });

  test("the last known policy stays in force while none arrives, and after ten seconds the record says so", async () => {
    await push({ approvedTools: ["claude"] });
    await watchPolicy();
    await unpush();
    await watchPolicy();
    expect(await record()).toMatchObject({ source: "managed", compiled: { tools: { claude: "approved" } }, problems: [] });
    await vi.advanceTimersByTimeAsync(10_000);
    await refreshPolicy();
    expect(await record()).toMatchObject({ source: "managed", compiled: { tools: { claude: "approved" } }, problems: [{ path: "" }] });
    await push({ approvedTools: ["gemini"] });
    await refreshPolicy();
    expect(await record()).toMatchObject({ source: "managed", compiled: { tools: { gemini: "approved" } }, problems: [] });
  });
});

describe("while the background runs", () => {
  test("a policy that arrives late replaces the starter", async () => {
    await watchPolicy();
    await push({ approvedTools: ["claude"] });
    await vi.waitFor(async () => expect((await record())?.source).toBe("managed"));
  });

  test("a policy that a person loads replaces the starter, but never a managed one", async () => {
    await watchPolicy();
    await fakeBrowser.storage.local.set({ localPolicy: { approvedTools: ["gemini"] } });
    await vi.waitFor(async () => expect(await record()).toMatchObject({ source: "local", compiled: { tools: { gemini: "approved" } } }));
    await push({ approvedTools: ["claude"] });
    await vi.waitFor(async () => expect((await record())?.source).toBe("managed"));
    await fakeBrowser.storage.local.set({ localPolicy: { approvedTools: ["chatgpt"] } });
    await refreshPolicy();
    expect(await record()).toMatchObject({ source: "managed", compiled: { tools: { claude: "approved" } } });
  });

  test("a policy that is taken away stays in force, and after ten seconds the record says so", async () => {
    await push({ approvedTools: ["claude"] });
    await watchPolicy();
    await fakeBrowser.storage.managed.remove("approvedTools");
    await vi.advanceTimersByTimeAsync(9_000);
    expect((await record())?.problems).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_500);
    await vi.waitFor(async () => expect((await record())?.problems).toHaveLength(1));
    expect(await record()).toMatchObject({ source: "managed", compiled: { tools: { claude: "approved" } } });
  });

  test("a policy that is the same is not written again", async () => {
    await push({ approvedTools: ["claude"] });
    await watchPolicy();
    vi.setSystemTime(2_000_000);
    await refreshPolicy();
    expect((await record())?.readAt).toBe(1_000_000);
  });

  test("of two pushes in a row the later one is in force", async () => {
    await watchPolicy();
    await Promise.all([push({ approvedTools: ["claude"] }), refreshPolicy(), push({ approvedTools: ["gemini"] }), refreshPolicy()]);
    await refreshPolicy();
    expect((await record())?.compiled.tools).toEqual({ gemini: "approved" });
  });
});

describe("as days pass", () => {
  const approved = { tools: [{ id: "claude", status: "approved", expires: "2026-11-25", reviewBy: "2026-11-27" }] };
  const at = (time: string) => vi.setSystemTime(Date.parse(time));
  const alarm = async () => (await fakeBrowser.alarms.get("policy-day"))?.scheduledTime;

  test("an approval ends when its last day is over, without a start or a push, and IT is told; so is a review that is due", async () => {
    at("2026-11-25T22:00:00Z");
    await push(approved);
    await watchPolicy();
    expect((await record())?.compiled.tools).toEqual({ claude: "approved" });
    expect(await alarm()).toBe(Date.parse("2026-11-26T00:00:00Z"));

    at("2026-11-26T00:00:01Z");
    await fakeBrowser.alarms.onAlarm.trigger({ name: "policy-day", scheduledTime: 0, persistAcrossSessions: true });
    await vi.waitFor(async () => expect((await record())?.compiled.tools).toEqual({ claude: "under-review" }));
    expect((await record())?.problems.map(({ wrong }) => wrong)).toEqual([["ended", "claude", "2026-11-25"]]);
    await vi.waitFor(async () => expect(await alarm()).toBe(Date.parse("2026-11-28T00:00:00Z")));

    at("2026-11-28T09:00:00Z");
    await refreshPolicy();
    expect((await record())?.problems).toHaveLength(2);
    expect(await alarm()).toBeUndefined();
  });

  test("an alarm of somebody else's changes nothing", async () => {
    at("2026-11-25T22:00:00Z");
    await push(approved);
    await watchPolicy();
    at("2026-11-26T22:00:00Z");
    await fakeBrowser.alarms.onAlarm.trigger({ name: "other", scheduledTime: 0, persistAcrossSessions: true });
    await vi.advanceTimersByTimeAsync(100);
    expect((await record())?.compiled.tools).toEqual({ claude: "approved" });
  });
});

describe("after an update", () => {
  test("the record of the version before is none, until the background has read the policy again", async () => {
    await push({ approvedTools: ["claude"] });
    await watchPolicy();
    const now = await record();
    await fakeBrowser.storage.local.set({ policy: { ...now, version: 1, compiled: {} } });
    expect(await readStores(["policy"])).toEqual({});
    const seen: unknown[] = [];
    followStores(({ policy }) => seen.push(policy), new AbortController().signal);
    await fakeBrowser.storage.local.set({ policy: { ...now, version: 1, compiled: { tools: {} } } });
    await refreshPolicy();
    expect((await readStores(["policy"])).policy?.compiled.tools).toEqual({ claude: "approved" });
    expect(seen.map((policy) => (policy as PolicyRecord | undefined)?.version)).toEqual([undefined, RECORD_VERSION]); // as: what the stores hold
  });
});
