import { Button } from "../Button.tsx";
import { FirstHeading } from "../FirstHeading.tsx";
import { Frame, Speaker } from "../Frame.tsx";
import { TITLE_ID } from "../ids.ts";
import { SiteBlock } from "../SiteBlock.tsx";
import { pageWordsFor } from "../words/pages/pages.ts";
import { useWords } from "../words/words.ts";
import type { BlockedState } from "./state.ts";

interface BlockedPageProps {
  readonly state: BlockedState;
  /** Undefined in a frame, where going back would move the page around it. */
  readonly onBack?: (() => void) | undefined;
  /** The tab has no page to go back to: the way back closes it. */
  readonly closes?: boolean;
  readonly onWho?: () => void;
  readonly onAsk?: () => void;
}

/** The page that a tab or frame shows instead of a site that the policy blocks. */
export function BlockedPage({ state, onBack, closes = false, onWho, onAsk }: BlockedPageProps) {
  const words = useWords();
  const { blocked } = pageWordsFor(words.language);
  if (state.kind === "blocked") {
    const { verdict, organization, alternatives, place } = state;
    return (
      <main>
        <SiteBlock
          verdict={verdict}
          organization={organization}
          alternatives={alternatives}
          place={place}
          left={blocked.left}
          backLabel={closes ? blocked.close : words.block.back}
          onBack={onBack}
          {...(onWho === undefined ? {} : { onWho })}
          {...(onAsk === undefined ? {} : { onAsk })}
        />
      </main>
    );
  }
  const isWaiting = state.kind === "loading" || state.kind === "pending";
  const title = {
    loading: blocked.loading,
    pending: blocked.loading,
    unreadable: blocked.unreadable,
    nothing: blocked.nothing,
    open: state.kind === "open" ? blocked.open(state.name) : "",
  }[state.kind];
  const text = {
    loading: "",
    pending: blocked.pending,
    unreadable: blocked.unreadableText,
    nothing: blocked.nothingText,
    open: blocked.openText,
  };
  return (
    <Frame look="page">
      <main class="sheet">
        <Speaker organizationName="" />
        <header>
          <FirstHeading id={TITLE_ID}>{title}</FirstHeading>
          {text[state.kind] !== "" && <p role={state.kind === "unreadable" ? "alert" : undefined}>{text[state.kind]}</p>}
          {isWaiting && <div class="progress" aria-hidden="true" />}
        </header>
        {!isWaiting && (
          <div class="answers">
            {state.kind === "open" && (
              <a class="button primary" href={state.url}>
                {blocked.goThere(state.name)}
              </a>
            )}
            {onBack !== undefined && (
              <Button look="secondary" onPress={onBack}>
                {closes ? blocked.close : words.block.back}
              </Button>
            )}
          </div>
        )}
      </main>
    </Frame>
  );
}
