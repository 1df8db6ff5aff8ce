/** An element in a shadow root under `slot`, dressed like the page's own composer. */
export function shadowContainer(slot: HTMLElement, mode: ShadowRootMode): HTMLElement {
  const host = document.createElement("chat-composer");
  slot.append(host);
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    textarea { width: 100%; border: 0; outline: 0; background: none; resize: none; padding: 0; display: block; font: inherit; color: inherit; }
    .send { position: absolute; right: 10px; bottom: 9px; width: 36px; height: 36px; border: 0; border-radius: 50%;
      background: var(--accent); color: var(--on-accent); cursor: pointer; font-size: 18px; }`);
  root.adoptedStyleSheets = [sheet];
  const container = document.createElement("div");
  root.append(container);
  return container;
}
