import { DeskFrame } from "./DeskFrame.tsx";
import type { DeskPage } from "./PageHead.tsx";
import { useDeskWords } from "./words.ts";

/** A page that could not read the browser's storage. */
export function Unreadable({ page }: { readonly page: DeskPage }) {
  const words = useDeskWords();
  return (
    <DeskFrame page={page}>
      <main>
        <p class="said tone-stop" role="alert">
          {words.unreadable}
        </p>
      </main>
    </DeskFrame>
  );
}
