import type { Policy } from "./policy.ts";
import { policySchema } from "./schema.ts";

/**
 * What holds when nothing is managed. No organisation has decided on any tool yet, so an official AI tool is only pointed out;
 * what must not be handed over, and who is not the vendor, is the same everywhere: the defaults.
 */
export const STARTER: Policy = policySchema.parse({ siteActions: { unlisted: "notice" } });
