/** Kinds of text made to be slow to search, each as a piece that is repeated. */
const PIECES: Readonly<Record<string, string>> = {
  digits: "1234567890",
  "digits and spaces": "1 ",
  "digits and dashes": "12-",
  "four digits": "4111 ",
  "Social Security numbers": "219-09-9999 ",
  "numbers in lines": "12345678\n",
  "at signs": "@",
  "one-letter addresses": "a@",
  "addresses without an end": "a.a-a@a.a-a.",
  addresses: "ab@mail.example ",
  letters: "a",
  capitals: "ABCDEFGH",
  "capitals and digits": "GB29",
  "IBAN beginnings": "GB29 NWBK ",
  spaces: " ",
  "line breaks": "\n",
  "near words": "ssn account routing dob phone ",
  "near words and digits": "ssn 1 account 2 ",
  "key beginnings": "sk-",
  "private key beginnings": "-----BEGIN PRIVATE KEY-----",
  "invisible signs": "\u200b",
  "full-width digits": "２１９",
  placeholders: "[US SSN 1] ",
  brackets: "[A",
  "tables of near words": "ssn,dob,account\n",
  "plus signs": "+1",
  parentheses: "(4",
  "dots and digits": "1.1.",
  "dates near words": "born 1/1/1980, ",
  "long words of names": "dateOfBirthAccountNumber",
  entities: "&#50;",
  "sign-in token beginnings": "eyJ-",
  "a word for a code, and nothing": "pin: ( ",
  "a word for a secret, and nothing": "secret: {",
  base64: "eyJhbGciOiJIUzI1NiJ9+/",
};

/** Hostile texts of about `length` characters, by name. */
export function hostileTexts(length: number): readonly (readonly [name: string, text: string])[] {
  return Object.entries(PIECES).map(([name, piece]) => [name, piece.repeat(Math.ceil(length / piece.length))]);
}
