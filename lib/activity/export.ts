import { z } from "zod/mini";
import { CHANNELS } from "../base/channel.ts";
import { DATA_CATEGORIES } from "../base/data-category.ts";
import { ACCOUNT_KINDS } from "./accounts.ts";

const COUNT = z.int().check(z.gte(0), z.lte(1_000_000));
const DAY = z.string().check(z.regex(/^(?:20\d\d-[01]\d-[0-3]\d)?$/));
const ID = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,252}$/i));
const OUTCOMES = z.strictObject({ held: COUNT, redacted: COUNT, sentAnyway: COUNT, justified: COUNT, cancelled: COUNT, noticed: COUNT });

/** How the policy stands to a tool when the export is made. */
export const USE_STATUSES = ["approved", "limited", "prohibited", "under-review", "unlisted"] as const;

const TOOL = z.strictObject({
  tool: ID,
  name: z.string().check(z.maxLength(200)),
  channel: z.enum(CHANNELS),
  status: z.enum(USE_STATUSES),
  firstDay: DAY,
  lastDay: DAY,
  daysUsed: COUNT,
  account: z.enum([...ACCOUNT_KINDS, "unknown"]),
  outcomes: OUTCOMES,
  categories: z.strictObject(Object.fromEntries(DATA_CATEGORIES.map((category) => [category, COUNT]))),
  months: z.record(z.string().check(z.regex(/^20\d\d-[01]\d$/)), OUTCOMES),
});

/** One person's activity as a file: ids and counts. `installation`: made at random once, so that two files of one person are not counted twice. */
const ACTIVITY_EXPORT = z.strictObject({
  format: z.literal("handrail-activity"),
  version: z.literal(1),
  installation: z.string().check(z.regex(/^[0-9a-f-]{8,64}$/)),
  madeOn: DAY,
  policyName: z.string().check(z.maxLength(500)),
  tools: z.array(TOOL).check(z.maxLength(5000)),
});
export type ExportedTool = Readonly<z.infer<typeof TOOL>>;
export type ActivityExport = Readonly<z.infer<typeof ACTIVITY_EXPORT>>;

/** Reads a file that a person chose; says why when it is not one of ours. */
export function readExport(
  text: string,
): { readonly kind: "export"; readonly value: ActivityExport } | { readonly kind: "unusable"; readonly wrong: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { kind: "unusable", wrong: "it is not JSON" };
  }
  const read = ACTIVITY_EXPORT.safeParse(parsed);
  if (read.success) return { kind: "export", value: read.data };
  const [issue] = read.error.issues;
  const keys = issue?.code === "unrecognized_keys" ? issue.keys : [];
  return { kind: "unusable", wrong: `something is wrong at ${[...(issue?.path ?? []), ...keys].join(".")}` };
}
