import { DETECTORS } from "./detectors/index.ts";

const CATEGORIES = ["beneficiary", "donor-financial", "board", "credentials", "contact", "custom"] as const;

/** docs/detectors.md: what is looked for, by data category. `sources`: by information type, the standards that its rules follow. */
export function detectorReference(sources: ReadonlyMap<string, string>): string {
  // Several detectors may find one information type.
  const types = [...new Map(DETECTORS.map((detector) => [detector.infoType, detector])).values()];
  const sections = CATEGORIES.flatMap((category) => {
    const own = types.filter((detector) => detector.category === category).toSorted((a, b) => a.infoType.localeCompare(b.infoType));
    if (own.length === 0) return [];
    const rows = own.map(
      ({ infoType, label }) => `| \`${infoType}\` | ${label} | ${(sources.get(infoType) ?? "").replaceAll("|", "\\|")} |`,
    );
    return [`## ${category}\n\n| id | what is found | rules follow |\n|---|---|---|\n${rows.join("\n")}\n`];
  });
  return `${INTRODUCTION.replace("COUNT", String(types.length))}\n${sections.join("\n")}`;
}

const INTRODUCTION = `<!-- Generated from the detectors by \`npm run generate\`. -->

# What is looked for

COUNT information types. The policy names them by id: \`detectors\` can give each an action of its own, ask for more than one finding
(\`minCount\`) or for more confidence (\`minConfidence\`, 0 to 1; findings below 0.5 are hints that nothing is decided on), or switch it off.

- **Near words.** A number that could be anything counts only beside a word that says what it is, in the language of its country: before it,
  behind it, or at the head of its column.
- **Volume.** What counts is how often an information type is found. Ten or more addresses or telephone numbers are a list: where the policy says
  \`notice\` for contact data, the person is warned. An action that \`detectors\` gives to the information type itself stands as it is.
- **Tables.** Lists of donors, of clients and of people are told by their headers, or by what is in their columns. Each cell is found by itself, so
  a redacted version keeps headers, sums and all columns that are about nobody.
- **Disguise.** Look-alike letters, digits of other scripts, invisible signs, digits in words, numbers that a scanner misread or a mail program
  wrapped, entities, URL encoding and base 64 are read as what they mean. Offsets always point into the text as it was.
- **The organisation's own.** \`customDetectors\` adds words, formats and RE2 patterns; what they find goes before what others find at the same
  place. A pattern takes the longest match, or the shortest where it has a lazy part, up to 1,000 characters. \`ignoredText\` takes the organisation's own public numbers and addresses out, however they are written; \`@example.org\` stands for all
  addresses of that domain.
`;
