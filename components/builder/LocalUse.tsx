import { useState } from "preact/hooks";
import type { Policy, PolicySource } from "../../lib/policy/policy.ts";
import type { PolicyDocument } from "../../lib/policy/write-policy.ts";
import { Button } from "../Button.tsx";
import { useForm } from "./form.ts";
import { pushed } from "./pushed.ts";
import { useBuilderWords } from "./words.ts";

interface LocalUseProps {
  /** Of the policy in force here; undefined while none has been read. */
  readonly source: PolicySource | undefined;
  readonly onUseHere: (document: PolicyDocument | undefined) => Promise<void>;
}

/** For a volunteer's or a person's own computer, which nobody manages: the policy can be loaded by hand, and taken back. */
export function LocalUse({ source, onUseHere }: LocalUseProps) {
  const words = useBuilderWords();
  const { fresh, read } = useForm();
  const places = placesOf(read.policy);
  const [said, setSaid] = useState("");
  const use = (document: PolicyDocument | undefined, done: string) => {
    onUseHere(document).then(
      () => setSaid(done),
      () => setSaid(words.here.failed),
    );
  };
  return (
    <section class="panel" aria-labelledby="here-heading">
      <h2 id="here-heading">{words.here.heading}</h2>
      {source === "managed" ? (
        <p>{words.here.managed}</p>
      ) : (
        <>
          <p>{source === "local" ? words.here.isLocal : words.here.lead}</p>
          {places.length > 0 && <p class="calm tone-note">{words.here.sends(places.join(", "))}</p>}
          <div class="answers">
            <Button look="secondary" onPress={() => use(pushed(fresh().policy), words.here.used)}>
              {words.here.use}
            </Button>
            {source === "local" && (
              <Button look="secondary" onPress={() => use(undefined, words.here.back)}>
                {words.here.takeBack}
              </Button>
            )}
          </div>
          <p role="status">{said}</p>
        </>
      )}
    </section>
  );
}

// Whoever loads a file that somebody sent should know where it has Handrail send to.
function placesOf({ requests, reporting }: Policy): readonly string[] {
  const addresses = [reporting.otlpEndpoint, requests.webhookUrl, requests.formUrl].map(
    (address) => /^https:\/\/([^/?#]+)/i.exec(address)?.[1] ?? "",
  );
  return [...new Set([...addresses, requests.email])].filter((place) => place !== "");
}
