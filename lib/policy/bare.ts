/** A name without what people write differently: case, spaces, hyphens, underscores. */
export function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
