import { Speaker } from "../Frame.tsx";
import { useWords } from "../words/words.ts";

/** A page of our own while there is no policy to show: not read yet, or storage does not answer. */
export function Unready({ kind }: { readonly kind: "pending" | "unreadable" }) {
  const words = useWords();
  const { popup } = words;
  return (
    <div class="handrail own-page" lang={words.language} dir={words.direction}>
      <header class="own-head">
        <Speaker organizationName="" />
        <h1>{kind === "pending" ? popup.pendingTitle : popup.unreadableTitle}</h1>
      </header>
      <main class="own-main">
        <section class="panel" role={kind === "pending" ? "status" : "alert"}>
          <p>{kind === "pending" ? popup.pending : popup.unreadable}</p>
          {kind === "pending" && <div class="progress" aria-hidden="true" />}
        </section>
      </main>
    </div>
  );
}
