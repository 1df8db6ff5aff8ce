import type { ComponentChildren } from "preact";
import type { Organization } from "../../lib/policy/policy.ts";
import { Speaker } from "../Frame.tsx";
import { useWords } from "../words/words.ts";

interface OwnPageProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Who speaks through us, where that is known. */
  readonly organization?: Pick<Organization, "name"> | undefined;
  /** Classes of the page's own; "wide" for more room. */
  readonly look?: string;
  /** It is said in full in each of our languages; else one that is only begun says so. */
  readonly isSaidInFull?: boolean;
  /** The way to other pages. */
  readonly nav?: ComponentChildren;
  readonly children: ComponentChildren;
  /** What stands after the page, always in sight. */
  readonly bar?: ComponentChildren;
}

/** The frame of every page of our own: tokens, language and direction; who speaks, one heading, one column. */
export function OwnPage({ title, lead, organization, look = "", isSaidInFull = false, nav, children, bar }: OwnPageProps) {
  const words = useWords();
  return (
    <div class={`handrail own-page ${look}`} lang={words.language} dir={words.direction}>
      <header class="own-head">
        <Speaker organizationName={organization?.name ?? ""} />
        {nav}
        <h1>{title}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
        {words.begun !== "" && !isSaidInFull && <p class="hint">{words.begun}</p>}
      </header>
      <main class="own-main">{children}</main>
      {bar}
    </div>
  );
}
