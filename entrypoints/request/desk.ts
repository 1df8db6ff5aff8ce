import { foundWords } from "../../components/Reasons.tsx";
import { formValues } from "../../components/request/request-letter.ts";
import type { RequestDesk } from "../../components/request/state.ts";
import type { RequestWords } from "../../components/words/pages/en-request.ts";
import type { Words } from "../../components/words/words.ts";
import { changeStore } from "../../lib/browser/change-store.ts";
import { followLetter } from "../../lib/browser/deliver.ts";
import { sendLetter } from "../../lib/browser/send-letter.ts";
import { searchTools } from "../../lib/catalog/search.ts";
import { allTools } from "../../lib/catalog/tools.ts";
import { vendorCard } from "../../lib/catalog/vendors/card.ts";
import { scan } from "../../lib/detect/scan.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import { chosenRoute } from "../../lib/request/chosen-route.ts";
import { letterText } from "../../lib/request/letter.ts";
import { withRequest } from "../../lib/request/my-requests.ts";
import type { ToolRequest } from "../../lib/request/tool-request.ts";

/** How many catalog tools are offered while a name is typed. */
const MOST_MEANT = 4;

/** Joins the request page with policy, catalog, outbox, mail program, forms and clipboard. */
export function createDesk({ compiled }: PolicyRecord, words: Words, own: RequestWords): RequestDesk {
  const route = chosenRoute(compiled);
  const context = (request: ToolRequest) => ({ organizationName: compiled.organization.name, card: vendorCard(request.tool) });
  return {
    organization: compiled.organization,
    route,
    today: new Date().toISOString().slice(0, 10),
    search: (text) => (text.trim().length < 2 ? [] : searchTools(allTools(), text, MOST_MEANT)),
    cardOf: vendorCard,
    statusOf: (id) => (Object.hasOwn(compiled.tools, id) ? compiled.tools[id] : undefined),
    sensitiveIn: (text) => sensitiveWords(text, words),
    follow: followLetter,
    async onSend(request, letter, by) {
      const way = await sendLetter(route, by, {
        id: request.id,
        letter,
        details: { kind: "tool-request", ...request },
        values: formValues(request, context(request), letterText(letter), words, own),
        fileName: "ai-tool-request.txt",
        mailInstead: own.mailInstead,
      });
      await rememberRequest(request, way === "webhook" ? "waiting" : "handed-over");
      return way;
    },
  };
}

function sensitiveWords(text: string, words: Words): string {
  const counts = new Map<string, number>();
  for (const { infoType } of scan(text)) counts.set(infoType, (counts.get(infoType) ?? 0) + 1);
  return foundWords(
    [...counts].map(([infoType, count]) => ({ kind: "data", infoType, category: "contact", count, action: "notice" })),
    words,
  );
}

async function rememberRequest({ id, tool, name, site }: ToolRequest, state: "waiting" | "handed-over"): Promise<void> {
  const minute = Math.floor(Date.now() / 60_000);
  await changeStore("myRequests", (requests = []) => withRequest(requests, { id, tool, name, site, minute, state, told: "" }));
}
