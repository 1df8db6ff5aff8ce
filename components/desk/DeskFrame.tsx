import type { ComponentChildren } from "preact";
import { type DeskPage, PageHead } from "./PageHead.tsx";
import { useDeskWords } from "./words.ts";

/** The root of a page for IT: carries tokens, language and direction, and its head. */
export function DeskFrame({ page, children }: { readonly page: DeskPage; readonly children: ComponentChildren }) {
  const words = useDeskWords();
  return (
    <div class={`handrail desk ${page}`} lang={words.language} dir={words.direction}>
      <PageHead page={page} />
      {children}
    </div>
  );
}
