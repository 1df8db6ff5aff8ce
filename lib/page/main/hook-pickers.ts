import type { Line } from "./line.ts";
import { call, getter, memory, setter, unbound, wrap } from "./natives.ts";

type Handle = FileSystemFileHandle;
type Handles = { [index: number]: Handle; length: number };
/** What the page is given for a handle: the copy; nothing where the file is left out. */
interface Kept {
  readonly handle: Handle;
  readonly copy: File | undefined;
}

const [OurPromise, OurTransfer, OurException] = [Promise, DataTransfer, DOMException];
const then = unbound(Promise.prototype.then) as <T, R>(self: Promise<T>, onValue: (value: T) => R | Promise<R>) => Promise<R>; // as: `unbound` keeps no types
const createElement = unbound(Document.prototype.createElement) as (self: Document, name: string) => HTMLElement; // as: see above
const addItem = unbound(DataTransferItemList.prototype.add) as (self: DataTransferItemList, file: File) => unknown; // as: see above
const itemsOf = getter(DataTransfer.prototype, "items");
const transferFiles = getter(DataTransfer.prototype, "files");
const inputFiles = getter(HTMLInputElement.prototype, "files");
const putFiles = setter(HTMLInputElement.prototype, "files");
const putType = setter(HTMLInputElement.prototype, "type");

/** More files than this in a picked folder are not looked through: the folder is not given to the page. */
const MOST_FILES = 2000;

/** Holds what a file or folder picker returns until there is an answer. What is cancelled ends as if the person had picked nothing. */
export function hookPickers(view: Window & typeof globalThis, line: Line): void {
  const { FileSystemFileHandle: FileHandle, FileSystemDirectoryHandle: Folder } = view;
  if (FileHandle === undefined || Folder === undefined) return;
  const settle = settlerOn(view, line);
  const sameEntry = unbound(FileHandle.prototype.isSameEntry) as (self: Handle, other: Handle) => Promise<boolean>; // as: `unbound` keeps no types
  const copies = memory<File>();
  const inFolders: Kept[] = [];

  wrap(view, "showOpenFilePicker", (original, self, args) =>
    then(call(original, self, args) as Promise<Handles>, (handles) =>
      then(settle(handles), (settled) => {
        if (settled === undefined) return handles;
        const left: Handle[] = [];
        for (let i = 0; i < settled.length; i++) {
          const { handle, copy } = settled[i] ?? {};
          if (handle === undefined || copy === undefined) continue;
          copies.keep(handle, copy);
          left[left.length] = handle;
        }
        return left as Handles;
      }),
    ),
  );

  wrap(view, "showDirectoryPicker", (original, self, args) =>
    then(call(original, self, args) as Promise<FileSystemDirectoryHandle>, (folder) => {
      const handles: Handle[] = [];
      return then(listFolder(Folder, folder, handles), (isWhole) => {
        if (!isWhole) throw aborted();
        return then(settle(handles), (settled) => {
          for (let i = 0; i < (settled?.length ?? 0); i++) if (settled?.[i] !== undefined) inFolders[inFolders.length] = settled[i] as Kept; // as: just looked
          return folder;
        });
      });
    }),
  );

  // A folder gives a new handle each time that it is asked; whose file it is, the handles know.
  const keptInFolder = (handle: Handle, at: number): Promise<Kept | undefined> => {
    const known = inFolders[at];
    if (known === undefined) return new OurPromise((resolve) => resolve(undefined));
    return then(sameEntry(known.handle, handle), (isSame) => (isSame ? known : keptInFolder(handle, at + 1)));
  };
  wrap(FileHandle.prototype, "getFile", (original, self, args) => {
    const handle = self as Handle; // as: the browser refuses anything else
    const copy = copies.of(handle);
    if (copy !== undefined) return new OurPromise((resolve) => resolve(copy));
    if (inFolders.length === 0) return call(original, self, args);
    return then(keptInFolder(handle, 0), (known) => {
      if (known === undefined) return call(original, self, args);
      if (known.copy === undefined) throw new OurException("The file was left out.", "NotAllowedError");
      return known.copy;
    });
  });
}

const aborted = () => new OurException("The user aborted a request.", "AbortError");

/** Asks the guard about the files of handles. Undefined: they go on as they are. Rejects when they do not go on. */
function settlerOn(view: Window & typeof globalThis, line: Line): (handles: Handles) => Promise<readonly Kept[] | undefined> {
  const getFile = unbound(view.FileSystemFileHandle.prototype.getFile);
  const waiting = { __proto__: null } as unknown as Record<string, (words: readonly string[]) => void>; // as: the typings do not know of `__proto__`
  let last = 0;
  line.hear("picked-settled", (words) => waiting[words[0] ?? ""]?.(words));
  const gather = (handles: Handles, at: number, transfer: DataTransfer): Promise<unknown> => {
    const handle = handles[at];
    if (handle === undefined) return new OurPromise((resolve) => resolve(undefined));
    return then(getFile(handle) as Promise<File>, (file) => {
      addItem(itemsOf(transfer), file);
      return gather(handles, at + 1, transfer);
    });
  };
  return (handles) => {
    const transfer = new OurTransfer();
    return then(gather(handles, 0, transfer), () => {
      // An input carries the files to the guard, and the copies back.
      const input = createElement(view.document, "input") as HTMLInputElement; // as: that is what it makes
      putType(input, "file");
      putFiles(input, transferFiles(transfer));
      const id = `${++last}`;
      return new OurPromise<readonly Kept[] | undefined>((resolve, reject) => {
        waiting[id] = (words) => {
          delete waiting[id];
          if (words[1] === "as-it-is") resolve(undefined);
          else if (words[1] === "copies") resolve(keptOf(handles, words, inputFiles(input)));
          else reject(aborted());
        };
        const reply = line.ask("picked-files", [id], input);
        if (reply?.[0] !== "hold") waiting[id]?.([id, "as-it-is"]);
      });
    });
  };
}

// `words`: id, "copies", then the indexes of the handles that go on; `files`: a file for each of these.
function keptOf(handles: Handles, words: readonly string[], files: FileList | null): readonly Kept[] {
  const kept: Kept[] = [];
  let next = 2;
  for (let i = 0; i < handles.length; i++) {
    const isKept = words[next] === `${i}`;
    const handle = handles[i];
    if (handle !== undefined) kept[i] = { handle, copy: isKept ? files?.[next - 2] : undefined };
    if (isKept) next++;
  }
  return kept;
}

// False when there are too many files to look through.
function listFolder(Folder: typeof FileSystemDirectoryHandle, folder: FileSystemDirectoryHandle, into: Handle[]): Promise<boolean> {
  const values = unbound(Folder.prototype.values);
  const entries = values(folder) as AsyncIterator<FileSystemHandle>; // as: `unbound` keeps no types
  const next = unbound(entries.next as () => Promise<IteratorResult<FileSystemHandle>>);
  const step = (): Promise<boolean> =>
    then(next(entries as never) as Promise<IteratorResult<FileSystemHandle>>, ({ done, value }) => {
      if (done === true) return true;
      if (value.kind === "directory")
        return then(listFolder(Folder, value as FileSystemDirectoryHandle, into), (isWhole) => (isWhole ? step() : false));
      if (into.length >= MOST_FILES) return false;
      into[into.length] = value as Handle; // as: its kind says so
      return step();
    });
  return step();
}
