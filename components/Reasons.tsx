import type { DataCategory } from "../lib/base/data-category.ts";
import type { Reason } from "../lib/decide/decide.ts";
import type { TableDescription } from "../lib/detect/tables/describe.ts";
import type { Action } from "../lib/policy/actions.ts";
import { Badge } from "./Badge.tsx";
import { tableWords } from "./table-words.ts";
import { useWords, type Words } from "./words/words.ts";

type DataReason = Extract<Reason, { readonly kind: "data" }>;

/** "1 US Social Security number and 2 e-mail addresses". An organization's own information type is called by the name that its policy gives it. */
export function foundWords(reasons: readonly Reason[], words: Words): string {
  return words.all(
    reasons
      .filter((reason) => reason.kind === "data")
      .map(({ infoType, name, count }) => words.found(name ?? words.infoTypes(infoType)?.label ?? infoType, count)),
  );
}

/** What was found, by category, with one sentence on why it matters; the site first. In the order of the reasons: strictest first. */
export function Reasons({
  reasons,
  toolName,
  organizationName,
  tables = [],
}: {
  readonly reasons: readonly Reason[];
  readonly toolName: string;
  readonly organizationName: string;
  /** The lists of people among it. */
  readonly tables?: readonly TableDescription[];
}) {
  const words = useWords();
  const org = organizationName === "" ? words.yourOrganization : organizationName;
  const found = reasons.filter((reason): reason is DataReason => reason.kind === "data");
  return (
    <ul class="reasons" aria-label={words.hold.reasons}>
      {reasons.map((reason) =>
        reason.kind === "site" ? (
          <Row
            key="site"
            action={reason.action}
            what={words.sites[reason.siteKind].title(toolName, org)}
            why={words.sites[reason.siteKind].why(org)}
          />
        ) : null,
      )}
      {[...new Set(found.map((reason) => reason.category))].map((category) => (
        <Category key={category} category={category} reasons={found.filter((reason) => reason.category === category)} tables={tables} />
      ))}
    </ul>
  );
}

// One kind of data is told in its own words, several in those of their category; a list of people is described.
function Category({
  category,
  reasons,
  tables,
}: {
  readonly category: DataCategory;
  readonly reasons: readonly DataReason[];
  readonly tables: readonly TableDescription[];
}) {
  const words = useWords();
  const [first, second] = reasons;
  const own = first === undefined || second !== undefined ? undefined : words.infoTypes(first.infoType);
  const lists = reasons.flatMap(({ infoType, count }) => tableWords(infoType, count, tables, words) ?? []);
  const why = lists.length > 0 ? lists.join(" ") : (own?.why ?? words.categories[category].why);
  return <Row action={first?.action ?? "warn"} what={foundWords(reasons, words)} why={why} />;
}

function Row({ action, what, why }: { readonly action: Action; readonly what: string; readonly why: string }) {
  return (
    <li>
      <Badge action={action} />
      <div>
        <p class="what">{what}</p>
        <p class="why">{why}</p>
      </div>
    </li>
  );
}
