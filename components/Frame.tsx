import type { ComponentChildren } from "preact";
import { Mark } from "./Icon.tsx";
import { useWords } from "./words/words.ts";

/** The root of everything that is drawn in someone else's page: carries tokens, language and direction. */
export function Frame({ look, children }: { readonly look: string; readonly children: ComponentChildren }) {
  const words = useWords();
  return (
    <div class={`handrail ${look}`} lang={words.language} dir={words.direction}>
      {children}
    </div>
  );
}

/** Who is speaking: our mark and name, and the organization when it is named. */
export function Speaker({ organizationName }: { readonly organizationName: string }) {
  const words = useWords();
  return (
    <p class="speaker">
      <Mark />
      <span>
        <b>{words.product}</b>
        {organizationName !== "" && <span class="muted"> · {organizationName}</span>}
      </span>
    </p>
  );
}

/** A dialog's card on its floor. */
export function Card({ look, children }: { readonly look: string; readonly children: ComponentChildren }) {
  return (
    <Frame look="floor">
      <div class={`card ${look}`}>{children}</div>
    </Frame>
  );
}
