import { randomBytes } from "node:crypto";

/** A page to serve; `csp` is its Content-Security-Policy. */
export interface HtmlPage {
  readonly html: string;
  readonly csp?: string;
}

/** The frame of every test page. `nonce` goes on the style and the script. */
export function frame(title: string, body: string, script?: string, nonce?: string): string {
  const attribute = nonce === undefined ? "" : ` nonce="${nonce}"`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/assets/style.css"${attribute}></head><body>${body}
${script === undefined ? "" : `<script type="module" src="/assets/${script}.js"${attribute}></script>`}</body></html>`;
}

/** A chat with the named composer. */
export function chatPage(brand: string, composer: string, strict: boolean): HtmlPage {
  const body = `<div class="chat"><nav class="side"><b>${brand}</b><span>New chat</span><span>Thank-you letters</span><span>Grant report outline</span>
<span>Volunteer rota</span></nav><main class="talk"><h1 class="hello">What can I help with?</h1><div class="messages" role="log"></div>
<div class="composer"></div><p class="after">${brand} can make mistakes. Check important facts.</p></main></div>`;
  if (!strict) return { html: frame(brand, body, composer) };
  const nonce = randomBytes(12).toString("base64");
  const csp = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return { html: frame(brand, body, composer, nonce), csp };
}
