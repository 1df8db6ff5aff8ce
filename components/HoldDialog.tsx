import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Offer } from "../lib/decide/answers.ts";
import type { EntryWay, Reason } from "../lib/decide/decide.ts";
import type { TableDescription } from "../lib/detect/tables/describe.ts";
import type { HeldKey } from "../lib/detect/token-formats/key-pages.ts";
import type { Organization } from "../lib/policy/policy.ts";
import { type Alternative, Alternatives } from "./Alternatives.tsx";
import { Button } from "./Button.tsx";
import { Contact } from "./Contact.tsx";
import { Card, Speaker } from "./Frame.tsx";
import { TEXT_ID, TITLE_ID } from "./ids.ts";
import { isJustification, Justification } from "./Justification.tsx";
import { KeyCoaching } from "./KeyCoaching.tsx";
import { Preview } from "./Preview.tsx";
import { Reasons } from "./Reasons.tsx";
import { useWords } from "./words/words.ts";

interface HoldDialogProps {
  readonly toolName: string;
  readonly organization: Organization;
  readonly entryWay: EntryWay;
  readonly reasons: readonly Reason[];
  /** Passwords and keys among what is held: they tell whose key page to name. */
  readonly keys?: readonly HeldKey[];
  /** Lists of people among what is held. */
  readonly tables?: readonly TableDescription[];
  /** The answers that may be given; each is a button, in this order. */
  readonly offers: readonly Offer[];
  /** The text as "redact" would let it go on; undefined when that is not offered. */
  readonly preview: string | undefined;
  /** The same with stand-ins for names and amounts, when that makes a difference the person may choose it. */
  readonly previewWithNames?: string | undefined;
  /** The person wants stand-ins for names and amounts, or not any more. */
  readonly onNames?: (wanted: boolean) => void;
  /** Approved tools that do the same job, when the site is a reason. */
  readonly alternatives: readonly Alternative[];
  /** `justification` comes with offers that need one. Escape is the host's: it is "cancel". */
  readonly onAnswer: (answer: Answer, justification?: string) => void;
}

/** Our question when a paste or a message is held. Goes into the host's modal `<dialog>` (ids.ts); the focus starts on the safest answer. */
export function HoldDialog(props: HoldDialogProps) {
  const { toolName, organization, entryWay, reasons, offers, preview, previewWithNames = preview, onNames, alternatives, onAnswer } = props;
  const words = useWords();
  const [names, setNames] = useState(false);
  const [justification, setJustification] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const needsField = offers.some((offer) => offer.needsJustification);
  const firstNeedsField = offers[0]?.needsJustification === true;
  useEffect(() => {
    if (firstNeedsField) field.current?.focus();
  }, [firstNeedsField]);

  const answer = ({ answer, needsJustification }: Offer): void => {
    if (!needsJustification) onAnswer(answer);
    else if (isJustification(justification)) onAnswer(answer, justification.trim());
    else field.current?.focus();
  };
  const goesOn = offers.some((offer) => offer.answer !== "cancel");
  return (
    <Card look="hold">
      <header>
        <Speaker organizationName={organization.name} />
        <h1 id={TITLE_ID}>{goesOn ? words.hold.title(toolName) : words.hold.blockedTitle(toolName)}</h1>
      </header>
      <div id={TEXT_ID} class="why-held">
        <p class="lead">
          {words.hold.held[entryWay]} {words.hold.look}
        </p>
        <Reasons reasons={reasons} toolName={toolName} organizationName={organization.name} tables={props.tables ?? []} />
      </div>
      <KeyCoaching reasons={reasons} keys={props.keys ?? []} />
      {alternatives.length > 0 && (
        <section class="instead">
          <p>{words.hold.approvedInstead(organization.name === "" ? words.yourOrganization : organization.name)}</p>
          <Alternatives tools={alternatives} />
        </section>
      )}
      {preview !== undefined && <Preview label={words.hold.preview[entryWay]} text={names ? (previewWithNames ?? preview) : preview} />}
      {previewWithNames !== preview && onNames !== undefined && (
        <label class="names">
          <input
            type="checkbox"
            checked={names}
            onChange={({ currentTarget: { checked } }) => {
              setNames(checked);
              onNames(checked);
            }}
          />
          <span>{words.hold.names}</span>
        </label>
      )}
      {needsField && <Justification text={justification} onInput={setJustification} field={field} />}
      <div class="answers">
        {offers.map((offer, index) => (
          <Button
            key={offer.answer}
            look={index === 0 ? "primary" : offer.answer === "cancel" ? "quiet" : "secondary"}
            first={index === 0 && !firstNeedsField}
            waiting={offer.needsJustification && !isJustification(justification)}
            onPress={() => answer(offer)}
          >
            {words.answers[entryWay][offer.answer]}
          </Button>
        ))}
      </div>
      <Contact organization={organization} />
    </Card>
  );
}
