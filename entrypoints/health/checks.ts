import type { Health } from "../../components/health/state.ts";
import { canKeep, runsOnAllSites, scriptsAreSetUp } from "../../lib/browser/installation.ts";
import { readStores } from "../../lib/browser/stores.ts";
import { catalogVersion } from "../../lib/catalog/chunks.ts";

/** Looks at what can be looked at without a tab. What cannot be asked counts as not working. */
export async function runChecks(): Promise<Health["checks"]> {
  const stored = readStores(["policy", "catalogVersion"]).catch(() => ({ policy: undefined, catalogVersion: undefined }));
  const [storage, { policy, catalogVersion: version }, sites] = await Promise.all([canKeep(), stored, runsOnAllSites()]);
  return {
    storage,
    rules: policy !== undefined,
    catalog: version === catalogVersion(),
    sites,
    scripts: policy !== undefined && (await scriptsAreSetUp(policy.compiled)),
  };
}
