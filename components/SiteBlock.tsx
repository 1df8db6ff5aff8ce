import { useRef, useState } from "preact/hooks";
import type { Verdict } from "../lib/decide/verdict.ts";
import type { Organization } from "../lib/policy/policy.ts";
import { type Alternative, Alternatives } from "./Alternatives.tsx";
import { Badge } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { breakable } from "./breakable.tsx";
import { Contact } from "./Contact.tsx";
import { FirstHeading } from "./FirstHeading.tsx";
import { Frame, Speaker } from "./Frame.tsx";
import { TEXT_ID, TITLE_ID } from "./ids.ts";
import { isJustification, Justification } from "./Justification.tsx";
import { runByWords } from "./run-by.ts";
import { useWords } from "./words/words.ts";

interface SiteBlockProps {
  /** Its action is "block" or "justify". */
  readonly verdict: Verdict;
  readonly organization: Organization;
  readonly alternatives: readonly Alternative[];
  /** Undefined where there is no way back: in a frame. */
  readonly onBack?: (() => void) | undefined;
  /** "Go back" unless the way back is another one. */
  readonly backLabel?: string;
  /** With a justification: offered for "justify" only. */
  readonly onJustified?: (justification: string) => void;
  /** Opens the vendor card. */
  readonly onWho?: () => void;
  /** Opens the request for this tool; without it the contact is named. */
  readonly onAsk?: () => void;
  /** Where the site is, without what a person wrote into the address; shown where the address bar does not say it. */
  readonly place?: string;
  /** One sentence on what became of the rest of the address. */
  readonly left?: string;
}

/** The whole window instead of the site. Goes into the host's modal `<dialog>` (ids.ts), or is a page of its own. */
export function SiteBlock(props: SiteBlockProps) {
  const words = useWords();
  const { verdict, organization, alternatives, onBack, backLabel = words.block.back, onJustified, onWho, onAsk } = props;
  const { tool, action, siteKind = "unlisted" } = verdict;
  const org = organization.name === "" ? words.yourOrganization : organization.name;
  return (
    <Frame look="page block">
      <div class="sheet">
        <Speaker organizationName={organization.name} />
        <header>
          <Badge action={action} />
          <FirstHeading id={TITLE_ID}>{breakable(words.sites[siteKind].title(tool.name, org))}</FirstHeading>
        </header>
        <dl id={TEXT_ID}>
          <dt>{words.block.runBy}</dt>
          <dd>
            {runByWords(tool, false, words)} {onWho !== undefined && <LinkButton onPress={onWho}>{words.ask.who}</LinkButton>}
          </dd>
          <dt>{words.block.why}</dt>
          <dd>{words.sites[siteKind].why(org)}</dd>
        </dl>
        {alternatives.length > 0 && (
          <section class="instead">
            <h2>{words.block.instead}</h2>
            <Alternatives tools={alternatives} />
          </section>
        )}
        {action === "justify" && onJustified !== undefined && <GoOn onJustified={onJustified} />}
        <div class="answers">
          {onBack !== undefined && (
            <Button look={alternatives.length > 0 ? "secondary" : "primary"} onPress={onBack}>
              {backLabel}
            </Button>
          )}
          {onAsk !== undefined && (
            <Button look="quiet" onPress={onAsk}>
              {words.ask.tool}
            </Button>
          )}
        </div>
        <Contact organization={organization} lead={words.block.ask} />
        <Address {...props} />
      </div>
    </Frame>
  );
}

function Address({ place = "", left = "" }: SiteBlockProps) {
  const words = useWords();
  if (place === "") return null;
  return (
    <p class="hint">
      {words.block.address}: <bdi>{place}</bdi>. {left}
    </p>
  );
}

function GoOn({ onJustified }: { readonly onJustified: (justification: string) => void }) {
  const words = useWords();
  const [justification, setJustification] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const enough = isJustification(justification);
  return (
    <section class="go-on">
      <Justification text={justification} onInput={setJustification} field={field} />
      <Button look="secondary" waiting={!enough} onPress={() => (enough ? onJustified(justification.trim()) : field.current?.focus())}>
        {words.block.proceed}
      </Button>
    </section>
  );
}
