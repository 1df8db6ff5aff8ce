import type { Letter } from "../../lib/request/letter.ts";
import type { SurveyAnswers } from "../../lib/request/survey.ts";
import type { SurveyWords } from "../words/pages/en-survey.ts";
import type { Words } from "../words/words.ts";

/** The answers as a letter. */
export function surveyLetter({ tools, wish }: SurveyAnswers, organizationName: string, words: Words, own: SurveyWords): Letter {
  return {
    subject: own.letter.subject(organizationName === "" ? words.yourOrganization : organizationName),
    parts: [
      ...tools.map(({ name, often, use, account, data }) => ({
        heading: name,
        lines: [
          { label: own.often.label, text: often === "" ? "" : own.often[often] },
          { label: own.use.label, text: use.trim() },
          { label: own.account.label, text: account === "" ? "" : own.account[account] },
          { label: own.data.label, text: data.length === 0 ? "" : words.all(data.map((category) => words.categories[category].label)) },
        ],
      })),
      { heading: "", lines: tools.length === 0 ? [{ label: "", text: own.letter.none }] : [] },
      { heading: "", lines: [{ label: own.letter.wish, text: wish.trim() }] },
    ],
  };
}
