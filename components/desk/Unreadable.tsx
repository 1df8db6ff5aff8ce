import { useWords } from "../words/words.ts";
import { type DeskPage, PageHead } from "./PageHead.tsx";
import { useDeskWords } from "./words.ts";

/** A page that could not read the browser's storage. */
export function Unreadable({ page }: { readonly page: DeskPage }) {
  const ui = useWords();
  const words = useDeskWords();
  return (
    <div class="handrail desk" lang={ui.language} dir={ui.direction}>
      <PageHead page={page} />
      <main>
        <p class="said tone-stop" role="alert">
          {words.unreadable}
        </p>
      </main>
    </div>
  );
}
