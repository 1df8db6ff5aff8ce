import type { Organization } from "../../lib/policy/policy.ts";
import { Contact } from "../Contact.tsx";
import { useWords } from "../words/words.ts";

/** Whom to ask, and the written policy. */
export function Whom({ organization }: { readonly organization: Organization }) {
  const words = useWords();
  const { contactName, contactEmail, contactUrl, policyUrl } = organization;
  const hasContact = contactName !== "" || contactEmail !== "" || contactUrl !== "";
  return (
    <section aria-labelledby="popup-whom">
      <h2 id="popup-whom">{words.popup.whom}</h2>
      {hasContact ? <Contact organization={organization} /> : <p class="why">{words.popup.noContact}</p>}
      {policyUrl !== "" && (
        <p class="contact">
          <a href={policyUrl} target="_blank" rel="noopener noreferrer">
            {words.popup.policy}
          </a>
        </p>
      )}
    </section>
  );
}
