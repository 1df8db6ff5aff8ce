import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { zipSync } from "fflate";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { firefoxJson } from "../../lib/policy/exports/firefox-json.ts";
import { findFirefox } from "./find-firefox.ts";
import { firefoxPlace } from "./firefox-place.ts";
import type { SiteServer } from "./site-server.ts";

const BUILT = resolve(import.meta.dirname, "../../.output/firefox-mv2");
/** The address of the extension's pages. Firefox would draw one by lot. */
const UUID = "0a1b2c3d-4e5f-6789-abcd-ef0123456789";

/** A Firefox with the extension, in which every site is played by the server. */
export interface TestFirefox {
  /** True where the policies are Firefox's own; else only the extension has its part of them. */
  readonly isManaged: boolean;
  open(address: string): Promise<Page>;
  /** Goes to an address where something else may come up in place of the site, and does not wait for it. */
  goTo(address: string): Promise<Page>;
  /** The popup, in a tab of its own. */
  popup(): Promise<Page>;
  /** Another page of the extension. */
  own(name: "health" | "policy-builder" | "request"): Promise<Page>;
  /** What the extension shows in a page, as text: its shadow root is closed to everyone but the protocol. */
  shown(page: Page): Promise<string>;
  /** Clicks one of the extension's buttons in a page as a person does. */
  press(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly server: SiteServer;
  /** The text of a policies.json. */
  readonly policies?: string;
  /** The hosts that the server plays. */
  readonly hosts: readonly string[];
}

/** Starts Firefox; close it when done. Rejects with the browser's own words when it refuses the extension. */
export async function launchFirefox({ server, policies, hosts }: FirefoxOptions): Promise<TestFirefox> {
  const extensionId = geckoId();
  const place = firefoxPlace(findFirefox(), extensionId, policies, firefoxJson.read);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: place.executable,
    headless: true,
    acceptInsecureCerts: true,
    args: ["--remote-allow-system-access"], // else the protocol may not open the extension's own pages
    env: { ...process.env, HOME: place.home, MOZ_LEGACY_HOME: "1" },
    extraPrefsFirefox: {
      "network.dns.localDomains": hosts.join(","),
      "network.proxy.type": 0,
      "network.socket.forcePort": `443=${server.httpsPort};80=${server.httpPort}`,
      "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: UUID }),
      "xpinstall.signatures.required": false, // only Mozilla signs; the ESR lets it go
    },
  });
  const close = async (): Promise<void> => {
    await browser.close();
    place.remove();
  };
  try {
    // Where the policies are Firefox's own, they install it.
    if (policies === undefined || place.route === "manifest") await browser.installExtension(BUILT);
  } catch (refused) {
    await close();
    throw refused;
  }
  const protocol = protocolOf(browser);
  // The load of a page of ours, or of Firefox's own, is told to nobody, or as a failure: waiting for it would never end.
  const goTo = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    void protocol("browsingContext.navigate", { context: contextOf(page), url: address, wait: "none" }).catch(() => undefined);
    return page;
  };
  return {
    isManaged: policies !== undefined && place.route === "policies",
    open: async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    goTo,
    own: (name) => goTo(`moz-extension://${UUID}/${name}.html`),
    popup: async () => {
      const page = await goTo(`moz-extension://${UUID}/popup.html`);
      await page.waitForSelector("h1, h2");
      return page;
    },
    shown: async (page) => (await ourNodes(protocol, page)).map(({ text }) => text).join("\n"),
    press: async (page, name) => {
      const node = (await ourNodes(protocol, page)).find(({ localName, text }) => localName === "button" && text.trim() === name);
      if (node === undefined) throw new Error(`No button "${name}"`);
      const origin = { type: "element", element: { sharedId: node.sharedId } };
      const press = { type: "pointerDown", button: 0 };
      const actions = [{ type: "pointerMove", x: 0, y: 0, origin }, press, { type: "pointerUp", button: 0 }];
      await protocol("input.performActions", { context: contextOf(page), actions: [{ type: "pointer", id: "mouse", actions }] });
    },
    close,
  };
}

/** The built extension as one file, as Mozilla would sign it. Removed with the folder that it is in. */
export function packedExtension(folder: string): string {
  const files = globSync("**/*", { cwd: BUILT, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const path = join(folder, "handrail.xpi");
  writeFileSync(path, zipSync(Object.fromEntries(paths.map((file) => [relative(BUILT, file).replaceAll(sep, "/"), readFileSync(file)]))));
  return path;
}

/** The id that the built extension has in Firefox. */
export function geckoId(): string {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(readFileSync(join(BUILT, "manifest.json"), "utf8"));
  return manifest.browser_specific_settings.gecko.id;
}

/** One command of WebDriver BiDi (W3C). */
type Protocol = (method: string, parameters: object) => Promise<unknown>;

// puppeteer reads no closed shadow root, but the protocol under it does.
function protocolOf(browser: Browser): Protocol {
  const { connection } = browser as unknown as { connection: { send: Protocol } }; // as: BidiBrowser has it, at this exact version
  return (method, parameters) => connection.send(method, parameters);
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id; // as: BidiFrame has it, at this exact version
}

interface SerializedNode {
  readonly sharedId: string;
  readonly value: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly children?: readonly SerializedNode[];
    readonly shadowRoot?: SerializedNode | null;
  };
}

interface OurNode {
  readonly sharedId: string;
  readonly localName: string;
  /** Of everything in it. */
  readonly text: string;
}

// The elements in closed shadow roots of the page, outermost first.
async function ourNodes(protocol: Protocol, page: Page): Promise<readonly OurNode[]> {
  const answer = await protocol("script.evaluate", {
    expression: "document.documentElement",
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 30, includeShadowTree: "all" },
  });
  const { result } = (answer as { result: { result: SerializedNode } }).result; // as: the protocol's "script.EvaluateResultSuccess"
  const roots = shadowRootsIn(result);
  return roots.flatMap((root) => elementsIn(root));
}

function shadowRootsIn({ value }: SerializedNode): readonly SerializedNode[] {
  const own = value.shadowRoot === undefined || value.shadowRoot === null ? [] : [value.shadowRoot];
  return [...own, ...(value.children ?? []).flatMap(shadowRootsIn)];
}

function elementsIn(node: SerializedNode): readonly OurNode[] {
  const { localName, children = [] } = node.value;
  const own = localName === undefined || localName === "style" ? [] : [{ sharedId: node.sharedId, localName, text: textIn(node) }];
  return [...own, ...children.flatMap(elementsIn)];
}

function textIn({ value }: SerializedNode): string {
  if (value.nodeType === 3) return value.nodeValue ?? "";
  return value.localName === "style" ? "" : (value.children ?? []).map(textIn).join(" ");
}
