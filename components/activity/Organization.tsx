import { useRef, useState } from "preact/hooks";
import { type ActivityExport, readExport } from "../../lib/activity/export.ts";
import { merge, type OrganizationInventory } from "../../lib/activity/merge.ts";
import { Button } from "../Button.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";
import { Bars } from "./Bars.tsx";
import { InventoryTable } from "./InventoryTable.tsx";
import { inventoryRows } from "./inventory-rows.ts";
import type { ActivityDesk } from "./state.ts";
import { useStatusWords } from "./status-words.ts";

interface OrganizationProps {
  readonly desk: ActivityDesk;
  readonly exports: readonly ActivityExport[];
  readonly onExports: (exports: readonly ActivityExport[]) => void;
}

/** Several people's files as one inventory. Read here; they go nowhere. */
export function Organization({ desk, exports, onExports }: OrganizationProps) {
  const { organization: own } = usePageWords().activity;
  const [bad, setBad] = useState<readonly { readonly name: string; readonly wrong: string }[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const add = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, ...readExport(await file.text().catch(() => "")) })));
    onExports([...exports, ...read.flatMap((one) => (one.kind === "export" ? [one.value] : []))]);
    setBad(read.flatMap((one) => (one.kind === "unusable" ? [{ name: one.name, wrong: one.wrong }] : [])));
  };
  const merged = merge(exports);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way, beside the button */}
      <section
        class="panel"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void add([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <p>{own.lead}</p>
        <div class="answers">
          <Button look="primary" onPress={() => input.current?.click()}>
            {own.add}
          </Button>
          <Button look="secondary" onPress={() => onExports([...exports, desk.ownExport()])}>
            {own.addMine}
          </Button>
          {exports.length > 0 && (
            <Button look="quiet" onPress={() => onExports([])}>
              {own.clear}
            </Button>
          )}
          <input
            ref={input}
            type="file"
            multiple
            accept=".json,application/json"
            hidden
            aria-label={own.add}
            onChange={(event) => {
              void add([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = "";
            }}
          />
        </div>
        <p role="status">{merged.people === 0 ? own.none : own.files(merged.people)}</p>
        {bad.map(({ name, wrong }) => (
          <p key={name} class="calm tone-care" role="alert">
            {own.bad(name, wrong)}
          </p>
        ))}
      </section>
      {merged.people > 0 && <Merged merged={merged} desk={desk} />}
    </>
  );
}

function Merged({ merged, desk }: { readonly merged: OrganizationInventory; readonly desk: ActivityDesk }) {
  const words = useWords();
  const { activity } = usePageWords();
  const statusWords = useStatusWords();
  const { organization: own } = activity;
  return (
    <section class="panel wide-panel">
      <Bars
        label={own.chart}
        bars={merged.tools.slice(0, 12).map(({ name, people }) => ({ name, value: people, text: own.files(people) }))}
      />
      <InventoryTable tools={merged.tools} />
      <div class="answers">
        <Button
          look="secondary"
          onPress={() => desk.onSave(`ai-inventory-${desk.today}.csv`, inventoryRows(merged.tools, activity, words, statusWords))}
        >
          {own.saveCsv}
        </Button>
        <Button look="secondary" onPress={() => desk.onSave(`ai-inventory-${desk.today}.json`, JSON.stringify(merged, null, 1))}>
          {own.saveJson}
        </Button>
      </div>
    </section>
  );
}
