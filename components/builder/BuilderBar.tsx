import { Button } from "../Button.tsx";
import { fieldId, useForm } from "./form.ts";
import { useBuilderWords } from "./words.ts";

interface BuilderBarProps {
  /** What the last change did, in words; "" where that is plain to see. */
  readonly said: string;
  /** Undefined when there is nothing to take back. */
  readonly onUndo: (() => void) | undefined;
}

/** Always in sight: what is wrong, what has just happened, and the way back. */
export function BuilderBar({ said, onUndo }: BuilderBarProps) {
  const words = useBuilderWords();
  const { problems } = useForm();
  const [first] = problems;
  return (
    <section class="builder-bar" aria-label={words.bar}>
      <span role="status">{said !== "" ? said : problems.length === 0 ? words.noProblems : words.problems(problems.length)}</span>
      <span class="answers">
        {first !== undefined && (
          <Button look="secondary" onPress={() => showPlace(first.path)}>
            {words.showProblem}
          </Button>
        )}
        <Button look="secondary" waiting={onUndo === undefined} onPress={() => onUndo?.()}>
          {words.undo}
        </Button>
        <a class="button primary" href="#export-heading">
          {words.toExport}
        </a>
      </span>
    </section>
  );
}

// The nearest thing on the page that shows the place: its group is opened, then the field, or what stands around it, has the focus.
function showPlace(path: string): void {
  const key = /^[^.[]*/.exec(path)?.[0] ?? "";
  for (const group of document.querySelectorAll<HTMLDetailsElement>("details[data-keys]"))
    if (group.dataset.keys?.split(" ").includes(key) === true) group.open = true;
  setTimeout(() => {
    const places = [path, ...ancestors(path)];
    for (const place of places) {
      const element = document.getElementById(fieldId(place));
      if (element === null) continue;
      if (element instanceof HTMLDetailsElement) element.open = true;
      const row = element.closest("tr") ?? element;
      const target = element.matches("input, select, textarea")
        ? element
        : (row.querySelector<HTMLElement>("summary, input, select, textarea, button") ?? element);
      target.scrollIntoView({ block: "center" });
      target.focus();
      return;
    }
  }, 60);
}

function ancestors(path: string): readonly string[] {
  const shorter = path.replace(/(?:\.[^.[]*|\[\d+\])$/, "");
  return shorter === path || shorter === "" ? [""] : [shorter, ...ancestors(shorter)];
}
