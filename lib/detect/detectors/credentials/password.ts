import type { Detector, Examples, Place } from "../../detector.ts";
import { isDrawn, isNoPassword, isStrange } from "../../no-password.ts";

const WORDS =
  "password,passwd,pwd,pass,passphrase,passcode,pass code,pass word,passw,pw,psw,psswd,pin,pin code,pin number,access code,door code,gate code,alarm code,wpa key,wifi key,security answer,contrasena,clave,clave de acceso,mot de passe,mdp,code d'acces,passwort,kennwort,zugangscode,senha,palavra passe,parola,parola d'ordine,parola chiave,wachtwoord,haslo,losenord,passord,adgangskode,salasana,пароль,密码,密碼,パスワード,비밀번호,كلمة المرور,סיסמה,şifre,jelszo,heslo,mat khau,kata sandi,κωδικός".split(
    ",",
  );

/** A password that is given away: after a colon, an equals sign, "is", or as the other half of a user name. */
export const password: Detector = {
  infoType: "password",
  category: "credentials",
  label: "Password",
  placeholder: "Password",
  near: [
    ...WORDS,
    ..."curl,mysql,mysqldump,net use,secure string,psexec,sshpass,pgpassword,identified by,networkcredential,httpbasicauth,basic auth,auth,secret,secret key,login,log in,logins,credential,credentials".split(
      ",",
    ),
  ],
  reach: [64, 24],
  rules: [
    {
      anchor: "near",
      // biome-ignore lint/suspicious/noControlCharactersInRegex: BLANK of fold.ts
      pattern: /(?<=[\s:=：>"'`“(/])[^\s"'`“”\u0001]{4,80}/g,
      measure: passwordLength,
      confidence: 0.85,
    },
    // export DB_PASSWORD=…
    {
      anchor: "near",
      // biome-ignore lint/suspicious/noControlCharactersInRegex: BLANK of fold.ts
      pattern: /(?<=\w[:=])(?:(?!;[\w ]{2,24}=|&\w{2,24}=)[^\s"'`“”\u0001]){4,80}/g,
      measure: passwordLength,
      confidence: 0.85,
    },
    {
      anchor: "near",
      pattern: /(?<=[,;|\t] {0,9}"?)[^\s,;|"'`()=:{}<>]{5,40}(?="? *(?:[,;|\t\n]|$))/gm,
      measure: cellLength,
      confidence: 0.85,
    },
    // A user name and a password as one word.
    {
      anchor: "near",
      pattern:
        /(?<=\bmysql(?:dump)?\b[^\n"'`]{0,60} -p|(?:\s(?:-u|--user)[\s=]?|(?:credentials?|logins?)(?: is| are)?:? {1,2})["'`]?[\w.+@-]{2,60}:)[^\s"'`/]{4,80}/g,
      measure: (match) => (isStrange(match) && !isNoPassword(match) ? match.replace(/[.,;)]+$/, "").length : 0),
      confidence: 0.8,
    },
  ],
};

// Without accents, as what stands before a value is read.
const WORD = `(?:${WORDS.toSorted((a, b) => b.length - a.length)
  .map((word) => plain(word).replaceAll(" ", "[ _-]?"))
  .join("|")})s?`;
// What may stand between the word and its value: `_super_secure" =>`, ` for the portal is`, ` (admin):`
const ASSIGNED = new RegExp(
  `(?<!(?:parking|press|boarding|event) )(?:${WORD}(?:[_-]\\w{1,24}){0,3}|${WORD}\\d?)\\\\?["'\`\\])}*]{0,3}\\s{0,8}(?:\\([^()\\n]{1,24}\\)\\s?)?(?:(?::=|=>|->|={1,3}|!==?|[:：=]|\\|)\\s{0,8}|>|,?\\s{1,8}["']?value["']?\\s?[:=]\\s?)\\\\?["'\`“(]?$`,
  "iu",
);
const SAID = new RegExp(
  `(?:${WORD}\\d?)(?:\\s(?:for|to|of|on|at|de|del|du|da|do|für|van|is|the|our|my|his|her|their|la|le|el|o|a|das|der|wifi|admin|portal|account|[\\w.@-]{1,20})){0,7}\\s(?:is|was|are|es|est|ist|é|lautet|to|as|with|be|war|era|será|:|=)[\\s:]{1,2}(?:now |still |currently )?["'\`“(]?$|(?:${WORD}|identified by)\\s{1,2}["'\`“]$`,
  "iu",
);
// As programs take it: -Password X, --password X, curl -u name:X
const FLAG = /(?:^|\s)-{1,2}(?:password|passwd|pass|pwd)(?:\s{1,2}|=)["'`]?$|\b(?:psexec|sshpass|mysql|net use)\b[^\n]{0,60}\s-p\s?["']?$/i;
// machine … login … password …, and what takes a name and a password: auth=("ana", "…")
const BESIDE_NAME =
  /\blogin\s{1,8}\S{1,60}\s{1,8}password\s{1,8}$|(?:NetworkCredential|HTTPBasicAuth|basic_?auth|\bauth)(?:\(|\s?[=:]\s?[([])\s?["'][^"'\n]{2,60}["'],\s{0,4}["']$|SecureString\s{1,3}(?:-String\s{1,3})?["']$|\bnet use\b[^\n]{0,60}\/user:\S{1,40} {1,2}$|(?:senha|parola|passe)[^\n]{0,20} e ["'“]?$/i;
const SIGNED_SECRET = /secret(?:_?key)?["'\])}]{0,3}\s{0,8}(?:=>|!?={1,3}|[:=])\s{0,8}["'`]$/i;
const AT_WORD = new RegExp(`(?<![\\w-])(?!pass |pw |pin )${WORD} {1,2}$`, "iu");
const NAMED_BEHIND =
  /^[,.]? ?(?:is|was|as|for)? ?(?:my|the|our|your|his|her|their)? ?(?:new |old |temporary |current |wifi )?(?:password|passphrase|passcode)\b/i;
const PAIR =
  /(?<![A-Za-z])(?:log ?ins?|credentials?|log in|sign in|access)(?: is| are| with| as| details)?(?:: ?| {1,2})["'`]?[\w.+-]{2,40}(?:@[\w.-]{3,40})?["'`]?\s?(?:\/|\||:|,|and)\s?["'`]?$/i;
function plain(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

const NAMES_ITSELF = new RegExp(`^(?:my|your|new|old|the)?[\\W_]*${WORD}[\\W_]*\\d{0,1}$`, "iu");

// How much of a run of signs is a password; 0 when it is none.
function passwordLength(match: string, { text, start }: Place): number {
  // Most of what stands near are words, and what follows takes its time.
  if (/^[A-Z]?[a-z]+$/.test(match) && !/[:=：>|"'`“(]\s*$/.test(text.slice(Math.max(0, start - 10), start))) return 0;
  const before = plain(text.slice(Math.max(0, start - 96), start));
  const isQuoted = /["'`“]$/.test(before);
  const value = isQuoted ? quoted(match, text, start, before) : trimmed(match, before);
  if (SIGNED_SECRET.test(before)) return isSigned(value) ? value.length : 0;
  const isAssigned = ASSIGNED.test(before);
  if (!isAssigned && !isGiven(before)) return setOffLength(match, before, text.slice(start + match.length, start + match.length + 40));
  if (value.length < 4 || isNoPassword(value) || NAMES_ITSELF.test(plain(value)) || isRegisterPin(value, before)) return 0;
  if (/\n\s{0,9}$/.test(before) && /^[\w-]{2,40}[=:]/.test(value)) return 0; // an empty setting, and the next one
  const after = text.slice(start + value.length, start + value.length + 12);
  if (/\b(?:pass|pw|pin|login|logins?)["']?\s{0,2}[:=|]\s{0,2}$/i.test(before) || !isAssigned) return isStrange(value) ? value.length : 0;
  if (isStrange(value)) return value.length;
  // An ordinary word is one only where it is set off, and no sentence goes on from it.
  const isTight = /[:=]["'`]?$|[:=] ?["'`]$/.test(before);
  return value.length >= 5 && !/^[A-Z][a-z]+$/.test(value) && (isQuoted || isTight || !/^\s{1,2}[\p{Ll}]/u.test(after)) && isPlain(value)
    ? value.length
    : 0;
}

function cellLength(match: string, { inColumn }: Place): number {
  return inColumn && !/^[A-Z\d]+_[A-Z\d_]+$/.test(match) && !isNoPassword(match) && /[\d!@#$%^&*]/.test(match) && isStrange(match)
    ? match.length
    : 0;
}

function isGiven(before: string): boolean {
  if (!/\bpass\s[^:=]*$/i.test(before) && SAID.test(before)) return true;
  return PAIR.test(before) || FLAG.test(before) || BESIDE_NAME.test(before);
}

// "temporary password Summer#1", "reset it to Summer#1, my new password": nothing but its looks says which word it is.
function setOffLength(match: string, before: string, after: string): number {
  const value = match.replace(/[.,;:)]+$/, "");
  const isAtWord =
    AT_WORD.test(before) || (/(?:\bto|\bis|\buse|\bset|:) $/i.test(before) && NAMED_BEHIND.test(match.slice(value.length) + after));
  return isAtWord && value.length >= 5 && value.length <= 40 && !isNoPassword(value) && isDrawn(value) ? value.length : 0;
}

// Kenya and Thailand call the number of a register a PIN.
function isRegisterPin(value: string, before: string): boolean {
  return /\bpin(?: (?:number|code))?\W{0,3}(?:is)?\W{0,3}$/i.test(before) && /^(?:[A-Z]?(?:\d-?){9,}[A-Z]?)$/.test(value);
}

// Signs that belong to the sentence or the setting, not to the password.
function trimmed(match: string, before: string): string {
  const cut = /[<]\/|&(?:amp;)?[a-z_]{2,20}=|;[\w ]{2,30}=|[,;]$/i.exec(match);
  const value = cut === null ? match : match.slice(0, cut.index);
  return /\($/.test(before) ? value.replace(/[).,;:]+$/, "") : value.replace(/[.,;:]+$/, "").replace(/^([^()]*)\)$/, "$1");
}

// To the other quotation mark, in the same line: a password may hold spaces and the other marks.
function quoted(match: string, text: string, start: number, before: string): string {
  const mark = before.slice(-1).replace("“", "”");
  const line = text.slice(start, start + 100);
  const end = line.indexOf(mark);
  const value = end < 0 || line.slice(0, end).includes("\n") ? match : line.slice(0, end);
  // Labels and advice: "Your new password", "at least 8 characters".
  const isSentence = value.includes(" ") && !/phrase\W{0,9}$/i.test(before) && !value.split(" ").some(isDrawn);
  return isSentence ? "" : value.replace(/\\$/, "");
}

// Keys that programs sign with hold signs that no name in code does.
function isSigned(value: string): boolean {
  return value.length >= 8 && /[!@#$%^&*~?;]/.test(value) && isStrange(value) && !isNoPassword(value);
}

function isPlain(value: string): boolean {
  return /^[a-z][a-z_-]{4,}$/.test(value) || !/^[\p{L}]+$/u.test(value);
}

// Made when asked for: a bundle leaves out what is called for nobody.
export const examples: Examples = /* @__PURE__ */ made();

function made(): Examples {
  const secret = ["Harbor", "Light", "7!"].join("");
  const odd = ["k(9", ")Qz", "_w&4"].join("");
  return {
    source: "OWASP secrets management cheat sheet; common written forms",
    finds: [
      [`password: ${secret}`, secret],
      [`The wifi password is ${secret} today`, secret],
      [`DB_PASSWORD="${secret}"`, secret],
      [`contraseña: ${secret}`, secret],
      [`mot de passe : ${secret}`, secret],
      [`the password for the donor portal is ${secret}.`, secret],
      [`my_password_new => '${secret}'`, secret],
      [`I changed my password to ${odd}, fine?`, odd],
      [`login: ana / ${secret}`, secret],
      [`<password>${secret}</password>`, secret],
      [`CREATE USER x IDENTIFIED BY '${secret}'`, secret],
      [`export DB_PASSWORD=${secret}`, secret],
      [`User Id=ana;Password=${secret};Server=x`, secret],
      [`get(url, auth=("ana", "${secret}"))`, secret],
      ["password: Password7!", "Password7!"],
      [`Portal,User,Password\nCRM,ana,${secret}\nMail,bo,none\n`, secret],
      [`mysql -u root -p${secret} crm`, secret],
    ],
    ignores: [
      ["password: required", "says what is needed"],
      ["password=$DB_PASSWORD", "a variable"],
      ["password = os.environ['X']", "code"],
      ["password: passwordField.value", "code"],
      ["const password = newUserPassword;", "code"],
      ["your password is too short", "about a password"],
      ["Password: please ask Ana", "a sentence"],
      ["passport: A1234, press pass: NYC2026, parking pass: A-4471", "not a password"],
      ['"password": "At least 8 characters"', "advice"],
      ["curl -u ci:$TOKEN_OF_CI https://build.example", "a variable"],
      ['"password": "Contraseña"', "a translation"],
      ['"/etc/passwd", "content": "Hello"', "a file, and something else"],
    ],
  };
}
