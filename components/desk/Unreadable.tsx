import { DeskPage, type DeskPageName } from "./DeskPage.tsx";
import { useDeskWords } from "./words.ts";

/** A page that could not read the browser's storage. */
export function Unreadable({ page }: { readonly page: DeskPageName }) {
  const words = useDeskWords();
  return (
    <DeskPage page={page}>
      <p class="calm tone-stop" role="alert">
        {words.unreadable}
      </p>
    </DeskPage>
  );
}
