import { readJson, unpack } from "./json-text.ts";
import type { Problem } from "./policy.ts";
import { ProblemList, show } from "./problems.ts";
import type { Said } from "./said.ts";
import type { PolicyDocument } from "./write-policy.ts";

/** The key that may hold the whole policy as the text of its JSON. */
export const POLICY_JSON = "policyJson";

/** In words for IT. */
export const POLICY_JSON_DESCRIPTION =
  "The whole policy as the text of its JSON, in place of all other keys: nothing of it is lost to a wrong type on the way, and misspelt keys are told. A key beside it goes before the same key in it.";

/** The document with everything in that one key; its name stays beside it, where a console shows it. */
export function asPolicyJson({ policyName, ...rest }: PolicyDocument): PolicyDocument {
  return { ...(policyName === undefined ? {} : { policyName }), [POLICY_JSON]: JSON.stringify(rest) };
}

/** What is wrong with a policy whose one text cannot be read: what stands beside it, a name perhaps, is not the policy. Undefined when nothing is. */
export function unreadableWhole(pushed: unknown): Problem | undefined {
  const problems = new ProblemList();
  withPolicyJson(pushed, problems);
  return problems.all.find(({ path }) => path === POLICY_JSON);
}

/** What was pushed, with what `policyJson` holds in its place. */
export function withPolicyJson(pushed: unknown, problems: ProblemList): unknown {
  if (!isObject(pushed) || !Object.hasOwn(pushed, POLICY_JSON)) return pushed;
  const { [POLICY_JSON]: text, ...beside } = pushed;
  if (text === null || (typeof text === "string" && text.trim() === "")) return beside;
  const value = unpack(text);
  const inner = typeof value === "string" ? readJson(value) : { value };
  if ("wrong" in inner || !isObject(inner.value)) {
    const wrong: Said = "wrong" in inner ? ["bad-json", inner.wrong] : ["not-object", show(inner.value), '{"approvedTools": …}'];
    problems.add(POLICY_JSON, wrong, ["not-there"]);
    return beside;
  }
  for (const key of Object.keys(beside)) {
    if (Object.hasOwn(inner.value, key)) problems.add(key, ["in-policy-json", key], ["beside-used"]);
  }
  return { ...inner.value, ...beside };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
