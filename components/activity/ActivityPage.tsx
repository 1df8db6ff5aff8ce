import { useState } from "preact/hooks";
import type { ActivityExport } from "../../lib/activity/export.ts";
import { OwnPage } from "../pages/OwnPage.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { Board } from "./Board.tsx";
import { Mine } from "./Mine.tsx";
import { MyTools } from "./MyTools.tsx";
import { Organization } from "./Organization.tsx";
import { type ActivityDesk, VIEWS, type View } from "./state.ts";

interface ActivityPageProps {
  readonly desk: ActivityDesk;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** What is recorded: about me, by tool, of the organization, and as a page for the board. */
export function ActivityPage({ desk, view, onView }: ActivityPageProps) {
  const { activity: own } = usePageWords();
  // Kept here, so that going from one part to another loses nothing that was added.
  const [exports, setExports] = useState<readonly ActivityExport[]>([]);
  return (
    <OwnPage title={own.title} organization={desk.record.compiled.organization}>
      <nav class="views no-print" aria-label={own.viewsLabel}>
        {VIEWS.map((name) => (
          <button key={name} type="button" class="view" aria-current={name === view ? "page" : undefined} onClick={() => onView(name)}>
            {own.views[name]}
          </button>
        ))}
      </nav>
      {view === "mine" && <Mine desk={desk} />}
      {view === "tools" && <MyTools desk={desk} />}
      {view === "organization" && <Organization desk={desk} exports={exports} onExports={setExports} />}
      {view === "board" && <Board desk={desk} exports={exports} />}
    </OwnPage>
  );
}
