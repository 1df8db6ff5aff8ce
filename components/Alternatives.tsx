import { Icon } from "./Icon.tsx";
import { useWords } from "./words/words.ts";

/** An approved tool that does the same job. `url` is where it opens. */
export interface Alternative {
  readonly name: string;
  readonly url: string;
}

/** Approved tools as links that look like buttons; nothing when there are none. */
export function Alternatives({ tools }: { readonly tools: readonly Alternative[] }) {
  const words = useWords();
  if (tools.length === 0) return null;
  return (
    <ul class="alternatives">
      {tools.map(({ name, url }) => (
        <li key={url}>
          <a class="button secondary" href={url} target="_blank" rel="noopener noreferrer">
            {name} <span class="only-read">({words.newTab})</span>
            <Icon name="away" />
          </a>
        </li>
      ))}
    </ul>
  );
}
