import { type AiExtension, aiExtension } from "../catalog/extensions/ai-extension.ts";
import { extensionStatus } from "../decide/judge-extension.ts";
import type { ToldExtension } from "../messages/told-extension.ts";
import { changeStore } from "./change-store.ts";
import { languageOf } from "./own-page.ts";
import { readStores } from "./stores.ts";
import { browser } from "./webext.ts";

/** The script that says it in the page, as it is built. */
const TELL_FILE = "tell.js";
/** Said once a day of each extension. */
const AGAIN_MINUTES = 24 * 60;

/** Says in a tab's page which AI extensions have put something into it, with their status under the policy: each once a day, and none while the policy only observes. */
export async function tellOfExtensions(tabId: number, ids: readonly string[], nowMinute: number): Promise<void> {
  const known = ids.flatMap((id) => aiExtension(id) ?? []);
  const { policy } = await readStores(["policy"]);
  if (policy === undefined || policy.compiled.enforcement === "observe" || known.length === 0) return;
  const due = await takeDue(known, nowMinute);
  if (due.length === 0) return;
  const told: ToldExtension = {
    extensions: due.map((extension) => ({ name: extension.name, status: extensionStatus(policy.compiled, extension) })),
    organization: policy.compiled.organization.name,
    language: languageOf(policy),
  };
  const target = { tabId, frameIds: [0] };
  // Into our own world of the page, which the page cannot read.
  await browser.scripting.executeScript({ target, func: leave, args: [told] });
  await browser.scripting.executeScript({ target, files: [TELL_FILE] });
}

/** Those that were not spoken of lately; from now on they were. */
async function takeDue(extensions: readonly AiExtension[], nowMinute: number): Promise<readonly AiExtension[]> {
  let due: readonly AiExtension[] = [];
  await changeStore("toldExtensions", (told = {}) => {
    due = extensions.filter(({ extensionId }) => nowMinute - (told[extensionId] ?? 0) >= AGAIN_MINUTES);
    const spoken = Object.fromEntries(due.map(({ extensionId }) => [extensionId, nowMinute]));
    return due.length === 0 ? told : { ...told, ...spoken };
  });
  return due;
}

function leave(told: ToldExtension): void {
  Object.assign(globalThis, { [Symbol.for("handrail.tell")]: told });
}
