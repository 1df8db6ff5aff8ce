import { useWords } from "../words/words.ts";

/** Leads from one of our own pages to the vendor card of a tool. `name`: said to screen readers where several stand in a list. */
export function VendorLink({ toolId, name = "" }: { readonly toolId: string; readonly name?: string }) {
  const words = useWords();
  return (
    <a href={`/vendor.html?tool=${encodeURIComponent(toolId)}`} target="_blank" rel="noopener">
      {words.ask.who} <span class="only-read">{`${name} (${words.newTab})`}</span>
    </a>
  );
}
