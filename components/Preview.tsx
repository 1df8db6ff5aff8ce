import type { ComponentChildren } from "preact";
import { type PreviewPart, previewParts } from "./preview.ts";
import { useWords } from "./words/words.ts";

/** The text as it would go on, its placeholders lit. `label` names it. */
export function Preview({ label, text }: { readonly label: string; readonly text: string }) {
  const words = useWords();
  const { parts, more } = previewParts(text);
  return (
    <figure class="preview">
      <figcaption id="handrail-preview">{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section class="preview-text" aria-labelledby="handrail-preview" tabIndex={0} dir="auto">
        {parts.map((part) => (
          <Part key={part.start} {...part} />
        ))}
        {more > 0 && <span class="gap">{words.hold.morePlaces(more)}</span>}
      </section>
    </figure>
  );
}

function Part({ kind, text }: PreviewPart): ComponentChildren {
  if (kind === "placeholder") return <mark>{text}</mark>;
  return kind === "gap" ? <span class="gap"> {text} </span> : text;
}
