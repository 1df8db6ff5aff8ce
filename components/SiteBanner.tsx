import { useState } from "preact/hooks";
import type { Verdict } from "../lib/decide/verdict.ts";
import type { Organization, PolicySource } from "../lib/policy/policy.ts";
import { type Alternative, Alternatives } from "./Alternatives.tsx";
import { Badge } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { breakable } from "./breakable.tsx";
import { Contact } from "./Contact.tsx";
import { Frame } from "./Frame.tsx";
import { Icon } from "./Icon.tsx";
import { runByWords } from "./run-by.ts";
import { useWords } from "./words/words.ts";

interface SiteBannerProps {
  readonly verdict: Verdict;
  readonly organization: Organization;
  readonly alternatives: readonly Alternative[];
  readonly source: PolicySource;
  /** The full card would lie over the composer: begin small. What the person chooses goes before it. */
  readonly crowded?: boolean;
  /** "I understand, go on": offered for warn. */
  readonly onAcknowledge: () => void;
  /** Closed for now: offered for allow and notice. */
  readonly onDismiss: () => void;
  /** Opens the vendor card. */
  readonly onWho?: () => void;
  /** Opens the request for this tool; without it the contact is named. */
  readonly onAsk?: () => void;
}

/** Our statement on a site, at the top of the window, away from the composer. Not modal; takes no focus; can be made small. */
export function SiteBanner(props: SiteBannerProps) {
  const words = useWords();
  const [chosen, setSmall] = useState<boolean | undefined>(undefined);
  const { verdict, organization, onDismiss, onWho, crowded = false } = props;
  const small = chosen ?? crowded;
  const { action, siteKind, tool } = verdict;
  const org = organization.name === "" ? words.yourOrganization : organization.name;
  if (siteKind === undefined) {
    return (
      <Frame look="banner chip">
        <section class="pill" aria-label={words.banner.region}>
          <Badge action="allow" />
          <p>{(verdict.status === "limited" ? words.limited : words.approved).by(org)}</p>
          <button type="button" class="round" aria-label={words.banner.dismiss} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </section>
      </Frame>
    );
  }
  // What the policy only counts is not spoken of.
  if (action === "allow") return null;
  if (small) {
    return (
      <Frame look="banner chip">
        <section aria-label={words.banner.region}>
          <button type="button" class="pill" aria-expanded="false" onClick={() => setSmall(false)}>
            <Badge action={action} />
            <span>
              {breakable(tool.name)}: {words.sites[siteKind].label}
            </span>
            <Icon name="down" />
          </button>
        </section>
      </Frame>
    );
  }
  return (
    <Frame look="banner">
      <section class="card" aria-label={words.banner.region}>
        <header class="banner-head">
          <Badge action={action} />
          <h2>{breakable(words.sites[siteKind].title(tool.name, org))}</h2>
          <button type="button" class="round" aria-label={words.banner.collapse} aria-expanded="true" onClick={() => setSmall(true)}>
            <Icon name="up" />
          </button>
        </header>
        <p>
          {runByWords(tool, false, words)} {onWho !== undefined && <LinkButton onPress={onWho}>{words.ask.who}</LinkButton>}
        </p>
        <p>{words.sites[siteKind].why(org)}</p>
        <WayOn {...props} />
      </section>
    </Frame>
  );
}

function WayOn({ verdict, organization, alternatives, source, onAcknowledge, onDismiss, onAsk }: SiteBannerProps) {
  const words = useWords();
  return (
    <>
      {alternatives.length > 0 && (
        <div class="instead">
          <p>{words.banner.insteadOf}</p>
          <Alternatives tools={alternatives} />
        </div>
      )}
      <div class="answers">
        {verdict.action === "notice" && (
          <Button look="secondary" onPress={onDismiss}>
            {words.banner.dismiss}
          </Button>
        )}
        {verdict.action === "warn" && (
          <Button look="secondary" onPress={onAcknowledge}>
            {words.banner.acknowledge}
          </Button>
        )}
        {onAsk !== undefined && (
          <Button look="quiet" onPress={onAsk}>
            {words.ask.tool}
          </Button>
        )}
      </div>
      <footer>
        <Contact organization={organization} />
        {source !== "managed" && <p class="hint">{words.source[source]}</p>}
      </footer>
    </>
  );
}
