import type { Action } from "../lib/policy/actions.ts";
import type { IconName } from "./Icon.tsx";

/** How a thing is coloured and marked; the colours of each are in tokens.css. */
export interface Tone {
  readonly className: string;
  readonly icon: IconName;
}

/** By action. Colour is never the only sign: each has its icon, and words beside it. */
export const TONES: Readonly<Record<Action, Tone>> = {
  allow: { className: "tone-ok", icon: "check" },
  notice: { className: "tone-note", icon: "info" },
  warn: { className: "tone-care", icon: "care" },
  justify: { className: "tone-care", icon: "care" },
  block: { className: "tone-stop", icon: "stop" },
};
