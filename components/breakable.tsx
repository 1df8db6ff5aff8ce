/** A sentence with a host's name in it, which may go on in the next line after a dot, and not in the middle of a word. */
export function breakable(text: string) {
  const pieces = text.split(/(?<=\w\.)(?=\w)/);
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [<wbr key={piece} />, piece]));
}
