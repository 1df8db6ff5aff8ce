import { readStores } from "../../lib/browser/stores.ts";
import type { SelfTest } from "../../lib/messages/protocol.ts";
import { composersIn } from "../../lib/page/composer.ts";
import type { GuardLine } from "../../lib/page/line.ts";

/** What the health page is told of this page. */
export async function lookAtOurselves(view: Window, line: GuardLine): Promise<SelfTest> {
  const { policy } = await readStores(["policy"]).catch(() => ({ policy: undefined }));
  return { rules: policy !== undefined, composer: composersIn(view.document).length > 0, requests: line.connected() };
}
