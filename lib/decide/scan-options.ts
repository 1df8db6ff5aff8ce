import type { ScanOptions } from "../detect/scan.ts";
import type { CompiledPolicy } from "../policy/policy.ts";

/** What a policy has to say of what is looked for: the organisation's own terms, and its own public text. Give it to every scan that the policy judges. */
export function scanOptions({ customDetectors, ignoredText }: CompiledPolicy): ScanOptions {
  return { ownTerms: customDetectors, ignoredText };
}
