/** Puts a text on the clipboard. Rejects when the browser does not let it. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Saves a text as a file, as a download of this page. */
export function downloadText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Firefox begins to read after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
