import { useEffect, useState } from "preact/hooks";
import type { EntryWay, Reason } from "../lib/decide/decide.ts";
import { Badge } from "./Badge.tsx";
import { Frame } from "./Frame.tsx";
import { Icon } from "./Icon.tsx";
import { KeyCoaching } from "./KeyCoaching.tsx";
import { foundWords } from "./Reasons.tsx";
import { useWords } from "./words/words.ts";

const SHOWN_MS = 8000;

interface NoticeProps {
  readonly reasons: readonly Reason[];
  readonly entryWay: EntryWay;
  /** It did not go on: the background stopped it. Then it stays until it is closed. */
  readonly stopped?: boolean;
  /** Called by the close button, and after eight seconds without pointer or focus on it. */
  readonly onDismiss: () => void;
}

/** The toast for what nobody is asked about: this is what it held, and whether it went on. Not modal; takes no focus. */
export function Notice({ reasons, entryWay, stopped = false, onDismiss }: NoticeProps) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  const [ready, setReady] = useState(false);
  // A live region speaks of what changes in it, so it must be there, empty, first.
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (held || stopped) return;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, stopped, onDismiss]);
  const hasKey = reasons.some((reason) => reason.kind === "data" && reason.category === "credentials");
  const found = reasons.length === 0 ? "" : words.notice.found(foundWords(reasons, words));
  const end = stopped ? words.notice.stopped : `${words.notice.went[entryWay]}${hasKey ? ` ${words.keys.gone}` : ""}`;
  const hold = (): void => setHeld(true);
  const release = (): void => setHeld(false);
  return (
    <Frame look="toast">
      <div class="toast-row" onPointerEnter={hold} onPointerLeave={release} onFocusCapture={hold} onBlurCapture={release}>
        <Badge action={stopped ? "block" : "notice"} />
        <div>
          <p role="status">{ready && [found, end].join(" ").trim()}</p>
          <KeyCoaching reasons={reasons} />
        </div>
        <button type="button" class="round" aria-label={words.banner.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      </div>
    </Frame>
  );
}
