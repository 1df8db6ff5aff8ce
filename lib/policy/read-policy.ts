import { fieldOf, whenAbsent } from "./fields.ts";
import { INFO_TYPE_IDS } from "./info-type-ids.generated.ts";
import { readJson } from "./json-text.ts";
import { nearest } from "./nearest.ts";
import type { Policy, Problem } from "./policy.ts";
import { withPolicyJson } from "./policy-json.ts";
import { ProblemList, show, withMeant } from "./problems.ts";
import type { Said } from "./said.ts";
import { policySchema } from "./schema.ts";
import { type KnownTool, type KnownTools, knownTools, readToolReference, writeHost } from "./tool-reference.ts";
import { aboutKnownTypes, oncePerId } from "./usable-detector.ts";
import { usablePart } from "./usable-part.ts";
import { type Entry, usableRule } from "./usable-rule.ts";

/** A policy that was read, with what of it could not be used. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

const ROOT = fieldOf(policySchema);

/**
 * Reads whatever is pushed. Total: there is always a policy, and one bad entry costs that entry, not its list.
 * @param pushed the policy as JSON, or as the text of a JSON object
 * @param catalog the tools that an id or a name may stand for
 */
export function readPolicy(pushed: unknown, catalog: Iterable<KnownTool>): ReadPolicy {
  const problems = new ProblemList();
  const known = knownTools(catalog);
  const readTool = (text: string, path: string) => toolEntry(text, path, known, problems);
  const places = new Map<unknown, string>();
  const readEntry = (kind: unknown, entry: Entry, path: string) => {
    if (kind === "detectorRule" && !places.has(entry.id)) places.set(entry.id, `${path}.id`);
    return usableRule(kind, entry, path, known, problems);
  };
  const read = usablePart(ROOT, withPolicyJson(unpacked(pushed), problems), "", { problems, readTool, readEntry });
  const usable = (read ?? whenAbsent(ROOT)) as Policy; // as: the fields are the schema's own; a law compares the two
  const prohibited = new Set(usable.prohibitedTools);
  const approved = [...new Set(usable.approvedTools)].filter((tool) => {
    if (prohibited.has(tool)) problems.add("approvedTools", ["prohibited-too", tool], ["prohibited"]);
    return !prohibited.has(tool);
  });
  const customDetectors = oncePerId(usable.customDetectors, "customDetectors", problems);
  const types = new Set([...INFO_TYPE_IDS, ...customDetectors.map(({ id }) => id)]);
  const policy = {
    ...usable,
    approvedTools: approved,
    prohibitedTools: [...prohibited],
    tools: oncePerTool(usable.tools, problems),
    customDetectors,
    detectors: aboutKnownTypes(oncePerId(usable.detectors, "detectors", problems), types, (id) => places.get(id) ?? "detectors", problems),
    tenants: usableTenants(usable.tenants, problems),
  };
  return { policy, problems: problems.all };
}

// A second entry for a tool is more likely left over than meant; a prohibition is kept whichever it is.
function oncePerTool(rules: Policy["tools"], problems: ProblemList): Policy["tools"] {
  const byId = new Map<string, Policy["tools"][number]>();
  for (const rule of rules) {
    const first = byId.get(rule.id);
    if (first !== undefined) {
      problems.add("tools", ["twice", rule.id], [rule.status === "prohibited" ? "prohibiting" : "first"]);
    }
    if (first === undefined || rule.status === "prohibited") byId.set(rule.id, rule);
  }
  return [...byId.values()];
}

// Microsoft refuses every sign-in when only one of its two headers is there.
function usableTenants(tenants: Policy["tenants"], problems: ProblemList): Policy["tenants"] {
  if (tenants.microsoftTenants.length === 0 || tenants.microsoftContext !== "") return tenants;
  problems.add("tenants.microsoftTenants", ["context-needed"], ["left-out"]);
  return { ...tenants, microsoftTenants: [] };
}

/** True when at least one key of the policy is there: anything else is not a policy, but something that went wrong on the way. */
export function looksLikePolicy(pushed: unknown): boolean {
  const document = withPolicyJson(unpacked(pushed), new ProblemList());
  if (ROOT.kind !== "object" || typeof document !== "object" || document === null) return false;
  return Object.keys(document).some((key) => ROOT.fields.has(key) || ROOT.olderNames.has(key));
}

function unpacked(pushed: unknown): unknown {
  const read = typeof pushed === "string" ? readJson(pushed) : { value: pushed };
  return "value" in read ? read.value : pushed;
}

function toolEntry(text: string, path: string, known: KnownTools, problems: ProblemList): string | undefined {
  const read = readToolReference(text, known.byName);
  if (read.kind === "tool") return read.id;
  if (read.kind === "host") {
    if (read.note !== undefined) problems.add(path, ["value", show(text), read.note], ["used", show(read.host)]);
    return writeHost(read.host);
  }
  // What looks like a host is compared with no tool: "claude.example" is no misspelt name.
  const meant = problems.full || /[./@:]/.test(text) ? undefined : nearest(text, known.suggested);
  const wrong: Said = ["value", show(text), read.wrong];
  const hinted: Said = meant === undefined && /^[a-z0-9-]+$/i.test(text) ? ["intranet", wrong, text.toLowerCase()] : wrong;
  problems.add(path, withMeant(hinted, meant && known.byName.get(meant)), ["left-out"]);
  return undefined;
}
