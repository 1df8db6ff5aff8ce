import type { VendorCard as Card, CardLine } from "../../lib/catalog/vendors/card.ts";
import { type Distillation, distillationSentence } from "../../lib/catalog/vendors/distillation.ts";
import type { Verdict } from "../../lib/decide/verdict.ts";
import type { Organization } from "../../lib/policy/policy.ts";
import { Badge } from "../Badge.tsx";
import { Contact } from "../Contact.tsx";
import { Speaker } from "../Frame.tsx";
import { runByWords } from "../run-by.ts";
import { pageWordsFor } from "../words/pages/pages.ts";
import { useWords } from "../words/words.ts";
import { asOfWords } from "./as-of.ts";
import { Places } from "./Places.tsx";
import { Sourced } from "./Sourced.tsx";

interface VendorCardProps {
  /** Undefined for a tool that the catalog does not have. */
  readonly card: Card | undefined;
  /** What the policy says of the tool; undefined where it is not known. */
  readonly verdict?: Verdict | undefined;
  readonly organization: Organization;
  /** The newest confirmation of the catalog, "2026-08-22". */
  readonly catalogDate: string;
}

/** Who runs a tool, and what is known of them: each value with its source and date, and what is not known as not known. Facts, never a verdict. */
export function VendorCard({ card, verdict, organization, catalogDate }: VendorCardProps) {
  const words = useWords();
  const { vendor } = pageWordsFor(words.language);
  if (card === undefined)
    return (
      <article class="vendor">
        <header>
          <Speaker organizationName={organization.name} />
          <h1>{vendor.missing}</h1>
          <p class="lead">{vendor.missingText}</p>
        </header>
        <Contact organization={organization} />
      </article>
    );
  const { tool, lines, officialPlaces, distillation } = card;
  const known = lines.filter((line) => line.known);
  const unknown = lines.filter((line) => !line.known);
  return (
    <article class="vendor">
      <header>
        <Speaker organizationName={organization.name} />
        <h1>{vendor.title(tool.name)}</h1>
        <p class="lead">{runByWords(tool, false, words)}</p>
        <p class="hint">{vendor.source(vendor.fromCatalog, asOfWords(catalogDate, words.language))}</p>
        {tool.listedIn !== undefined && <p>{vendor.listedIn(tool.listedIn)}</p>}
        {verdict !== undefined && <Status verdict={verdict} organization={organization} />}
      </header>
      <Places places={officialPlaces} isOfficial={tool.channel === "official" || tool.channel === "embedded"} />
      <section>
        <h2>{vendor.facts}</h2>
        {known.length === 0 && distillation === undefined ? <p class="muted">{vendor.nothing}</p> : <Facts lines={known} />}
      </section>
      {distillation !== undefined && <Statement distillation={distillation} />}
      {unknown.length > 0 && (
        <section class="unknown">
          <h2>{vendor.unknown}</h2>
          <ul>
            {unknown.map(({ fact }) => (
              <li key={fact}>{vendor.labels[fact]}</li>
            ))}
          </ul>
          <p class="hint">{vendor.unknownText}</p>
        </section>
      )}
      <Contact organization={organization} lead={vendor.ask} />
    </article>
  );
}

function Facts({ lines }: { readonly lines: readonly CardLine[] }) {
  const { vendor } = pageWordsFor(useWords().language);
  return <dl>{lines.map((line) => (line.known ? <Sourced key={line.fact} label={vendor.labels[line.fact]} {...line} /> : null))}</dl>;
}

function Statement({ distillation }: { readonly distillation: Distillation }) {
  const { vendor } = pageWordsFor(useWords().language);
  return (
    <section>
      <dl>
        <Sourced label={vendor.statement} value={distillationSentence(distillation)} {...distillation} />
      </dl>
    </section>
  );
}

function Status({ verdict, organization }: { readonly verdict: Verdict; readonly organization: Organization }) {
  const words = useWords();
  const { siteKind, action, status } = verdict;
  const org = organization.name === "" ? words.yourOrganization : organization.name;
  const approved = status === "limited" ? words.limited : words.approved;
  return (
    <p class="vendor-status">
      <Badge action={siteKind !== undefined && action === "allow" ? "notice" : action} />
      <span>{siteKind === undefined ? approved.by(org) : words.sites[siteKind].label}</span>
    </p>
  );
}
