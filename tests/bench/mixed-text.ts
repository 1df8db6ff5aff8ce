const WORDS =
  "the program served families in March and April with food housing and legal help while our donors gave time and money for it all".split(
    " ",
  );

/** Prose with addresses, dates, sums and typographic signs in it, of so many characters. */
export function mixedText(length: number): string {
  const lines: string[] = [];
  for (let index = 0, size = 0; size < length; index++) {
    const line = lineOf(index);
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join("\n").slice(0, length);
}

function lineOf(index: number): string {
  if (index % 40 === 0) return `Contact ana${index}@mail.example or 415-555-0${100 + (index % 900)}.`;
  if (index % 9 === 0) return `Grant ${index}, $${index * 37}.00 on 2025-0${1 + (index % 9)}-1${index % 10}; order ${index * 7919}`;
  return `${sentence(index)}. Café – “${index % 100} %”.`;
}

function sentence(seed: number): string {
  return Array.from({ length: 12 }, (_, index) => WORDS[(seed * 7 + index * 5 + ((seed * index) % 3)) % WORDS.length]).join(" ");
}
