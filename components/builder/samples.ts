import type { BuilderWords } from "./words.ts";

/** A text to try a policy on. Its numbers are made when it is asked for: well-formed, and nobody's. */
interface Sample {
  readonly name: keyof BuilderWords["samples"];
  readonly make: (words: BuilderWords["samples"]) => string;
}

const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(Math.random() * 10)).join("");

// A number of the kind that banks use for tests, with the check digit of ISO/IEC 7812.
function card(): string {
  const body = `400000${digits(9)}`;
  const sum = [...body].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`.replace(/(\d{4})(?=\d)/g, "$1 ");
}

function ssn(): string {
  return `${200 + Math.floor(Math.random() * 400)}-${10 + Math.floor(Math.random() * 80)}-${1000 + Math.floor(Math.random() * 8000)}`;
}

function password(): string {
  const letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
  return `${Array.from({ length: 12 }, () => letters[Math.floor(Math.random() * letters.length)] ?? "x").join("")}!7`;
}

/** The texts that are offered. */
export const SAMPLES: readonly Sample[] = [
  { name: "harmless", make: (words) => words.harmless.text("") },
  { name: "client", make: (words) => words.client.text(ssn()) },
  { name: "donor", make: (words) => words.donor.text(card()) },
  { name: "password", make: (words) => words.password.text(password()) },
];
