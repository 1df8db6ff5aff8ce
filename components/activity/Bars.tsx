/** A bar chart that reads as a list: each line has its number in text. `value` in any unit; the longest is the whole width. */
export function Bars({
  label,
  bars,
}: {
  readonly label: string;
  readonly bars: readonly { readonly name: string; readonly value: number; readonly text: string }[];
}) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul class="bars" aria-label={label}>
      {bars.map(({ name, value, text }) => (
        <li key={name}>
          <span>{name}</span>
          <span class="bar" aria-hidden="true">
            <span style={{ inlineSize: `${(100 * value) / most}%` }} />
          </span>
          <span class="bar-text">{text}</span>
        </li>
      ))}
    </ul>
  );
}
