/** More files than this in dropped folders are not read one by one. */
const MOST_FILES = 2000;

/** The type of a file that stands for a folder with too much in it, as systems name it. */
export const FOLDER_TYPE = "inode/directory";

/** What a drop or a clipboard holds, taken while its event is dispatched: afterwards the browser empties it. */
export interface Carried {
  /** The files, those in folders too. Resolves to undefined when there are too many, or one cannot be had. */
  readonly files: Promise<readonly File[] | undefined>;
  readonly hasFiles: boolean;
  /** Stands for all of it where `files` is undefined: by its type (`FOLDER_TYPE`) it is known as a folder that was not looked into. */
  readonly unlisted: File;
  /** Text flavours by type. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Takes what is carried. */
export function carriedBy(transfer: DataTransfer): Carried {
  const items = [...transfer.items].filter(({ kind }) => kind === "file");
  const taken = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const texts = new Map(transfer.types.filter((type) => type !== "Files").map((type) => [type, transfer.getData(type)] as const));
  const folder = taken.find(({ entry }) => entry?.isDirectory === true)?.entry;
  const unlisted = new File([], folder?.name ?? "", { type: FOLDER_TYPE });
  return { files: readAll(taken), hasFiles: items.length > 0, unlisted, texts };
}

async function readAll(
  taken: readonly { readonly entry: FileSystemEntry | null; readonly file: File | null }[],
): Promise<readonly File[] | undefined> {
  const files: File[] = [];
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    if (files.length >= MOST_FILES) throw new Error("too many");
    if (isFile(entry)) files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    else if (isFolder(entry)) for (const inner of await entriesIn(entry)) await walk(inner);
  };
  try {
    for (const { entry, file } of taken) {
      if (entry?.isDirectory === true) await walk(entry);
      else if (file !== null) files.push(file);
    }
    return files;
  } catch {
    return undefined;
  }
}

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
