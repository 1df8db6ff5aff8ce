/** An id made from a name that somebody gave: "Número de caso" is numero-de-caso. "" where the name has no letter of the alphabet that ids are written in. */
export function madeId(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
