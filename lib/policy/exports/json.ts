import { type Format, parseObject } from "./format.ts";

/** The policy by itself: what the other formats carry, and what a person without a managed browser loads. */
export const json: Format = {
  id: "json",
  name: "The policy by itself (JSON)",
  fileName: "handrail-policy.json",
  carries: undefined,
  write: (document) => `${JSON.stringify(document, undefined, 2)}\n`,
  read: parseObject,
};
