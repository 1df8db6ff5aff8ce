import { describe, expect, test } from "vitest";
import { HEX, madeUp } from "../../lib/detect/made-up.ts";
import { scan } from "../../lib/detect/scan.ts";

// Made when the test runs, so that nothing here looks like a key to those who search for keys.
const PASSWORDS = [
  ["Sunflower", "2024!"].join(""),
  ["Blue-Heron", "-42"].join(""),
  ["tr0ub4", "dor#3"].join(""),
  ["Password", "7!"].join(""),
];
const KEYS = [madeUp(40), madeUp(32, HEX), `sk-${madeUp(48)}`, `ghp_${madeUp(36)}`, `xoxb-${madeUp(12, "0918273645")}-${madeUp(24)}`];

/** As staff paste them, who ask why a script does not run. */
const PASSWORD_FORMS: readonly ((value: string) => string)[] = [
  (value) => `DB_PASSWORD=${value}`,
  (value) => `export PGPASSWORD='${value}'`,
  (value) => `    environment:\n      - MYSQL_ROOT_PASSWORD=${value}\n      - TZ=UTC`,
  (value) => `{"user":"ana","password":"${value}"}`,
  (value) => `"{\\"password\\": \\"${value}\\"}"`,
  (value) => `mysql -u root -p'${value}' crm < dump.sql`,
  (value) => `Server=tcp:db.example;User ID=ana;Password=${value};Encrypt=True;`,
  (value) => `connect(host="db", user="ana", password="${value}")`,
  (value) => `requests.get(url, auth=("ana", "${value}"))`,
  (value) => `$c = ConvertTo-SecureString "${value}" -AsPlainText -Force`,
  (value) => `net use Z: \\\\srv\\share /user:ana ${value}`,
  (value) => `| System | Username | Password |\n|---|---|---|\n| CRM | ana | ${value} |\n| Mail | bo | none |`,
  (value) => `machine crm.example login ana password ${value}`,
  (value) => `<add key="Password" value="${value}" />`,
  (value) => `A senha é ${value}`,
  (value) => `Le mot de passe est ${value}`,
];
const KEY_FORMS: readonly ((value: string) => string)[] = [
  (value) => `API_TOKEN=${value}`,
  (value) => `        - name: CRM_TOKEN\n          value: "${value}"`,
  (value) => `variable "crm_api_key" {\n  default = "${value}"\n}`,
  (value) => `os.environ["CRM_SECRET"] = "${value}"`,
  (value) => `curl -H "Authorization: Bearer ${value}" https://crm.example/v1`,
  (value) => `curl https://crm.example/v1?api_key=${value}`,
  (value) => `my api key is ${value} and I get a 401`,
  (value) => `the token ${value} has expired`,
  (value) => `headers = {"X-API-Key": "${value}"}`,
  (value) => `setx CRM_API_KEY "${value}"`,
];
/** Beside the words for passwords and keys, and none. */
const HARMLESS: readonly string[] = [
  "API_KEY=your-api-key-here\nSECRET_KEY=changeme\nPASSWORD=********\nSMTP_PASS=\nDEBUG=1",
  "TOKEN=$TOKEN\nPW={{ vault_pw }}\nKEY=%API_KEY%",
  `checksum/secret: ${madeUp(64, HEX)}`,
  `"integrity": "sha512-${madeUp(86)}==", "cacheKey": "${madeUp(40, HEX)}"`,
  `  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef:\n        name: db-secret-2\n        key: password`,
  `PublicKey = ${madeUp(43)}=\nssh-ed25519 ${madeUp(60)} ana@laptop`,
  "if (!password || password.length < 12) throw new Error('password must have 12 characters');",
  "const key = hash_sha256_of(body2); type Props = { password: string; token: Token2 };",
  '"pin": "고정", "password": "Your new password", "hint": "At least 8 characters"',
  "api_key: 1234567890abcdef1234567890abcdef, token: abc123abc123abc123abc123",
  "The PIN pad broke at door 2; a token expires after 3600 seconds.",
];

const credentialsIn = (text: string) => scan(text).filter(({ confidence, category }) => confidence >= 0.5 && category === "credentials");

test.each(PASSWORD_FORMS.map((form) => [form("…"), form] as const))("a password is found in %j", (_, form) => {
  for (const value of PASSWORDS) expect(held(form(value)), form(value)).toContain(value.replace(/\W+$/, ""));
});

test.each(KEY_FORMS.map((form) => [form("…"), form] as const))("a key is found in %j", (_, form) => {
  for (const value of KEYS) expect(held(form(value)), form(value)).toContain(value);
});

test.each(HARMLESS)("no password and no key is found in %j", (text) => {
  expect(credentialsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

function held(text: string): string {
  return credentialsIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .join("\n");
}

describe("numbers of people, in the forms in which they are pasted", () => {
  const NUMBERS: readonly (readonly [name: string, value: string])[] = [
    ["NI number", "AB 12 34 56 C"],
    ["social", "219 09 9999"],
    ["NHS no", "943 476 5919"],
    ["BSN", "1112.22.333"],
    ["DNI/NIE", "x-2482300-w"],
    ["Codice Fiscale", "RCCMNL83S18D969H"],
    ["Fødselsnummer", "151086 95088"],
    ["Swiss VAT number", "CHE-107.787.577 IVA"],
    ["Registro Único de Contribuyentes", "1792060346-001"],
    ["IdNr", "36 574 261 809"],
    ["Notary License", "EL-564721"],
  ];
  const FORMS: readonly ((name: string, value: string) => string)[] = [
    (name, value) => `${name}: ${value}`,
    (name, value) => `My ${name} is ${value}.`,
    (name, value) => `{"${name}": "${value}"}`,
    (name, value) => `Name,${name},City\nAna Ruiz,${value},Leeds\nBo Lund,,York\n`,
    (name, value) => `| Name | ${name} |\n|---|---|\n| Ana | ${value} |`,
    (name, value) => `${name}:\n${value}`,
  ];
  test.each(NUMBERS)("%s", (name, value) => {
    const missed = FORMS.map((form) => form(name, value)).filter(
      (text) => !scan(text).some(({ start, end, confidence }) => confidence >= 0.5 && text.slice(start, end).includes(value)),
    );
    expect(missed).toEqual([]);
  });
  test.each([
    "My tax number is 112444082.",
    "Australian Tax File Number: 489599230",
    "VAT: 175074452",
    "ACN: 010 499 965",
    "RFC: VACE-463910-SX6",
    "Clave Bancaria Uniforme: 0110283520028310814632",
  ])("a number that fails its own check is not taken for another: %s", (text) => {
    expect(scan(text).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });
});
