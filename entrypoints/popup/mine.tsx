import { useCallback, useEffect, useState } from "preact/hooks";
import { AiExtensions } from "../../components/popup/AiExtensions.tsx";
import { Answers } from "../../components/popup/Answers.tsx";
import { allowLook, type InstalledExtension, installedAiExtensions } from "../../lib/browser/ai-extensions.ts";
import { changeStore } from "../../lib/browser/change-store.ts";
import { followStores, readStores } from "../../lib/browser/stores.ts";
import { toolById } from "../../lib/catalog/tools.ts";
import { extensionStatus } from "../../lib/decide/judge-extension.ts";
import { heldAnswers, type SiteAnswers, withoutSiteAnswer } from "../../lib/decide/site-answers.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";

const MINUTE_MS = 60_000;

/** The parts of the popup about the person's own answers and extensions. They read what they need by themselves. */
export function Mine({ policy }: { readonly policy: CompiledPolicy }) {
  const [answers, setAnswers] = useState<SiteAnswers>({});
  const [installed, setInstalled] = useState<readonly InstalledExtension[] | undefined>(undefined);
  const look = useCallback(() => void installedAiExtensions().then(setInstalled, () => undefined), []);
  useEffect(() => {
    const stop = new AbortController();
    readStores(["siteAnswers"]).then(
      ({ siteAnswers = {} }) => setAnswers(siteAnswers),
      () => undefined,
    );
    followStores(({ siteAnswers }) => siteAnswers !== undefined && setAnswers(siteAnswers), stop.signal);
    look();
    return () => stop.abort();
  }, [look]);
  const held = heldAnswers(answers, Math.floor(Date.now() / MINUTE_MS)).map(({ toolId, untilMinute }) => ({
    toolId,
    name: toolById(toolId)?.name ?? policy.rules[toolId]?.name ?? toolId,
    until: untilMinute * MINUTE_MS,
  }));
  const extensions = installed?.map(({ extension, isOn }) => ({
    id: extension.extensionId,
    name: extension.name,
    status: extensionStatus(policy, extension),
    isOn,
  }));
  return (
    <>
      <Answers
        answers={held}
        onTakeBack={(toolId) => void changeStore("siteAnswers", (current = {}) => withoutSiteAnswer(current, toolId))}
      />
      {/* The catalog knows the ids of the Chrome Web Store only. */}
      {!import.meta.env.FIREFOX && <AiExtensions extensions={extensions} onLook={() => void allowLook().then(look)} />}
    </>
  );
}
