import type { Organization } from "../../lib/policy/policy.ts";
import { contactOf } from "../Contact.tsx";
import { Icon } from "../Icon.tsx";
import { useWords } from "../words/words.ts";

/** Whom to ask, and the written policy. */
export function Whom({ organization }: { readonly organization: Organization }) {
  const words = useWords();
  const { contactEmail, contactName, policyUrl } = organization;
  const contact = contactOf(organization, words);
  return (
    <section aria-labelledby="popup-whom">
      <h2 id="popup-whom">{words.popup.whom}</h2>
      {contact === undefined && <p class="why">{words.popup.noContact}</p>}
      {(contact !== undefined || policyUrl !== "") && (
        <ul class="rows">
          {contact !== undefined && <Row href={contact.href} what={contact.text} more={contactName === "" ? "" : contactEmail} />}
          {policyUrl !== "" && <Row href={policyUrl} what={words.popup.policy} more="" />}
        </ul>
      )}
    </section>
  );
}

function Row({ href, what, more }: { readonly href: string; readonly what: string; readonly more: string }) {
  const words = useWords();
  const text = (
    <span>
      <b>{what}</b> {more !== "" && <span class="why">{more}</span>}
    </span>
  );
  if (href === "") return <li class="row">{text}</li>;
  return (
    <li>
      <a class="row" href={href} target="_blank" rel="noopener noreferrer">
        {text}
        {!href.startsWith("mailto:") && <span class="only-read">({words.newTab})</span>}
        <Icon name="away" />
      </a>
    </li>
  );
}
