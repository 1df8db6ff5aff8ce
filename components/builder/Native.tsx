import { type ComponentChildren, Fragment } from "preact";
import { useMemo, useState } from "preact/hooks";
import { template } from "../../lib/policy/exports/admx.ts";
import { CHROMIUM_BROWSERS } from "../../lib/policy/exports/chromium-browsers.ts";
import type { Target } from "../../lib/policy/exports/format.ts";
import { nativePolicies } from "../../lib/policy/exports/native-policies.ts";
import { Button } from "../Button.tsx";
import { TextBox } from "../desk/TextBox.tsx";
import { useForm } from "./form.ts";
import type { KnownTools } from "./known-tools.ts";
import { useBuilderWords } from "./words.ts";

interface NativeProps {
  readonly known: KnownTools;
  readonly target: Target;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDownload: (fileName: string, text: string) => void;
}

/** What goes beside the policy, when chosen: the browsers' own policies that do a part of the job, and a template for the group policy editor. */
export function Native({ known, target, onCopy, onDownload }: NativeProps) {
  const words = useBuilderWords();
  return (
    <>
      <Closed heading={words.native.heading}>{() => <NativeText known={known} onCopy={onCopy} onDownload={onDownload} />}</Closed>
      <Closed heading={words.template.heading}>
        {() => (
          <>
            <p>{words.template.lead}</p>
            <div class="answers">
              {CHROMIUM_BROWSERS.map((browser) => (
                <Fragment key={browser.id}>
                  {(["admx", "adml"] as const).map((part) => (
                    <Button
                      key={part}
                      look="secondary"
                      onPress={() => onDownload(`handrail-${browser.id}.${part}`, template(browser, target)[part])}
                    >
                      {words.template.download(browser.name, part.toUpperCase())}
                    </Button>
                  ))}
                </Fragment>
              ))}
            </div>
          </>
        )}
      </Closed>
    </>
  );
}

function NativeText({ known, onCopy, onDownload }: Omit<NativeProps, "target">) {
  const words = useBuilderWords();
  const { read } = useForm();
  const { chromium, firefox } = useMemo(() => nativePolicies(read.policy, known.placesOf), [read, known]);
  if (Object.keys(chromium).length === 0) return <p>{words.native.nothing}</p>;
  return (
    <>
      <p>{words.native.lead}</p>
      <TextBox
        id="native-chromium"
        label={words.native.chromium}
        rows={6}
        text={`${JSON.stringify(chromium, undefined, 2)}\n`}
        fileName="chromium-policies.json"
        onCopy={onCopy}
        onDownload={onDownload}
      />
      <TextBox
        id="native-firefox"
        label={words.native.firefox}
        rows={6}
        text={`${JSON.stringify(firefox, undefined, 2)}\n`}
        fileName="firefox-policies.json"
        onCopy={onCopy}
        onDownload={onDownload}
      />
    </>
  );
}

/** Not made before it is opened: a template is a large text. */
function Closed({ heading, children }: { readonly heading: string; readonly children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="entry" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{heading}</summary>
      {open && children()}
    </details>
  );
}
