import type { ComponentChildren } from "preact";
import type { Organization } from "../../lib/policy/policy.ts";
import { Speaker } from "../Frame.tsx";
import { useWords } from "../words/words.ts";

interface OwnPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly organization: Organization;
  readonly children: ComponentChildren;
}

/** The frame of a page of our own: who speaks, one heading, one column. */
export function OwnPage({ title, lead, organization, children }: OwnPageProps) {
  const words = useWords();
  return (
    <div class="handrail own-page" lang={words.language} dir={words.direction}>
      <header class="own-head">
        <Speaker organizationName={organization.name} />
        <h1>{title}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </header>
      <main class="own-main">{children}</main>
    </div>
  );
}
