import { bare } from "./bare.ts";
import { type Field, fieldOf, type ObjectField } from "./fields.ts";
import { unpack } from "./json-text.ts";
import { withPolicyJson } from "./policy-json.ts";
import { ProblemList } from "./problems.ts";
import { policySchema } from "./schema.ts";
import { listOf } from "./usable-part.ts";
import type { PolicyDocument } from "./write-policy.ts";

const ROOT = fieldOf(policySchema);

/**
 * A pushed policy as a form can show it: under the keys of today, with every object and list as such, however it arrived (as the text of its JSON,
 * all in one key, under an older name). All else stays as it was written, the unusable too, so that it can be corrected where it stands.
 * `{}` for what is no object.
 */
export function editableDocument(pushed: unknown): PolicyDocument {
  const problems = new ProblemList();
  const whole = unpack(pushed);
  const inner = withPolicyJson(whole, problems);
  // A text in that key that cannot be read is shown as it is, not dropped.
  const document = shown(ROOT, problems.all.some(({ wrong }) => wrong[0] === "bad-json") ? whole : inner);
  return isObject(document) ? document : {};
}

function shown(field: Field | undefined, pushed: unknown): unknown {
  switch (field?.kind) {
    case "object": {
      const value = unpack(pushed);
      return isObject(value) ? underTheirNames(field, value) : pushed;
    }
    case "list": {
      const list = listOf(unpack(pushed), field.item);
      return list === undefined ? pushed : list.map((entry) => shown(field.item, entry));
    }
    case "record": {
      const value = unpack(pushed);
      return isObject(value) ? value : pushed;
    }
    default:
      return pushed;
  }
}

function underTheirNames(field: ObjectField, written: PolicyDocument): PolicyDocument {
  const names = new Map(
    [...field.olderNames, ...[...field.fields.keys()].map((key) => [key, key] as const)].map(([name, key]) => [bare(name), key]),
  );
  const there = new Set(Object.keys(written));
  return Object.fromEntries(
    Object.entries(written).map(([name, inner]) => {
      const key = field.fields.has(name) ? name : names.get(bare(name));
      const now = key === undefined || (key !== name && there.has(key)) ? name : key;
      there.add(now);
      return [now, shown(field.fields.get(now), inner)];
    }),
  );
}

function isObject(value: unknown): value is PolicyDocument {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
