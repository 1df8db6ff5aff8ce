import { en } from "../../../components/words/en.ts";
import type { PolicyRecord } from "../../../lib/policy/policy.ts";
import { copy } from "../clipboard.ts";
import { overlay } from "../overlay.ts";
import { SAMPLE_POLICY } from "../sample-policy.ts";
import { composerText, openChat, ourScripts, said, same, soon } from "./look.ts";
import type { Step } from "./walk.ts";

const SENSITIVE = "Maria Lopez, SSN 219-09-9999";
const REDACTED = "Maria Lopez, SSN [US SSN 1]";
const BENIGN = "Write a warm thank-you note to our volunteers.";
const ORG = SAMPLE_POLICY.organization.name;
/** Long enough for a message that should not go out to have gone out. */
const QUIET_MS = 400;

/** The main job, in the order in which a person would meet it. */
export const STEPS: readonly Step[] = [
  {
    title: "Policy",
    run: async ({ browser }) => {
      const worker = await browser.serviceWorker();
      const { policy } = await worker.evaluate(() => chrome.storage.local.get("policy"));
      const { compiled, source, problems } = policy as PolicyRecord; // as: what the extension stores under this key
      same("The organization", compiled.organization.name, ORG);
      const statuses = Object.values(compiled.tools);
      const count = (status: string) => statuses.filter((each) => each === status).length;
      const route = browser.policyRoute === "local-storage" ? "loaded by hand" : "pushed by the browser";
      return `that of ${compiled.organization.name} is in force (${source}, ${route}): ${count("approved")} tools approved, ${count("prohibited")} prohibited, ${problems.length} problems`;
    },
  },
  {
    title: "Ordinary page",
    run: async ({ page, picture }) => {
      const scripts = same("Our scripts on news.example", await ourScripts(page, "https://news.example/"), 1);
      await picture();
      return `news.example writes about ChatGPT; ${scripts} of our scripts runs there, which asks whether this is an AI tool (on chatgpt.com: ${await ourScripts(page, "https://chatgpt.com/")})`;
    },
  },
  {
    title: "Paste held",
    run: async ({ page, picture }) => {
      await openChat(page, "https://chatgpt.com/");
      await copy(page, SENSITIVE);
      await page.keyboard.press("ControlOrMeta+V");
      const title = await said(page, en.hold.title("ChatGPT"));
      const held = same("The composer", await composerText(page), "");
      await picture();
      return `"${SENSITIVE}" on chatgpt.com: "${title}"; the composer holds "${held}"; answers: ${(await overlay(page).buttons()).join(", ")}`;
    },
  },
  {
    title: "Remove and paste",
    run: async ({ page, picture }) => {
      await overlay(page).press(en.answers.paste.redact);
      const text = await soon("The composer", () => composerText(page), REDACTED);
      await overlay(page).closed();
      await picture();
      return `the composer holds "${text}"`;
    },
  },
  {
    title: "Formatted paste",
    run: async ({ page, picture }) => {
      await openChat(page, "https://claude.ai/");
      await copy(page, SENSITIVE, "<p>Maria Lopez, <b>SSN</b> <i>219-09-9999</i></p>");
      await page.keyboard.press("ControlOrMeta+V");
      const title = await said(page, en.hold.title("Claude"));
      const held = same("The composer", await composerText(page), "");
      await picture();
      await overlay(page).press(en.answers.paste.redact);
      return `HTML on claude.ai: "${title}"; the composer holds "${held}", then "${await soon("The composer", () => composerText(page), REDACTED)}"`;
    },
  },
  {
    title: "Typed and sent",
    run: async ({ page, server, picture }) => {
      await openChat(page, "https://chatgpt.com/");
      server.clear();
      await page.keyboard.type(SENSITIVE);
      await page.keyboard.press("Enter");
      const title = await said(page, en.hold.title("ChatGPT"));
      await page.waitForTimeout(QUIET_MS);
      const before = same("Messages at the server", server.messages().length, 0);
      await picture();
      await overlay(page).press(en.answers.type.redact);
      await soon("Messages at the server", () => server.messages(), [REDACTED]);
      await page.waitForTimeout(QUIET_MS);
      return `"${title}"; the server has ${before} messages; after "${en.answers.type.redact}" it has ${JSON.stringify(same("Messages", server.messages(), [REDACTED]))}`;
    },
  },
  {
    title: "Harmless text",
    run: async ({ page, server, picture }) => {
      await openChat(page, "https://chatgpt.com/");
      server.clear();
      await copy(page, BENIGN);
      await page.keyboard.press("ControlOrMeta+V");
      await soon("The composer", () => composerText(page), BENIGN);
      await page.keyboard.press("Enter");
      await soon("Messages at the server", () => server.messages(), [BENIGN]);
      await page.waitForTimeout(QUIET_MS);
      await picture();
      const open = same("A question is open", await overlay(page).isOpen(), false);
      return `pasted and sent, ${open ? "asked" : "not asked"} about; the server has ${JSON.stringify(same("Messages", server.messages(), [BENIGN]))}`;
    },
  },
  site("Unlisted tool", "grok.com", "Grok", en.sites.unlisted.title("Grok", ORG), false),
  site("Reseller", "aihubmix.com", "AiHubMix", en.sites.reseller.title("AiHubMix", ORG), true),
  site("Prohibited tool", "chat.deepseek.com", "DeepSeek", en.sites.prohibited.title("DeepSeek", ORG), true),
  {
    title: "Popup",
    run: async ({ page, browser, picture }) => {
      await page.goto("https://chatgpt.com/");
      const popup = await browser.popup(page);
      await popup.setViewportSize({ width: 380, height: 600 });
      const sentences = [ORG, "ChatGPT", en.approved.label, en.popup.approvedPage, en.popup.tools, en.popup.rules, en.popup.whom];
      const lines: string[] = [];
      for (const sentence of sentences) lines.push(await said(popup, sentence));
      await picture(popup);
      await popup.close();
      return `on chatgpt.com it says ${lines.map((line) => `"${line}"`).join(", ")}`;
    },
  },
  {
    title: "Nothing kept, nothing said",
    run: async ({ browser, server }) => {
      const worker = await browser.serviceWorker();
      const stored = await worker.evaluate(() => chrome.storage.local.get());
      const kept = JSON.stringify(stored);
      same("The number is in our storage", /219|09-?9999|Maria/.test(kept), false);
      const leaks = server.received().filter(({ path, body }) => `${path}${body}`.includes("9999"));
      same("Requests with the number", leaks.length, 0);
      same("Errors and warnings of the browser", browser.consoleProblems, []);
      return `our storage (${Object.keys(stored)
        .filter((key) => !key.startsWith("catalog-"))
        .join(", ")}) holds nothing of the text; ${browser.consoleProblems.length} errors or warnings in the browser`;
    },
  },
];

function site(title: string, host: string, toolName: string, sentence: string, isShut: boolean): Step {
  return {
    title,
    run: async ({ page, picture }) => {
      await page.goto(`https://${host}/`);
      // Where the statement would lie over the composer, it is small until it is opened.
      if (!isShut) await overlay(page).press(`${toolName}: ${en.sites.unlisted.label}`);
      const line = await said(page, sentence);
      const shut = same("The page is shut", page.url().includes("/blocked.html"), isShut);
      await picture();
      return `${host}: "${line}", ${shut ? "in place of the page" : "on the page, which stays usable"}; buttons: ${(await overlay(page).buttons()).join(", ")}`;
    },
  };
}
