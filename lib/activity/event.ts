import { z } from "zod/mini";
import { DATA_CATEGORIES } from "../base/data-category.ts";
import { ENTRY_WAYS } from "../decide/decide.ts";
import { ACTIONS } from "../policy/actions.ts";

const ID = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,252}$/i));

/**
 * What is remembered of a decision: ids, counts, a minute. No field holds text that a person wrote or that was found.
 * Strict: a field that is not named here makes the whole event unusable.
 */
export const LOG_EVENT = z.strictObject({
  /** Minutes since 1970. */
  minute: z.int().check(z.nonnegative()),
  /** Catalog id, or the host of a tool that only the policy names. */
  tool: ID,
  entryWay: z.enum([...ENTRY_WAYS, "visit"]),
  action: z.enum(ACTIONS),
  answer: z.enum(["cancel", "redact", "proceed", "justified", "none"]),
  /** How many findings of each information type; their categories beside them. */
  found: z.array(z.strictObject({ infoType: ID, category: z.enum(DATA_CATEGORIES), count: z.int().check(z.positive()) })),
});
export type LogEvent = Readonly<z.infer<typeof LOG_EVENT>>;
