import { beforeEach } from "vitest";
import { withBrowser } from "./with-browser.ts";

export const SSN = "219-09-9999";
export const SENSITIVE = `Please write to Maria, SSN ${SSN}, today`;
export const REDACTED = "Please write to Maria, SSN [US SSN 1], today";

/** A page of an AI site that has no composer at all, opened anew for each test: whatever leaves it is sent by its scripts. */
export function withScripts() {
  const shared = withBrowser();
  const open = async (script = ""): Promise<void> => {
    await shared.page.route("https://chatgpt.com/by-script", (route) =>
      route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Chat</title><h1>Chat</h1><script>${script}</script>` }),
    );
    await shared.page.goto("https://chatgpt.com/by-script");
    shared.server.clear();
  };
  beforeEach(() => open());
  /** What the server was sent, decoded as it would be. */
  const bodies = () =>
    shared.server
      .received()
      .filter(({ host, body }) => host === "chatgpt.com" && body !== "")
      .map(({ body, path }) => (/%[0-9A-F]{2}/.test(path + body) ? decodeURIComponent(body.replaceAll("+", " ")) : body));
  return {
    shared,
    open,
    bodies,
    leaked: () => bodies().filter((body) => body.includes(SSN)),
    /** Runs in the page, with `text`: something that is held. */
    run: (script: string) => shared.page.evaluate(`(async () => { const text = ${JSON.stringify(SENSITIVE)}; ${script} })()`),
  };
}
