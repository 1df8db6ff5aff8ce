import type { SeenAs } from "./seen-as.ts";
import type { Tool } from "./tool.ts";

/** The tool that stands for an unknown site: its host is its name, and who runs it is not known. */
export function seenTool(host: string, seen: SeenAs): Tool {
  const channel = seen.kind === "mirror" ? "mirror" : seen.kind.endsWith("reseller") ? "reseller" : "self-hosted";
  return { id: host, name: host, vendor: "", country: "", channel, category: "chat", home: host, seenAs: seen };
}
