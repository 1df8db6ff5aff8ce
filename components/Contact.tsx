import type { Organization } from "../lib/policy/policy.ts";
import { useWords, type Words } from "./words/words.ts";

/** Whom the policy names for questions; undefined when it names nobody. */
export function contactOf(
  { contactName, contactEmail, contactUrl }: Organization,
  words: Words,
): { readonly text: string; readonly href: string } | undefined {
  const href = contactEmail !== "" ? `mailto:${contactEmail}` : contactUrl;
  if (contactName === "" && href === "") return undefined;
  const someone = contactEmail === "" ? words.ask.someone : words.ask.contact(contactEmail);
  return { text: contactName === "" ? someone : words.ask.contact(contactName), href };
}

/** One line: whom to ask, with the link when there is one. Nothing when the policy names nobody. */
export function Contact({ organization, lead }: { readonly organization: Organization; readonly lead?: string }) {
  const words = useWords();
  const contact = contactOf(organization, words);
  if (contact === undefined) return null;
  return (
    <p class="contact">
      {lead ?? words.ask.question}{" "}
      {contact.href === "" ? (
        <span>{contact.text}</span>
      ) : (
        <a href={contact.href} target="_blank" rel="noopener noreferrer">
          {contact.text}
        </a>
      )}
    </p>
  );
}
