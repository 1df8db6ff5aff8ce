import { bare } from "./bare.ts";
import type { ChoiceField, ValueField } from "./fields.ts";
import { Wrong } from "./leaf-forms.ts";
import { nearest } from "./nearest.ts";
import { show, withMeant } from "./problems.ts";
import type { Said } from "./said.ts";
import type { Reading } from "./usable-part.ts";

/** A word from a fixed list; case, spaces and hyphens do not matter. */
export function usableChoice(field: ChoiceField, pushed: unknown, path: string, { problems }: Reading): unknown {
  if (typeof pushed === "string" && field.options.includes(pushed)) return pushed;
  const option = typeof pushed === "string" ? field.options.find((candidate) => bare(candidate) === bare(pushed)) : undefined;
  if (option !== undefined) return option;
  const meant = typeof pushed === "string" && !problems.full ? nearest(pushed, field.options) : undefined;
  problems.add(path, withMeant(["none-of", show(pushed), field.options.join(", ")], meant), insteadOf(field));
  return field.whenUnusable;
}

/** A text, a number, or true or false. */
export function usableValue(field: ValueField, pushed: unknown, path: string, { problems, readTool }: Reading): unknown {
  const value = field.kind === "text" ? pushed : fromRegistry(field.kind, typeof pushed === "string" ? pushed.trim() : pushed);
  const hasType = field.kind === "integer" ? Number.isSafeInteger(value) : typeof value === TYPES[field.kind] && !Number.isNaN(value);
  const read = hasType ? field.read(value as never) : new Wrong(NOT[field.kind]); // as: its type has just been looked at
  if (read instanceof Wrong) {
    problems.add(path, ["value", show(pushed), read.said], insteadOf(field));
    return field.whenUnusable;
  }
  if (read === "") return undefined; // nothing but white space and characters that no policy can carry
  return field.namesTool && typeof read === "string" ? readTool(read, path) : read;
}

function insteadOf({ whenUnusable, fallback }: ChoiceField | ValueField): Said {
  const used = whenUnusable ?? fallback;
  return used === undefined || used === "" ? ["left-out"] : ["used", show(used)];
}

const TYPES = { text: "string", number: "number", flag: "boolean" } as const;
const NOT = { text: "not-text", integer: "not-whole", number: "not-number", flag: "not-flag" } as const;

const TRUE: ReadonlySet<unknown> = new Set([1, "1", "true", "yes", "on"]);
const FALSE: ReadonlySet<unknown> = new Set([0, "0", "false", "no", "off"]);

// The Windows registry and some plist tools know neither true nor 0.5: they send 1, "true", "0.5".
function fromRegistry(kind: ValueField["kind"], value: unknown): unknown {
  if (kind === "flag") {
    const word = typeof value === "string" ? value.toLowerCase() : value;
    if (TRUE.has(word)) return true;
    if (FALSE.has(word)) return false;
  }
  if ((kind === "integer" || kind === "number") && typeof value === "string" && /^-?\d{1,15}([.,]\d{1,15})?$/.test(value))
    return Number(value.replace(",", "."));
  return value;
}
