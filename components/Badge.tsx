import type { Action } from "../lib/policy/actions.ts";
import { Icon } from "./Icon.tsx";
import { TONES } from "./tone.ts";

/** The round sign of an action. Decoration: the words stand beside it. */
export function Badge({ action }: { readonly action: Action }) {
  const { className, icon } = TONES[action];
  return (
    <span class={`badge ${className}`}>
      <Icon name={icon} />
    </span>
  );
}
