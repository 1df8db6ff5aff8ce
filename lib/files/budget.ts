import type { Unreadable } from "./document.ts";

/** Bounds on one file with all that is in it. They are far above any honest document and far below what would stop a browser. */
export const LIMITS = {
  /** Bytes after unpacking, all in all. */
  unpackedBytes: 600_000_000,
  /** Bytes that one packed byte may become (an honest sheet reaches 60), once `freeBytes` are used up. */
  ratio: 120,
  freeBytes: 20_000_000,
  entries: 20_000,
  /** Archives in archives. */
  depth: 4,
  /** Files that are read one by one out of archives and mails. */
  files: 2000,
} as const;

/** Thrown inside of a reader and caught where it was called: never seen outside of lib/files. */
export class CannotRead extends Error {
  readonly why: Unreadable;
  constructor(why: Unreadable) {
    super(why);
    this.why = why;
  }
}

/** Counts what reading one file costs; throws `CannotRead` when it is too much. */
export interface Budget {
  /** Bytes were unpacked from so many packed ones. */
  spend(unpacked: number, packed: number): void;
  /** One more file was found inside. */
  addFile(): void;
  /** So much of the file has been worked through: 0 to 1. Called often. */
  readonly onProgress: (share: number) => void;
}

/** A budget for one file. */
export function createBudget(onProgress: (share: number) => void): Budget {
  let bytes = 0;
  let packedBytes = 0;
  let files = 0;
  return {
    spend(unpacked, packed) {
      bytes += unpacked;
      packedBytes += packed;
      if (bytes > LIMITS.unpackedBytes || (bytes > LIMITS.freeBytes && bytes > packedBytes * LIMITS.ratio))
        throw new CannotRead("too-deep");
    },
    addFile() {
      files++;
      if (files > LIMITS.files) throw new CannotRead("too-deep");
    },
    onProgress,
  };
}
