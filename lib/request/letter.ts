/** One line of a letter: a label and what stands beside it. */
export interface LetterLine {
  readonly label: string;
  readonly text: string;
}

/** A heading with lines under it; "" for none. */
export interface LetterPart {
  readonly heading: string;
  readonly lines: readonly LetterLine[];
}

/** What is sent by mail, form or chat: a request or a survey, in the words of the person's language. */
export interface Letter {
  readonly subject: string;
  readonly parts: readonly LetterPart[];
  /** The same with fewer words of ours, ever fewer, for where there is little room; what the person wrote is in all of them. */
  readonly shorter?: readonly (readonly LetterPart[])[];
}

/** The letter as plain text, without its subject. Lines without a text are left out, and parts with neither lines nor a heading. */
export function letterText({ parts }: Pick<Letter, "parts">): string {
  return parts.map(partText).filter(Boolean).join("\n\n");
}

function partText({ heading, lines }: LetterPart): string {
  const written = lines.filter(({ text }) => text.trim() !== "").map(({ label, text }) => (label === "" ? text : `${label}: ${text}`));
  return (heading === "" ? written : [heading, ...written]).join("\n");
}

/** A letter with its subject, as it is copied and saved. */
export function wholeLetter(letter: Letter): string {
  return `${letter.subject}\n\n${letterText(letter)}\n`;
}
