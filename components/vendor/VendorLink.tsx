import { useWords } from "../words/words.ts";

/** Leads from one of our own pages to the vendor card of a tool. */
export function VendorLink({ toolId }: { readonly toolId: string }) {
  const words = useWords();
  return (
    <a href={`/vendor.html?tool=${encodeURIComponent(toolId)}`} target="_blank" rel="noopener">
      {words.ask.who} <span class="only-read">({words.newTab})</span>
    </a>
  );
}
