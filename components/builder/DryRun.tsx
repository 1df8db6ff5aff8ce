import { useMemo, useState } from "preact/hooks";
import { parseHost } from "../../lib/base/host.ts";
import type { Place } from "../../lib/base/place.ts";
import { splitPlace } from "../../lib/catalog/lookup.ts";
import { findTool } from "../../lib/catalog/match.ts";
import { searchTools } from "../../lib/catalog/search.ts";
import { scanOptions } from "../../lib/decide/scan-options.ts";
import { judge, type Verdict } from "../../lib/decide/verdict.ts";
import { scan } from "../../lib/detect/scan.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";
import { Button } from "../Button.tsx";
import { DryRunResult } from "./DryRunResult.tsx";
import { useForm } from "./form.ts";
import type { KnownTools } from "./known-tools.ts";
import { SAMPLES } from "./samples.ts";
import { useBuilderWords } from "./words.ts";

/** What would happen to this text on that site, under the policy as it stands in the form. What is written here is kept nowhere. */
export function DryRun({ known }: { readonly known: KnownTools }) {
  const words = useBuilderWords();
  const { read } = useForm();
  const [site, setSite] = useState("ChatGPT");
  const [text, setText] = useState("");
  const verdict = useMemo(() => verdictOn(site, read.compiled, known), [site, read, known]);
  const findings = useMemo(() => (text === "" ? [] : scan(text, scanOptions(read.compiled))), [text, read]);
  return (
    <>
      <div class="form-field">
        <label for="try-site">{words.dryRun.site}</label>
        <input
          id="try-site"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="try-site-hint"
          value={site}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
        <p id="try-site-hint" class="hint">
          {words.dryRun.siteHint}
        </p>
      </div>
      <div class="form-field">
        <label for="try-text">{words.dryRun.text}</label>
        <textarea
          id="try-text"
          rows={5}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="try-text-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="try-text-hint" class="hint">
          {words.dryRun.textHint}
        </p>
      </div>
      <fieldset class="answers" aria-label={words.dryRun.samples}>
        {SAMPLES.map(({ name, make }) => (
          <Button key={name} look="secondary" onPress={() => setText(make(words.samples))}>
            {words.samples[name].label}
          </Button>
        ))}
      </fieldset>
      <DryRunResult policy={read.compiled} verdict={verdict} site={site} text={text} findings={findings} />
    </>
  );
}

// An address, a host, or the name of a tool; undefined for an ordinary page.
function verdictOn(site: string, policy: CompiledPolicy, known: KnownTools): Verdict | undefined {
  const written = site.trim();
  const place = /[./]/.test(written) ? placeOf(written) : undefined;
  if (place !== undefined) return judge(policy, place, findTool(place));
  const tool = known.byId(known.names.get(written.toLowerCase()) ?? "") ?? searchTools(known.all, written, 1)[0];
  const home = tool === undefined ? undefined : placeOf(tool.home);
  return home === undefined ? undefined : judge(policy, home, tool);
}

function placeOf(address: string): Place | undefined {
  const { host: name, path, query } = splitPlace(address.replace(/^[a-z]+:\/\//i, "").replace(/#.*$/, ""));
  const host = parseHost(name.replace(/^[^@]*@/, "").replace(/:\d+$/, ""));
  return host === undefined ? undefined : { host, path: path === "" ? "/" : path, query };
}
