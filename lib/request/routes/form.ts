/** Servers refuse longer addresses; Google's at 8 kB and some proxies below. Characters. */
const LONGEST_ADDRESS = 7000;

/** A web form, opened with what is known already. */
export interface FilledForm {
  readonly address: string;
  /** False when a long text had to be cut off: the whole is to be pasted. */
  readonly isWhole: boolean;
}

/**
 * The address of a prefilled form (Google Forms "entry.123", Microsoft Forms "r1a2b", any other that reads its query).
 * @param fields our field to their query parameter, as the policy names them; a field that we do not have is left out
 * @param values by our field
 */
export function formOf(url: string, fields: Readonly<Record<string, string>>, values: Readonly<Record<string, string>>): FilledForm {
  const pairs = Object.entries(fields)
    .map(([field, parameter]) => [parameter, Object.hasOwn(values, field) ? (values[field] ?? "") : ""] as const)
    .filter(([parameter, value]) => parameter !== "" && value !== "");
  const whole = withQuery(url, pairs);
  if (whole.length <= LONGEST_ADDRESS) return { address: whole, isWhole: true };
  for (let longest = 1000; longest > 20; longest = Math.floor(longest / 2)) {
    const address = withQuery(
      url,
      pairs.map(([parameter, value]) => [parameter, shortened(value, longest)]),
    );
    if (address.length <= LONGEST_ADDRESS) return { address, isWhole: false };
  }
  return { address: url, isWhole: false };
}

function shortened(value: string, longest: number): string {
  return value.length <= longest ? value : `${value.slice(0, longest - 1).trimEnd()}…`;
}

function withQuery(url: string, pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return url;
  const [, page = url, query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  const added = pairs.map(([parameter, value]) => `${encodeURIComponent(parameter)}=${encodeURIComponent(value.toWellFormed())}`).join("&");
  return `${page}${query === "" ? "?" : query.endsWith("?") || query.endsWith("&") ? query : `${query}&`}${added}${fragment}`;
}
