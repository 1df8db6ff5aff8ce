/** ISO/IEC 7064 MOD 97-10 over digits and letters (A = 10 ... Z = 35): the remainder. */
export function mod97(characters: string): number {
  let remainder = 0;
  for (const character of characters) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
