// In single quotes an apostrophe is doubled, in double quotes a quotation mark is doubled or has a backtick before it.
const VALUE = /(?:'((?:[^'\r\n]|'')*)'|"((?:[^"`\r\n]|""|`.)*)"|(\d{1,10})\b|\$(true|false)\b)/.source;
/** `'name' = 'value'`, as in a hash table; `-Name name … -Value value`, as for Set-ItemProperty and New-ItemProperty. */
const ASSIGNED = new RegExp(`^[ \\t]*['"]?([A-Za-z]{1,40})['"]?[ \\t]*=[ \\t]*${VALUE}`, "gm");
const NAMED = new RegExp(`-Name[ \\t]+['"]?([A-Za-z]{1,40})['"]?[ \\t][^\\r\\n]{0,200}?-Value[ \\t]+${VALUE}`, "gi");

/** What a PowerShell script puts under names: enough to find a policy's keys in a script that somebody else wrote. */
export function readAssignments(text: string): Readonly<Record<string, string | number>> {
  const lines = [...text.matchAll(ASSIGNED), ...text.matchAll(NAMED)];
  return Object.fromEntries(
    lines.map(([, name = "", single, double, number, flag]) => {
      if (single !== undefined) return [name, single.replaceAll("''", "'")];
      if (double !== undefined) return [name, double.replace(/""|`(.)/g, (_, escaped) => escaped ?? '"')];
      return [name, number === undefined ? Number(flag === "true") : Number(number)];
    }),
  );
}
