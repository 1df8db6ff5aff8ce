import fc from "fast-check";
import type { LogEvent } from "../../lib/activity/event.ts";
import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import { ENTRY_WAYS } from "../../lib/decide/decide.ts";
import { ACTIONS } from "../../lib/policy/actions.ts";

/** An event, all of it made up. */
export const event = (more: Partial<LogEvent> = {}): LogEvent => ({
  minute: 29_890_000,
  tool: "claude",
  entryWay: "paste",
  action: "warn",
  answer: "none",
  found: [],
  ...more,
});

/** Any event that can be recorded. */
export const anyEvent: fc.Arbitrary<LogEvent> = fc.record({
  minute: fc.integer({ min: 29_000_000, max: 29_900_000 }),
  tool: fc.constantFrom("claude", "chatgpt", "otter", "notes.riverbend.example", "constructor"),
  entryWay: fc.constantFrom(...ENTRY_WAYS, "visit" as const),
  action: fc.constantFrom(...ACTIONS),
  answer: fc.constantFrom("cancel", "redact", "proceed", "justified", "none"),
  found: fc.array(
    fc.record({
      infoType: fc.constantFrom("us-ssn", "iban"),
      category: fc.constantFrom(...DATA_CATEGORIES),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 3 },
  ),
});
