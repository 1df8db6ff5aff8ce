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
/** When nothing was found in any of them. */
const FEW_SHOWN = 3;

/** The files that are held, each with what was found in it; the harmless ones among them are only counted. `leavesOut`: a safe copy is offered. */
export function FileList({ files, leavesOut }: { readonly files: readonly HeldFile[]; readonly leavesOut: boolean }) {
  const words = useWords();
  const held = files.filter(isHeld);
  const shown = held.length > 0 ? held.slice(0, MOST_SHOWN) : files.slice(0, FEW_SHOWN);
  const more = files.length - shown.length;
  return (
    <ul class="reasons files" aria-label={words.files.list}>
      {shown.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the order stays while the dialog is open
        <Row key={index} file={file} leavesOut={leavesOut} />
      ))}
      {more > 0 && <li class="gap">{words.files.more(more)}</li>}
    </ul>
  );
}

function isHeld({ reasons, unreadable }: HeldFile): boolean {
  return reasons.length > 0 || unreadable.length > 0;
}

function Row({ file, leavesOut }: { readonly file: HeldFile; readonly leavesOut: boolean }) {
  const words = useWords();
  const { name, reasons, unreadable, unreadableAction } = file;
  const [first] = reasons.filter((reason) => reason.kind === "data");
  return (
    <li>
      <Badge action={strictest([...reasons.map(({ action }) => action), ...(unreadable.length > 0 ? [unreadableAction] : [])])} />
      <div>
        <p class="what">
          <bdi>{name}</bdi>
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
        {leavesOut && unreadable.length > 0 && reasons.length === 0 && <p class="why">{words.files.left}</p>}
        {!isHeld(file) && <p class="why">{words.files.clean}</p>}
      </div>
    </li>
  );
}
