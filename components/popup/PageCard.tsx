import type { Verdict } from "../../lib/decide/verdict.ts";
import type { Organization } from "../../lib/policy/policy.ts";
import { Badge } from "../Badge.tsx";
import { runByWords } from "../run-by.ts";
import { TONES } from "../tone.ts";
import { VendorLink } from "../vendor/VendorLink.tsx";
import { useWords } from "../words/words.ts";
import type { ShownPage } from "./state.ts";

interface PageCardProps {
  readonly page: ShownPage;
  readonly organization: Organization;
  readonly onAsk: (toolId: string, site: string) => void;
}

/** Is this page an AI tool, may I use it, and who runs it? */
export function PageCard({ page, organization, onAsk }: PageCardProps) {
  const words = useWords();
  return (
    <section aria-labelledby="popup-page">
      <h2 id="popup-page" class="only-read">
        {words.popup.page}
      </h2>
      {page.verdict === undefined ? (
        <div class="page-card ordinary">
          <p class="page-status">{words.popup.ordinary}</p>
          <p class="why">{words.popup.ordinaryText}</p>
        </div>
      ) : (
        <JudgedPage
          verdict={page.verdict}
          organization={organization}
          conditions={page.conditions}
          open={page.open}
          onAsk={() => onAsk(page.verdict?.tool.id ?? "", page.host)}
        />
      )}
    </section>
  );
}

function JudgedPage({
  verdict,
  organization,
  conditions,
  open,
  onAsk,
}: {
  readonly verdict: Verdict;
  readonly organization: Organization;
  readonly conditions: string;
  readonly open: ShownPage["open"];
  readonly onAsk: () => void;
}) {
  const words = useWords();
  const { tool, siteKind } = verdict;
  // Where the policy only counts, the site is still not approved.
  const action = siteKind !== undefined && verdict.action === "allow" ? "notice" : verdict.action;
  const org = organization.name === "" ? words.yourOrganization : organization.name;
  const approved = verdict.status === "limited" ? words.limited : words.approved;
  const runBy = runByWords(tool, siteKind === undefined, words);
  return (
    <div class={`page-card ${TONES[action].className}`}>
      <div class="page-name">
        <Badge action={action} />
        <p>
          <b>{tool.name}</b>
          <span class="page-status">{siteKind === undefined ? approved.label : words.sites[siteKind].label}</span>
        </p>
      </div>
      <p class="why">
        {runBy} <VendorLink toolId={tool.id} />
      </p>
      {open === "under-review" && <p>{words.popup.decided["under-review"](tool.name, org)}</p>}
      {typeof open === "object" && <p>{words.popup.ended(new Date(open.endedOn))}</p>}
      {(open === undefined || open !== "under-review") && (
        <p>{siteKind === undefined ? words.popup.approvedPage : words.sites[siteKind].why(org)}</p>
      )}
      {conditions !== "" && <p>{conditions}</p>}
      {action === "block" && <p>{words.banner.prohibitedData}</p>}
      {siteKind !== undefined && siteKind !== "prohibited" && (
        <div>
          <button type="button" class="button secondary small" onClick={onAsk}>
            {words.ask.tool}
          </button>
        </div>
      )}
    </div>
  );
}
