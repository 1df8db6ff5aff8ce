import { catalogChunks, catalogVersion } from "../catalog/chunks.ts";
import { toolById } from "../catalog/tools.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { readStores, writeStores } from "./stores.ts";

/** Stores the catalog for the guards, cut by host, unless this very catalog is there already. */
export async function storeCatalog(): Promise<void> {
  const version = catalogVersion();
  const stored = await readStores(["catalogVersion"]);
  if (stored.catalogVersion !== version) await writeStores({ ...catalogChunks(), catalogVersion: version });
}

/** Stores what the catalog knows of the tools that the policy approves. */
export async function storeApprovedTools({ approved }: CompiledPolicy): Promise<void> {
  await writeStores({ approvedTools: approved.flatMap((id) => toolById(id) ?? []) });
}
