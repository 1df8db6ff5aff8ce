import type { ComponentChildren } from "preact";
import { OwnPage } from "../pages/OwnPage.tsx";
import { useDeskWords } from "./words.ts";

/** The pages for whoever looks after the rules. */
export type DeskPageName = "policy-builder" | "printed-policy" | "health";

const PAGES: readonly DeskPageName[] = ["policy-builder", "printed-policy", "health"];

interface DeskPageProps {
  readonly page: DeskPageName;
  readonly children: ComponentChildren;
  readonly bar?: ComponentChildren;
}

/** Such a page, with the way to the others. */
export function DeskPage({ page, children, bar }: DeskPageProps) {
  const words = useDeskWords();
  const nav = (
    <nav aria-label={words.nav}>
      {PAGES.map((other) => (
        <a key={other} href={`${other}.html`} aria-current={other === page ? "page" : undefined}>
          {words.pages[other].title}
        </a>
      ))}
    </nav>
  );
  return (
    <OwnPage title={words.pages[page].title} lead={words.pages[page].lead} look={`wide ${page}`} nav={nav} bar={bar}>
      {children}
    </OwnPage>
  );
}
