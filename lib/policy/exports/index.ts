import { firefoxJson } from "./firefox-json.ts";
import { firefoxRegistry } from "./firefox-registry.ts";
import type { Format } from "./format.ts";
import { googleAdmin } from "./google-admin.ts";
import { json } from "./json.ts";
import { linuxJson } from "./linux-json.ts";
import { mac } from "./mac.ts";
import { powershell } from "./powershell.ts";
import { windowsRegistry } from "./windows-registry.ts";

/** Every way of pushing a policy. The plain JSON is last: it reads any JSON object, so the others are asked first. */
export const FORMATS: readonly Format[] = [
  googleAdmin,
  ...windowsRegistry,
  ...powershell,
  ...mac,
  linuxJson,
  firefoxJson,
  firefoxRegistry,
  json,
];
