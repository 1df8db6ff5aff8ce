import { useWords } from "../words/words.ts";
import { OwnPage } from "./OwnPage.tsx";

/** A page of our own while there is no policy to show: not read yet, or storage does not answer. */
export function Unready({ kind }: { readonly kind: "pending" | "unreadable" }) {
  const { popup } = useWords();
  return (
    <OwnPage title={kind === "pending" ? popup.pendingTitle : popup.unreadableTitle}>
      <section class="panel" role={kind === "pending" ? "status" : "alert"}>
        <p>{kind === "pending" ? popup.pending : popup.unreadable}</p>
        {kind === "pending" && <div class="progress" aria-hidden="true" />}
      </section>
    </OwnPage>
  );
}
