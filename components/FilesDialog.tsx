import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Offer } from "../lib/decide/answers.ts";
import type { Reason } from "../lib/decide/decide.ts";
import type { Organization } from "../lib/policy/policy.ts";
import { type Alternative, Alternatives } from "./Alternatives.tsx";
import { Button } from "./Button.tsx";
import { Contact } from "./Contact.tsx";
import { FileColumns, type HeldColumn } from "./FileColumns.tsx";
import { FileList, type HeldFile } from "./FileList.tsx";
import { Card, Speaker } from "./Frame.tsx";
import { TEXT_ID, TITLE_ID } from "./ids.ts";
import { isJustification, Justification } from "./Justification.tsx";
import { KeyCoaching } from "./KeyCoaching.tsx";
import { Preview } from "./Preview.tsx";
import { Reasons } from "./Reasons.tsx";
import { useWords } from "./words/words.ts";

/** A table among the files, with the columns that may be left out of its copy. */
export interface HeldTable {
  readonly fileName: string;
  readonly columns: readonly HeldColumn[];
}

interface FilesDialogProps {
  readonly toolName: string;
  readonly organization: Organization;
  /** What the policy says of the site, when that is a reason. */
  readonly siteReasons: readonly Reason[];
  readonly files: readonly HeldFile[];
  readonly tables: readonly HeldTable[];
  /** Keys of the columns that are left out unless the person says otherwise. */
  readonly dropped: readonly string[];
  /** What a copy would show around its placeholders; undefined when none is offered. */
  readonly preview: { readonly name: string; readonly text: string } | undefined;
  /** The copy that was asked for would not have been safe. */
  readonly notSafe: boolean;
  readonly offers: readonly Offer[];
  readonly alternatives: readonly Alternative[];
  readonly onAnswer: (answer: Answer, dropped: readonly string[]) => void;
}

/** Our question when files are held. Goes into the host's modal `<dialog>` (ids.ts); the focus starts on the safest answer. */
export function FilesDialog(props: FilesDialogProps) {
  const { toolName, organization, siteReasons, files, tables, preview, notSafe, offers, alternatives, onAnswer } = props;
  const words = useWords();
  const [justification, setJustification] = useState("");
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set(props.dropped));
  const field = useRef<HTMLTextAreaElement>(null);
  const firstNeedsField = offers[0]?.needsJustification === true;
  useEffect(() => {
    if (firstNeedsField) field.current?.focus();
  }, [firstNeedsField]);
  const toggle = (key: string): void =>
    setDropped((keys) => (keys.has(key) ? new Set([...keys].filter((other) => other !== key)) : new Set([...keys, key])));
  const answer = ({ answer, needsJustification }: Offer): void => {
    if (needsJustification && !isJustification(justification)) field.current?.focus();
    else onAnswer(answer, [...dropped]);
  };
  const goesOn = offers.some((offer) => offer.answer !== "cancel");
  const canCopy = offers.some((offer) => offer.answer === "redact");
  return (
    <Card look="hold">
      <header>
        <Speaker organizationName={organization.name} />
        <h1 id={TITLE_ID}>{goesOn ? words.hold.title(toolName) : words.hold.blockedTitle(toolName)}</h1>
      </header>
      <div id={TEXT_ID} class="why-held">
        <p class="lead">
          {words.hold.held.file} {words.hold.look}
        </p>
        {siteReasons.length > 0 && <Reasons reasons={siteReasons} toolName={toolName} organizationName={organization.name} />}
        <FileList files={files} leavesOut={canCopy} />
      </div>
      <KeyCoaching reasons={files.flatMap((file) => file.reasons)} />
      {alternatives.length > 0 && (
        <section class="instead">
          <p>{words.hold.approvedInstead(organization.name === "" ? words.yourOrganization : organization.name)}</p>
          <Alternatives tools={alternatives} />
        </section>
      )}
      {canCopy &&
        tables.map(({ fileName, columns }) => (
          <FileColumns
            key={columns[0]?.key}
            fileName={tables.length > 1 || files.length > 1 ? fileName : ""}
            columns={columns}
            dropped={dropped}
            onToggle={toggle}
          />
        ))}
      {canCopy && preview !== undefined && <Preview label={words.files.preview(preview.name)} text={preview.text} />}
      {notSafe && (
        <p class="not-safe" role="alert">
          {tables.length > 0 ? words.files.notSafe : words.files.noCopy}
        </p>
      )}
      {offers.some((offer) => offer.needsJustification) && <Justification text={justification} onInput={setJustification} field={field} />}
      <div class="answers">
        {offers.map((offer, index) => (
          <Button
            key={offer.answer}
            look={index === 0 ? "primary" : offer.answer === "cancel" ? "quiet" : "secondary"}
            first={index === 0 && !firstNeedsField}
            waiting={offer.needsJustification && !isJustification(justification)}
            onPress={() => answer(offer)}
          >
            {words.answers.file[offer.answer]}
          </Button>
        ))}
      </div>
      <Contact organization={organization} />
    </Card>
  );
}
