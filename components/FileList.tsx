import type { Reason } from "../lib/decide/decide.ts";
import type { Unreadable } from "../lib/files/document.ts";
import { type Action, strictest } from "../lib/policy/actions.ts";
import { Badge } from "./Badge.tsx";
import { foundWords } from "./Reasons.tsx";
import { useWords } from "./words/words.ts";

/** One of the files that are held, as the person is told of it. */
export interface HeldFile {
  /** Shown to the person who chose it, and to nobody else. */
  readonly name: string;
  readonly reasons: readonly Reason[];
  /** Why it, or something in it, could not be looked into; each reason once. */
  readonly unreadable: readonly Unreadable[];
  /** What the policy does with what cannot be looked into. */
  readonly unreadableAction: Action;
}

const MOST_SHOWN = 12;

/** The files that are held, those with something to say first, each with what was found in it. */
export function FileList({ files }: { readonly files: readonly HeldFile[] }) {
  const words = useWords();
  const shown = files.toSorted((a, b) => Number(isHeld(b)) - Number(isHeld(a))).slice(0, MOST_SHOWN);
  const more = files.length - shown.length;
  return (
    <ul class="reasons files" aria-label={words.files.list}>
      {shown.map((file, index) => (
        // Two files may have one name; the order does not change while the dialog is open.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Row key={index} file={file} />
      ))}
      {more > 0 && <li class="gap">{words.files.more(more)}</li>}
    </ul>
  );
}

function isHeld({ reasons, unreadable }: HeldFile): boolean {
  return reasons.length > 0 || unreadable.length > 0;
}

function Row({ file }: { readonly file: HeldFile }) {
  const words = useWords();
  const { name, reasons, unreadable, unreadableAction } = file;
  const [first] = reasons.filter((reason) => reason.kind === "data");
  return (
    <li>
      <Badge action={strictest([...reasons.map(({ action }) => action), ...(unreadable.length > 0 ? [unreadableAction] : [])])} />
      <div>
        <p class="what" dir="auto">
          {name}
        </p>
        {first !== undefined && (
          <p class="why">
            <b>{words.all([foundWords(reasons, words)])}.</b> {words.categories[first.category].why}
          </p>
        )}
        {unreadable.map((why) => (
          <p key={why} class="why">
            <b>{words.files.unreadableTitle[why]}.</b> {words.files.unreadableWhy[why]}
          </p>
        ))}
        {!isHeld(file) && <p class="why">{words.files.clean}</p>}
      </div>
    </li>
  );
}
