import { useState } from "preact/hooks";
import type { AccountKind } from "../../lib/activity/accounts.ts";
import type { Organization } from "../../lib/policy/policy.ts";
import { Badge } from "../Badge.tsx";
import { Button } from "../Button.tsx";
import { Contact } from "../Contact.tsx";
import { Frame } from "../Frame.tsx";
import { Icon } from "../Icon.tsx";
import { pageWordsFor } from "../words/pages/pages.ts";
import { useWords } from "../words/words.ts";

interface AccountCardProps {
  readonly toolName: string;
  readonly organization: Organization;
  /** Of the accounts to use; at least one. */
  readonly domains: readonly string[];
  /** What the page showed or the person said; undefined asks. */
  readonly kind: AccountKind | undefined;
  /** The full card would lie over the composer: begin small. What the person chooses goes before it. */
  readonly crowded?: boolean;
  readonly onAnswer: (kind: AccountKind) => void;
  readonly onClose: () => void;
}

/** Asks once whose account is used on an approved tool, and says what to do about the answer. Not modal; takes no focus. */
export function AccountCard({ toolName, organization, domains, kind, crowded = false, onAnswer, onClose }: AccountCardProps) {
  const words = useWords();
  const [chosen, setLarge] = useState(false);
  const { account } = pageWordsFor(words.language);
  const org = organization.name === "" ? words.yourOrganization : organization.name;
  const named = words.all(domains.map(account.at));
  const said = {
    work: { title: account.thanks, text: "", action: "allow" },
    personal: { title: account.personalTitle, text: account.personalText(named), action: "warn" },
    shared: { title: account.sharedTitle, text: account.sharedText, action: "warn" },
  } as const;
  const { title, text, action } =
    kind === undefined ? ({ title: account.question(toolName), text: account.why(org, named), action: "notice" } as const) : said[kind];
  if (crowded && !chosen)
    return (
      <Frame look="banner chip">
        <section aria-label={account.region}>
          <button type="button" class="pill" aria-expanded="false" onClick={() => setLarge(true)}>
            <Badge action={action} />
            <span>{title}</span>
            <Icon name="down" />
          </button>
        </section>
      </Frame>
    );
  return (
    <Frame look="banner">
      <section class="card" aria-label={account.region}>
        <header class="banner-head">
          <Badge action={action} />
          <h2>{title}</h2>
          <button type="button" class="round" aria-label={words.banner.dismiss} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {text !== "" && <p>{text}</p>}
        {kind === undefined && (
          <div class="answers">
            {(["work", "personal", "shared"] as const).map((each) => (
              <Button key={each} look="secondary" onPress={() => onAnswer(each)}>
                {account[each]}
              </Button>
            ))}
          </div>
        )}
        {(kind === "personal" || kind === "shared") && (
          <div class="answers">
            <Button look="quiet" onPress={() => onAnswer("work")}>
              {account.isWork}
            </Button>
          </div>
        )}
        <footer>
          {kind !== "work" && <Contact organization={organization} />}
          {kind === undefined && <p class="hint">{account.kept}</p>}
        </footer>
      </section>
    </Frame>
  );
}
