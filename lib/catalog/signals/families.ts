import { CHAT_PROGRAMS } from "./markers/chat-programs.ts";
import { COPIES } from "./markers/copies.ts";
import { GATEWAYS } from "./markers/gateways.ts";
import type { Marker } from "./markers/marker.ts";
import { WORKSHOPS } from "./markers/workshops.ts";

/** Structure survives rebranding, titles do not (seen in forks, 2026-08): so ids, class prefixes, endpoints and storage names weigh most. */
export const MARKERS: readonly Marker[] = [...CHAT_PROGRAMS, ...WORKSHOPS, ...GATEWAYS, ...COPIES];
