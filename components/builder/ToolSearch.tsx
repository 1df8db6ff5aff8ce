import { useMemo, useRef, useState } from "preact/hooks";
import { searchTools } from "../../lib/catalog/search.ts";
import { readToolReference, writeHost } from "../../lib/policy/tool-reference.ts";
import { optionLabel } from "./form.ts";
import type { KnownTools } from "./known-tools.ts";
import { useBuilderWords } from "./words.ts";

const MOST = 8;

interface ToolSearchProps {
  readonly known: KnownTools;
  /** Those that the policy names already. */
  readonly named: ReadonlySet<string>;
  readonly onAdd: (tool: string, name: string) => void;
}

/** Finds a tool by a few letters, or takes the address of one that the catalog does not have. What is found are plain buttons: Tab and Enter do. */
export function ToolSearch({ known, named, onAdd }: ToolSearchProps) {
  const words = useBuilderWords();
  const [query, setQuery] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => searchTools(known.all, query, MOST), [known, query]);
  const read = query.trim() === "" ? undefined : readToolReference(query, known.names);
  const host = read?.kind === "host" && !found.some(({ home }) => home === read.host) ? writeHost(read.host) : undefined;
  const add = (tool: string, name: string) => {
    onAdd(tool, name);
    setQuery("");
    field.current?.focus();
  };
  const first = found[0];
  return (
    <div class="tool-search">
      <div class="form-field">
        <label for="tool-search">{words.tools.search}</label>
        <input
          ref={field}
          id="tool-search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          aria-describedby="tool-search-hint"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing) return;
            event.preventDefault();
            if (first !== undefined && !named.has(first.id)) add(first.id, first.name);
            else if (first === undefined && host !== undefined) add(host, host);
          }}
        />
        <p id="tool-search-hint" class="hint">
          {words.tools.searchHint(known.all.length)}
        </p>
      </div>
      <p class="only-read" role="status">
        {query.trim() === "" ? "" : words.tools.foundCount(found.length)}
      </p>
      {query.trim() !== "" && (
        <ul class="rows found" aria-label={words.tools.found}>
          {found.map((tool) => (
            <li key={tool.id}>
              <button type="button" class="row" disabled={named.has(tool.id)} onClick={() => add(tool.id, tool.name)}>
                <span>
                  <b>{tool.name}</b>
                  <span class="why">
                    {[tool.vendor, tool.home, optionLabel(tool.channel, words)].filter((part) => part !== "").join(" · ")}
                  </span>
                </span>
                <span class="add">{named.has(tool.id) ? words.tools.there : words.tools.add}</span>
              </button>
            </li>
          ))}
          {host !== undefined && !named.has(host) && (
            <li>
              <button type="button" class="row" onClick={() => add(host, host)}>
                <span>
                  <b>{host}</b>
                  <span class="why">{words.tools.own}</span>
                </span>
                <span class="add">{words.tools.add}</span>
              </button>
            </li>
          )}
          {found.length === 0 && host === undefined && (
            <li class="row" role="status">
              {words.tools.notFound}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
