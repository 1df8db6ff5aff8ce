import { z } from "zod";
import { DATA_CATEGORIES } from "../base/data-category.ts";
import { ACTIONS } from "./actions.ts";
import { formatProblem, patternProblem, wordProblem } from "./detector-forms.ts";
import { hyphened } from "./leaf-forms.ts";
import { number, text, texts, whole } from "./schema-parts.ts";
import { idProblem } from "./text-forms.ts";

const ownAction = z.enum(ACTIONS).meta({ whenUnusable: "block" }).optional().describe("Used instead of the data category's action.");
const minCount = whole("Fewer findings than this speak against nothing.", 1, 1000, 1);

/** The policy's `detectors`: exceptions for one information type each. */
export const detectorRule = z
  .object({
    id: text("The information type: us-ssn, iban.", idProblem, hyphened),
    action: ownAction,
    minCount,
    minConfidence: number("Findings below this confidence (0 to 1) speak against nothing.", 0, 1, 0.5),
    off: z.boolean().default(false).describe("Findings of this type speak against nothing."),
  })
  .meta({ entry: "detectorRule" });

/** The policy's `customDetectors`: what the organization itself knows to be sensitive. */
export const customDetector = z
  .object({
    id: text(
      "An id of your own, not that of an information type: riverbend-case. Made from the name where there is none.",
      idProblem,
      hyphened,
    ),
    name: text("What staff are told was found: Riverbend case number."),
    category: z.enum(DATA_CATEGORIES).default("custom").describe("The data category that it belongs to."),
    words: texts("Words and phrases to look for, whatever their case. At least 2 characters each.", wordProblem),
    format: text(
      "A form to look for: A is a letter, 9 a digit, * either, everything else itself: CASE-99999. At least 4 characters.",
      formatProblem,
    ),
    pattern: text("A regular expression in RE2 syntax, for what a format cannot say.", patternProblem),
    near: texts("Words of which one must stand close by. Empty: none must.", wordProblem),
    minCount,
    action: ownAction,
  })
  .meta({ entry: "customDetector" });
