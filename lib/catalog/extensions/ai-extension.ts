import type { Tool } from "../tool.ts";
import { toolById } from "../tools.ts";
import { EXTENSIONS } from "./list.generated.ts";

/** A browser extension that brings AI into other pages. */
export interface AiExtension {
  /** In the Chrome Web Store; Edge and Firefox give other ids, and are not covered. */
  readonly extensionId: string;
  readonly name: string;
  /** The catalog's tool behind it; undefined when none is known. */
  readonly tool: Tool | undefined;
}

/** The AI extension with this id; undefined for any other extension. */
export function aiExtension(extensionId: string): AiExtension | undefined {
  const line = EXTENSIONS.split("\n").find((text) => text.startsWith(`${extensionId}|`));
  if (line === undefined) return undefined;
  const [, name = "", tool = ""] = line.split("|");
  return { extensionId, name, tool: toolById(tool) };
}
