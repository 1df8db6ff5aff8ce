import { Mark } from "../Icon.tsx";
import { useDeskWords } from "./words.ts";

/** The pages for whoever looks after the rules. */
export type DeskPage = "policy-builder" | "printed-policy" | "health";

const PAGES: readonly DeskPage[] = ["policy-builder", "printed-policy", "health"];

/** The head of such a page: what it is, what for, and the way to the others. */
export function PageHead({ page }: { readonly page: DeskPage }) {
  const words = useDeskWords();
  return (
    <header class="desk-head">
      <Mark />
      <div>
        <h1>{words.pages[page].title}</h1>
        <p class="muted">{words.pages[page].lead}</p>
      </div>
      <nav aria-label={words.nav}>
        {PAGES.map((other) => (
          <a key={other} href={`${other}.html`} aria-current={other === page ? "page" : undefined}>
            {words.pages[other].title}
          </a>
        ))}
      </nav>
    </header>
  );
}
