import { FailedDialog } from "./FailedDialog.tsx";
import { FilesDialog } from "./FilesDialog.tsx";
import { Hint } from "./Hint.tsx";
import { HoldDialog } from "./HoldDialog.tsx";
import { LongTextDialog } from "./LongTextDialog.tsx";
import { Notice } from "./Notice.tsx";
import { PendingDialog } from "./PendingDialog.tsx";
import { ReadingDialog } from "./ReadingDialog.tsx";
import { Restored, RestoreSwitch } from "./Restore.tsx";
import { SiteBanner } from "./SiteBanner.tsx";
import { SiteBlock } from "./SiteBlock.tsx";

/** All that a guard can have drawn, by name. */
export const VIEWS = {
  FailedDialog,
  FilesDialog,
  Hint,
  HoldDialog,
  LongTextDialog,
  Notice,
  PendingDialog,
  ReadingDialog,
  Restored,
  RestoreSwitch,
  SiteBanner,
  SiteBlock,
} as const;

type ViewName = keyof typeof VIEWS;

/** What is to be drawn: a component's name and its properties. A guard carries these, not the components. */
export type View<K extends ViewName = ViewName> = {
  readonly [N in K]: { readonly name: N; readonly props: Parameters<(typeof VIEWS)[N]>[0] };
}[K];
