import type { CompiledPolicy } from "../policy/policy.ts";
import { registerAccountScript } from "./account-script.ts";
import { applyAddressRules } from "./address-rules.ts";
import { applyBlockRules } from "./block-rules.ts";
import { storeApprovedTools } from "./catalog-store.ts";
import { registerPolicyHosts } from "./register.ts";
import { readStores } from "./stores.ts";
import { applyTenantRules } from "./tenant-rules.ts";

/** What the browser itself does for a policy. None depends on another. */
const PARTS: readonly ((policy: CompiledPolicy) => Promise<void>)[] = [
  applyBlockRules,
  applyTenantRules,
  applyAddressRules,
  storeApprovedTools,
  registerPolicyHosts,
  registerAccountScript,
];

let last: Promise<void> = Promise.resolve();

/**
 * Has the browser do what the stored policy says. One after the other, each time by the policy that is stored by then, so that an older one is never
 * carried out last. A part that fails leaves the others done; its error is thrown afterwards.
 */
export function enactPolicy(): Promise<void> {
  last = last.catch(() => undefined).then(enact);
  return last;
}

async function enact(): Promise<void> {
  const { policy } = await readStores(["policy"]);
  if (policy === undefined) return;
  const results = await Promise.allSettled(PARTS.map((part) => part(policy.compiled)));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
