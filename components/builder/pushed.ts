import type { Policy } from "../../lib/policy/policy.ts";
import { type PolicyDocument, writePolicy } from "../../lib/policy/write-policy.ts";

/** The policy as it is pushed. Never `{}`: a browser takes that for no policy at all. */
export function pushed(policy: Policy): PolicyDocument {
  const document = writePolicy(policy);
  return Object.keys(document).length === 0 ? { enforcement: policy.enforcement } : document;
}
