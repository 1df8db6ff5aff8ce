import { foundWords } from "../../components/Reasons.tsx";
import { formValues } from "../../components/request/request-letter.ts";
import type { RequestDesk, Way } from "../../components/request/state.ts";
import type { RequestWords } from "../../components/words/en-request.ts";
import type { Words } from "../../components/words/words.ts";
import { changeStore } from "../../lib/browser/change-store.ts";
import { send } from "../../lib/browser/deliver.ts";
import { copyText, downloadText } from "../../lib/browser/hand-over.ts";
import { searchTools } from "../../lib/catalog/search.ts";
import { allTools } from "../../lib/catalog/tools.ts";
import { vendorCard } from "../../lib/catalog/vendors/card.ts";
import { scan } from "../../lib/detect/scan.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import { chosenRoute } from "../../lib/request/chosen-route.ts";
import { type Letter, letterText, wholeLetter } from "../../lib/request/letter.ts";
import { withRequest } from "../../lib/request/my-requests.ts";
import { formOf } from "../../lib/request/routes/form.ts";
import { mailOf } from "../../lib/request/routes/mail.ts";
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
    async onSend(request, letter, by) {
      const way = await goBy(by, request, letter);
      await rememberRequest(request, way === "webhook" ? "waiting" : "handed-over");
      return way;
    },
  };

  async function goBy(by: Parameters<RequestDesk["onSend"]>[2], request: ToolRequest, letter: Letter): Promise<Way> {
    if (by === "webhook" && route.kind === "webhook") {
      await send({ id: request.id, letter, details: { kind: "tool-request", ...request }, tries: 0, nextTryAt: 0, madeAt: Date.now() });
      return "webhook";
    }
    if (by === "form" && route.kind === "form") {
      const { address, isWhole } = formOf(route.url, route.fields, formValues(request, context(request), letterText(letter), words, own));
      window.open(address, "_blank", "noopener");
      return isWhole ? "form" : "formLong";
    }
    if (by === "mail" && route.kind === "mail") {
      const mail = mailOf(route.to, letter, own.mailInstead);
      if (!mail.isWhole) await copyText(letterText(letter));
      location.href = mail.address;
      return mail.isWhole ? "mail" : "mailLong";
    }
    if (by === "save") {
      downloadText("ai-tool-request.txt", wholeLetter(letter));
      return "saved";
    }
    await copyText(wholeLetter(letter));
    return "copied";
  }
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
