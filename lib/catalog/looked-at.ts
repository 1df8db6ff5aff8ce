import { CHUNKS, chunkKey } from "./chunk-key.ts";

/**
 * Ordinary hosts that were looked at, in pieces by `lookedKey`: under a fingerprint of the host, the minute of the first look and then the sketches of
 * what was looked at (`sketchOf`). No host name: this list would be a history of what a person visits.
 */
export type LookedAt = Readonly<Record<string, readonly number[]>>;

/** A host is looked at again after a week. */
const HOLDS_MINUTES = 7 * 24 * 60;
/** Looks at one host within that time, however its pages differ. An office's own host has forms of many kinds, and perhaps a chat. */
const MOST_LOOKS = 16;
/** Hosts in one piece: about two thousand in all, and a few bytes to read on a page. */
const MOST_HOSTS = 32;

/** In which store a host's fingerprint is: "looked-17". */
export function lookedKey(host: string): `looked-${number}` {
  return `looked-${Number(chunkKey(host).slice(8)) % CHUNKS}`;
}

/** True when a page of this host that looks like this was ordinary, or enough others of it were. */
export function isLookedAt(piece: LookedAt, host: string, sketch: number, nowMinute: number): boolean {
  const [minute = 0, ...sketches] = piece[fingerprint(host)] ?? [];
  const holds = minute <= nowMinute && nowMinute - minute < HOLDS_MINUTES;
  return holds && (sketches.includes(sketch) || sketches.length >= MOST_LOOKS);
}

/** The piece with one more ordinary look. */
export function withLook(piece: LookedAt, host: string, sketch: number, nowMinute: number): LookedAt {
  const holding = Object.entries(piece).filter(([, [minute = 0]]) => minute <= nowMinute && nowMinute - minute < HOLDS_MINUTES);
  const key = fingerprint(host);
  const [minute = nowMinute, ...sketches] = Object.fromEntries(holding)[key] ?? [];
  const others = holding.filter(([other]) => other !== key).toSorted(([, [a = 0]], [, [b = 0]]) => b - a);
  return { ...Object.fromEntries(others.slice(0, MOST_HOSTS - 1)), [key]: [minute, ...new Set([...sketches, sketch])] };
}

/** A number for what a page showed at a glance: the same for the same, and nothing can be read from it. 16 bits. */
export function sketchOf(text: string): number {
  return hash(text) & 0xffff;
}

function fingerprint(host: string): string {
  return hash(host).toString(36);
}

// FNV-1a, stirred once more: similar names must differ.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}
