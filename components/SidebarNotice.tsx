import { useEffect, useState } from "preact/hooks";
import type { Verdict } from "../lib/decide/verdict.ts";
import { Badge } from "./Badge.tsx";
import { Frame } from "./Frame.tsx";
import { Icon } from "./Icon.tsx";
import { useWords } from "./words/words.ts";

interface SidebarNoticeProps {
  readonly name: string;
  readonly status: Verdict["status"];
  /** "" when it has no name. */
  readonly organization: string;
  readonly onDismiss: () => void;
}

const SIGNS = { approved: "allow", limited: "allow", unlisted: "warn", prohibited: "block" } as const;

/** The toast for an AI helper that an extension put into the page. Not modal; takes no focus; stays until it is closed. */
export function SidebarNotice({ name, status, organization, onDismiss }: SidebarNoticeProps) {
  const words = useWords();
  const [ready, setReady] = useState(false);
  // A live region speaks of what changes in it, so it must be there, empty, first.
  useEffect(() => setReady(true), []);
  const org = organization === "" ? words.yourOrganization : organization;
  return (
    <Frame look="toast">
      <div class="toast-row">
        <Badge action={SIGNS[status]} />
        <p role="status">{ready && `${words.sidebar.isHere(name)} ${words.sidebar.status[status](org)}`}</p>
        <button type="button" class="round" aria-label={words.banner.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      </div>
    </Frame>
  );
}
