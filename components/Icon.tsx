const PATHS = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  info: "M12 11v6M12 7.2v.1",
  care: "M12 6.5v7M12 17.3v.1",
  stop: "M7 12h10",
  close: "M7 7l10 10M17 7L7 17",
  down: "M6.5 9.5L12 15l5.5-5.5",
  up: "M6.5 14.5L12 9l5.5 5.5",
  away: "M9 6.5h8.5V15M17 7L7 17",
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof PATHS;

/** A line drawing of 1 em. Decoration only: what it means stands beside it in words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Our mark: a rail that rises, on two posts. The same drawing as handrail.svg, from which public/icon is drawn. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="32" height="32" rx="8" />
      <path class="mark-post" d="M11 19v7.500M21 12v14.500" />
      <path class="mark-line" d="M4.800 20.500H7.200Q8.600 20.500 9.800 19.700L22.200 10.800Q23.400 10 24.800 10H27.200" />
    </svg>
  );
}
