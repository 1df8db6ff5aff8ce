/** The text as it reads with the real values. */
export function restored(text: string, originals: ReadonlyMap<string, string>): string {
  let whole = "";
  let from = 0;
  for (const { start, end, original } of placesOf(text, originals)) {
    whole += text.slice(from, start) + original;
    from = end;
  }
  return whole + text.slice(from);
}

/** Where stand-ins occur in a text, in order, and what each stands for. */
export function placesOf(
  text: string,
  originals: ReadonlyMap<string, string>,
): readonly { readonly start: number; readonly end: number; readonly original: string }[] {
  const places = [...originals].flatMap(([standIn, original]) => {
    const found = [];
    for (let start = text.indexOf(standIn); start >= 0; start = text.indexOf(standIn, start + standIn.length)) {
      // "Person A" is not in "Person AB", nor in "Person Anna".
      if (!/[\p{L}\p{N}]/u.test(text[start + standIn.length] ?? "")) found.push({ start, end: start + standIn.length, original });
    }
    return found;
  });
  return places.toSorted((a, b) => a.start - b.start);
}
