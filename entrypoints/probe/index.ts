import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { bareApi } from "../../lib/browser/bare.ts";
import { isLookedAt, type LookedAt, lookedKey, sketchOf } from "../../lib/catalog/looked-at.ts";
import { worthALook } from "../../lib/catalog/signals/worth-a-look.ts";
import { glanceAt } from "../../lib/page/glance.ts";
import { whenDrawn } from "../../lib/page/when-drawn.ts";
import { isGuarded } from "../guard/seen-here.ts";

/** Looks at one page before it is left alone, however it changes. */
const MOST_LOOKS = 5;

// Where and how it runs is in wxt.config.ts. Not a content script to the build tool, whose wrapper would be half of its size.
export default defineUnlistedScript(() => {
  const host = location.hostname;
  if (isGuarded()) return;
  const end = new AbortController();
  const asked = new Set<number>();
  const look = () => {
    if (isGuarded() || asked.size >= MOST_LOOKS) return end.abort();
    const glance = glanceAt(window);
    const seen = worthALook({ host, ...glance });
    const sketch = sketchOf(seen ?? "");
    if (seen === undefined || asked.has(sketch)) return;
    asked.add(sketch);
    void ask(host, sketch, glance.frames.length > 0, glance.extensions).catch(() => end.abort()); // the extension of this page is gone
  };
  whenDrawn(window, look, end.signal);
});

async function ask(host: string, sketch: number, frames: boolean, extensions: boolean): Promise<void> {
  const api = bareApi();
  const key = lookedKey(host);
  const { [key]: piece = {} } = await api.storage.local.get(key);
  // as: only this extension writes there
  if (isLookedAt(piece as LookedAt, host, sketch, Math.floor(Date.now() / 60_000))) return;
  await api.runtime.sendMessage({ kind: "worth-a-look", sketch, frames, extensions });
}
