import type { HeldFile } from "../../../components/FileList.tsx";
import { FilesDialog } from "../../../components/FilesDialog.tsx";
import { ReadingDialog } from "../../../components/ReadingDialog.tsx";
import type { Answer, Offer } from "../../../lib/decide/answers.ts";
import { alternatives, longNamed, organization, previews, reasons } from "./samples.ts";
import type { State } from "./state.ts";

const nothing = (): void => {};
const offer = (answer: Answer, needsJustification = false): Offer => ({ answer, needsJustification });
const [redact, proceed, justified, cancel] = [offer("redact"), offer("proceed"), offer("justified", true), offer("cancel")];
const file = (name: string, more: Partial<HeldFile> = {}): HeldFile => ({
  name,
  reasons: [],
  unreadable: [],
  unreadableAction: "allow",
  ...more,
});
const clients = file("clients.csv", { reasons: reasons.one });
const column = (number: number, name: string) => ({ key: `0 0 ${number}`, number, name, reasons: reasons.one });

const base = {
  toolName: "ChatGPT",
  organization,
  siteReasons: [],
  files: [clients],
  tables: [],
  dropped: [],
  preview: { name: "clients.csv", text: previews.short },
  notSafe: false,
  offers: [redact, proceed, cancel],
  alternatives: [],
  onAnswer: nothing,
} as const;

const dialog = (more: Partial<Parameters<typeof FilesDialog>[0]>): State => ["dialog", () => <FilesDialog {...base} {...more} />];
const reading = (file: number, of: number, share: number): State => [
  "dialog",
  () => <ReadingDialog start={{ file, of, share }} follow={() => nothing} onCancel={nothing} />,
];
const unreadable = (why: HeldFile["unreadable"][number]) => file(`${why}.bin`, { unreadable: [why], unreadableAction: "justify" });

/** The questions about files. */
export const FILE_STATES: Readonly<Record<string, State>> = {
  "files-one": dialog({}),
  "files-columns": dialog({
    tables: [
      {
        fileName: "clients.csv",
        columns: [column(2, "SSN"), column(5, "Name of the mother, as it stands in the certificate"), column(7, "")],
      },
    ],
    dropped: ["0 0 2"],
  }),
  "files-not-safe": dialog({ tables: [{ fileName: "clients.csv", columns: [column(2, "SSN")] }], notSafe: true }),
  "files-no-copy": dialog({ notSafe: true }),
  "files-many": dialog({
    files: [
      clients,
      file("letter to the landlord.docx", { reasons: reasons.several }),
      file("screen.png", { unreadable: ["picture"], unreadableAction: "justify" }),
      ...Array.from({ length: 20 }, (_, index) => file(`notes ${index + 1}.txt`)),
    ],
    offers: [redact, justified, cancel],
  }),
  "files-blocked": dialog({ files: [file("accounts.xlsx", { reasons: reasons.key })], offers: [cancel], preview: undefined }),
  "files-picture": dialog({
    files: [file("screen.png", { unreadable: ["picture"], unreadableAction: "justify" })],
    offers: [justified, cancel],
    preview: undefined,
  }),
  "files-unreadable": dialog({
    files: (["encrypted", "damaged", "unknown", "old-format", "media", "too-large", "too-deep", "no-reader"] as const).map(unreadable),
    offers: [justified, cancel],
    preview: undefined,
  }),
  "files-unreadable-blocked": dialog({
    files: [file("plan.doc", { unreadable: ["old-format"], unreadableAction: "block" })],
    offers: [cancel],
    preview: undefined,
  }),
  "files-site": dialog({ siteReasons: reasons.site.slice(0, 1), alternatives, offers: [offer("redact", true), justified, cancel] }),
  "files-long": dialog({
    organization: longNamed,
    files: [
      file(`${"a-very-long-file-name-that-does-not-break-anywhere".repeat(4)}.xlsx`, { reasons: reasons.several }),
      file("ملف العملاء 2026.csv", { reasons: reasons.one }),
    ],
    tables: [{ fileName: "a-very-long-file-name.xlsx", columns: [column(2, "x".repeat(60))] }],
    preview: { name: `${"a-very-long-file-name-that-does-not-break-anywhere".repeat(2)}.xlsx`, text: previews.long },
  }),
  "files-reading": reading(1, 1, 0.4),
  "files-reading-many": reading(7, 120, 0.2),
};
