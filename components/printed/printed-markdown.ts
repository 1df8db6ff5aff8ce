import type { PrintedPolicy } from "./printed-policy.ts";

/** The printed policy as Markdown, for a shared drive, a wiki or a board paper. */
export function printedMarkdown({ title, version, sections }: PrintedPolicy): string {
  const parts = sections.map(({ heading, sentences, points }) =>
    [`## ${heading}`, ...sentences.map(escaped), points.map((point) => `- ${escaped(point)}`).join("\n")]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return `${[`# ${escaped(title)}`, escaped(version), ...parts].join("\n\n")}\n`;
}

// What IT wrote is text, not markup.
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
