import type { ScanOptions } from "../detect/scan.ts";
import type { Unreadable } from "./document.ts";
import type { Look } from "./look.ts";
import type { DroppedColumn, Held } from "./safe-copy.ts";

/** What the organisation's policy adds to a scan. */
export type ScanSettings = Pick<ScanOptions, "ownTerms" | "ignoredText">;

/** What a guard asks of its scan frame, over a port that nobody else holds. `id` is the guard's. */
export type ToScan<File> =
  /** Read a file and look at it; it stays read. `File` is a Blob: it is passed on without its bytes being copied. */
  | { readonly kind: "file"; readonly id: number; readonly file: File; readonly settings: ScanSettings }
  /** Make a safe copy of a file that has been read. */
  | { readonly kind: "copy"; readonly id: number; readonly held: Held; readonly dropped: readonly DroppedColumn[] };

/** What comes back. Each request has one answer; "progress" comes before it, 0 to 1. */
export type FromScan =
  /** The frame has taken the port; id 0. */
  | { readonly kind: "ready"; readonly id: number }
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  | { readonly kind: "looked"; readonly id: number; readonly look: Look | Unreadable }
  | { readonly kind: "copied"; readonly id: number; readonly bytes: Uint8Array | undefined; readonly sameFormat: boolean };

/** Sent by a guard to the extension's pages: the frame that is offered a port with this word is its own, and no page's. */
export interface ScanOffer {
  readonly kind: "scan-offer";
  readonly word: string;
}
