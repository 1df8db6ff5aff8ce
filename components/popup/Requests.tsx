import type { Organization } from "../../lib/policy/policy.ts";
import { useWords } from "../words/words.ts";
import type { PopupActions, ShownRequest } from "./state.ts";

const TONE_OF = { approved: "tone-ok", limited: "tone-ok", prohibited: "tone-stop", "under-review": "tone-note" } as const;

/** What has been decided since the popup was open last: told once. Nothing when there is no news. */
export function News({ requests, organization }: { readonly requests: readonly ShownRequest[]; readonly organization: Organization }) {
  const words = useWords();
  const org = organization.name === "" ? words.yourOrganization : organization.name;
  const news = requests.flatMap(({ request, decided, isNews, note }) =>
    isNews && decided !== undefined ? [{ request, decided, note }] : [],
  );
  if (news.length === 0) return null;
  return (
    <section aria-labelledby="popup-news">
      <h2 id="popup-news">{words.popup.news}</h2>
      {news.map(({ request, decided, note }) => (
        <div key={request.id} class={`page-card ${TONE_OF[decided]}`}>
          <p>{words.popup.decided[decided](request.name, org)}</p>
          {note !== "" && <Note text={note} />}
        </div>
      ))}
    </section>
  );
}

/** The organization asks for five minutes; shown until the survey is answered or put off. */
export function SurveyCard({ organization, onSurvey }: { readonly organization: Organization; readonly onSurvey: () => void }) {
  const words = useWords();
  return (
    <section class="page-card tone-note">
      <p>{words.popup.surveyAsk(organization.name === "" ? words.yourOrganization : organization.name)}</p>
      <div>
        <button type="button" class="button secondary small" onClick={onSurvey}>
          {words.popup.survey}
        </button>
      </div>
    </section>
  );
}

/** This person's requests with their state, and the way to a new one. */
export function Requests({ requests, actions }: { readonly requests: readonly ShownRequest[]; readonly actions: PopupActions }) {
  const words = useWords();
  return (
    <section aria-labelledby="popup-requests">
      <h2 id="popup-requests">{words.popup.requests}</h2>
      {requests.length > 0 && (
        <ul class="rows">
          {requests.map(({ request, decided, note }) => (
            <li key={request.id} class="row">
              <span>
                <b>{request.name}</b>
                <span class="why">{words.popup.asked(new Date(request.minute * 60_000))}</span>
                {note !== "" && <Note text={note} />}
              </span>
              <span
                class={`outcome ${decided === undefined ? (request.state === "refused" ? "tone-care" : "tone-note") : TONE_OF[decided]}`}
              >
                {decided === undefined ? words.popup.requestStates[request.state] : words.statuses[decided]}
              </span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="button secondary" onClick={() => actions.onAsk("", "")}>
        {words.popup.askNew}
      </button>
    </section>
  );
}

/** The ways to the other pages: what is recorded, and the survey when the policy asks for it. */
export function MorePages({ survey, actions }: { readonly survey: boolean; readonly actions: PopupActions }) {
  const words = useWords();
  return (
    <section aria-labelledby="popup-more">
      <h2 id="popup-more" class="only-read">
        {words.popup.more}
      </h2>
      <div class="answers">
        <button type="button" class="button quiet" onClick={actions.onRecord}>
          {words.popup.record}
        </button>
        {survey && (
          <button type="button" class="button quiet" onClick={actions.onSurvey}>
            {words.popup.survey}
          </button>
        )}
      </div>
    </section>
  );
}

// In whatever language IT wrote it.
function Note({ text }: { readonly text: string }) {
  return (
    <span class="why" dir="auto">
      {text}
    </span>
  );
}
