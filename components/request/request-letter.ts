import type { VendorCard } from "../../lib/catalog/vendors/card.ts";
import type { Letter, LetterPart } from "../../lib/request/letter.ts";
import type { ToolRequest } from "../../lib/request/tool-request.ts";
import { answeredQuestions } from "../../lib/request/vendor-questions.ts";
import { asOfWords } from "../vendor/as-of.ts";
import type { RequestWords } from "../words/pages/en-request.ts";
import type { Words } from "../words/words.ts";

/** What a request's letter and form are written from. */
export interface RequestContext {
  readonly organizationName: string;
  /** What the catalog knows of the tool. */
  readonly card: VendorCard | undefined;
}

/** The request as a letter, with the vendor questions answered as far as the catalog goes. */
export function requestLetter(request: ToolRequest, { organizationName, card }: RequestContext, words: Words, own: RequestWords): Letter {
  const { letter, questions } = own;
  const need: LetterPart = {
    heading: "",
    lines: [
      { label: letter.organization, text: organizationName },
      { label: letter.tool, text: request.name },
      { label: letter.site, text: request.site },
      { label: letter.vendor, text: request.vendor },
      { label: letter.purpose, text: request.purpose.trim() },
      { label: letter.data, text: dataText(request, words, own) },
      { label: letter.who, text: request.who.trim() },
      { label: letter.neededBy, text: request.neededBy },
      { label: letter.from, text: request.from.trim() },
    ],
  };
  return {
    subject: letter.subject(request.name),
    shorter: shorterFacts(card, own).map((facts) => [need, facts]),
    parts: [
      need,
      ...answeredQuestions(card).map(({ question, lines }) => ({
        heading: questions.text[question],
        lines: [
          ...(question === "official-channel" && card !== undefined ? [{ label: "", text: officialText(card, words, own) }] : []),
          ...lines.map(({ value, source, asOf }) => ({
            label: "",
            text: `${value} (${questions.source(source, asOfWords(asOf, words.language))})`,
          })),
          ...(lines.length === 0 && (question !== "official-channel" || card === undefined)
            ? [{ label: "", text: questions.unknown }]
            : []),
        ],
      })),
    ],
  };
}

// The facts without questions and sources, then where they are: Handrail shows all of it to whoever opens the vendor's card.
function shorterFacts(card: VendorCard | undefined, { letter }: RequestWords): readonly LetterPart[] {
  const facts = (card?.lines ?? []).flatMap((line) => (line.known ? [{ label: "", text: `- ${line.value}` }] : []));
  const elsewhere = { heading: "", lines: [{ label: "", text: letter.factsElsewhere }] };
  return facts.length === 0 ? [{ heading: "", lines: [] }] : [{ heading: letter.facts, lines: facts }, elsewhere];
}

/** What stands under "official channel" for a tool that the catalog knows. */
export function officialText({ tool, officialPlaces }: VendorCard, words: Words, { questions }: RequestWords): string {
  const through = words.runBy(tool.channel, tool.vendor, tool.country);
  return officialPlaces.length === 0 ? through : `${through} ${questions.official(words.all(officialPlaces.slice(0, 5)))}`;
}

/** The request by form field, for a policy's `formFields`. */
export function formValues(
  request: ToolRequest,
  { organizationName }: RequestContext,
  text: string,
  words: Words,
  own: RequestWords,
): Readonly<Record<string, string>> {
  const { name, site, vendor, purpose, who, neededBy, from } = request;
  return {
    tool: name,
    site,
    vendor,
    purpose,
    data: dataText(request, words, own),
    who,
    neededBy,
    from,
    organization: organizationName,
    text,
  };
}

function dataText({ data }: ToolRequest, words: Words, { letter }: RequestWords): string {
  return data.length === 0 ? letter.noData : words.all(data.map((category) => words.categories[category].label));
}
