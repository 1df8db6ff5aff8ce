/** How many chunks there are, "catalog-0" to one less than this. */
export const CHUNKS = 64;

/**
 * In which chunk of the catalog everything about this host is, for `storage.local`: "catalog-17". By its last two labels, so that a host and all
 * domains above it are in one chunk and no public suffix list is needed.
 */
export function chunkKey(host: string): `catalog-${number}` {
  const lastTwo = host.split(".").slice(-2).join(".");
  let hash = 0;
  for (let i = 0; i < lastTwo.length; i++) hash = (Math.imul(hash, 31) + lastTwo.charCodeAt(i)) >>> 0;
  return `catalog-${hash % CHUNKS}`;
}
