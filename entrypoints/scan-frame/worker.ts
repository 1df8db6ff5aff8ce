import { matchLinearly } from "../../lib/detect/linear/match-linearly.ts";
import { createScanDesk } from "../../lib/files/scan-desk.ts";
import type { FromScan, ToScan } from "../../lib/files/scan-messages.ts";

matchLinearly();
const reply = (message: FromScan) => {
  const transfer = message.kind === "copied" && message.bytes !== undefined ? [message.bytes.buffer] : [];
  postMessage(message, { transfer });
};
const take = createScanDesk<Blob>(reply, async (file) => new Uint8Array(await file.arrayBuffer()));
addEventListener("message", ({ data }: MessageEvent<ToScan<Blob>>) => take(data));
