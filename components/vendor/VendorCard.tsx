import type { VendorCard as Card, CardLine } from "../../lib/catalog/vendors/card.ts";
import { type Distillation, distillationSentence } from "../../lib/catalog/vendors/distillation.ts";
import type { NotOffered } from "../../lib/catalog/vendors/not-offered.ts";
import type { CountryList } from "../../lib/catalog/vendors/not-offered-lists.ts";
import type { Verdict } from "../../lib/decide/verdict.ts";
import type { Organization } from "../../lib/policy/policy.ts";
import { Badge } from "../Badge.tsx";
import { Contact } from "../Contact.tsx";
import { OwnPage } from "../pages/OwnPage.tsx";
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

/** Who runs a tool, and what is known of them, a page: each value with its source and date, and what is not known as not known. Facts, never a verdict. */
export function VendorCard({ card, verdict, organization, catalogDate }: VendorCardProps) {
  const words = useWords();
  const { vendor } = pageWordsFor(words.language);
  if (card === undefined)
    return (
      <OwnPage title={vendor.missing} lead={vendor.missingText} organization={organization} look="vendor">
        <Contact organization={organization} />
      </OwnPage>
    );
  const { tool, lines, officialPlaces, notOffered, distillation } = card;
  const known = lines.filter((line) => line.known);
  const unknown = lines.filter((line) => !line.known);
  return (
    <OwnPage title={vendor.title(tool.name)} lead={runByWords(tool, false, words)} organization={organization} look="vendor">
      <section class="panel">
        {verdict !== undefined && <Status verdict={verdict} organization={organization} />}
        {tool.listedIn !== undefined && <p>{vendor.listedIn(tool.listedIn)}</p>}
        <p class="hint">{vendor.source(vendor.fromCatalog, asOfWords(catalogDate, words.language))}</p>
      </section>
      <Places places={officialPlaces} isOfficial={tool.channel === "official" || tool.channel === "embedded"} />
      <section class="panel">
        <h2>{vendor.facts}</h2>
        {known.length + notOffered.length === 0 && distillation === undefined ? (
          <p class="muted">{vendor.nothing}</p>
        ) : (
          <Facts lines={known} />
        )}
        {notOffered.map((at) => (
          <NotOfferedIn key={at.source} {...at} />
        ))}
        {distillation !== undefined && <Statement distillation={distillation} />}
      </section>
      {unknown.length + (notOffered.length === 0 ? 1 : 0) > 0 && (
        <section class="panel unknown">
          <h2>{vendor.unknown}</h2>
          <ul class="bullets">
            {unknown.map(({ fact }) => (
              <li key={fact}>{vendor.labels[fact]}</li>
            ))}
            {notOffered.length === 0 && <li>{vendor.countries}</li>}
          </ul>
          <p class="hint">{vendor.unknownText}</p>
        </section>
      )}
      <Contact organization={organization} lead={vendor.ask} />
    </OwnPage>
  );
}

function Facts({ lines }: { readonly lines: readonly CardLine[] }) {
  const { vendor } = pageWordsFor(useWords().language);
  return <dl>{lines.map((line) => (line.known ? <Sourced key={line.fact} label={vendor.labels[line.fact]} {...line} /> : null))}</dl>;
}

function NotOfferedIn({ countries, source, asOf }: NotOffered & CountryList) {
  const words = useWords();
  const { vendor } = pageWordsFor(words.language);
  const names = new Intl.DisplayNames(words.language, { type: "region" });
  const list = new Intl.ListFormat(words.language).format(countries.map((country) => names.of(country) ?? country));
  return (
    <dl>
      <Sourced label={vendor.notOffered} value={list} source={source} asOf={asOf} />
    </dl>
  );
}

function Statement({ distillation }: { readonly distillation: Distillation }) {
  const { vendor } = pageWordsFor(useWords().language);
  return (
    <dl>
      <Sourced label={vendor.statement} value={distillationSentence(distillation)} {...distillation} />
    </dl>
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
