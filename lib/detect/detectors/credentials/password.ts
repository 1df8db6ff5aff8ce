import type { Detector, Examples, Place } from "../../detector.ts";

/** A password that is given away: after a colon, an equals sign or "is". */
export const password: Detector = {
  infoType: "password",
  category: "credentials",
  label: "Password",
  placeholder: "Password",
  explanation: "A password opens an account for whoever reads it.",
  near: [
    ..."password,passwd,pwd,pass,passphrase,passcode,pw,psw,login password,admin password,wifi password,db password,db pass,user pass,pgpassword,access code,pin,pin code".split(
      ",",
    ),
    ..."contrasena,clave,mot de passe,mdp,passwort,kennwort,senha,palavra-passe,parola,wachtwoord,haslo,losenord,passord,adgangskode,salasana,пароль,密码,密碼,パスワード,비밀번호,كلمة المرور,סיסמה,şifre,jelszo,heslo,mat khau,kata sandi".split(
      ",",
    ),
  ],
  reach: [26, 0],
  rules: [
    {
      anchor: "near",
      // biome-ignore lint/suspicious/noControlCharactersInRegex: BLANK of fold.ts
      pattern: /(?<=(?:[:=：]|=>|\b(?:is|was|es|est|ist|é)\s|>)[ \t]{0,3}["'`“]?)[^\s"'`“”<>,;：:=\u0001]{4,64}(?<![.)])/g,
      validate: isPassword,
      confidence: 0.85,
    },
  ],
  source: "OWASP secrets management cheat sheet; common written forms",
};

const NOT_A_PASSWORD =
  /^(?:\$|\{|\(|%|<|\[|\*+$|\.+|x+$|https?|process\.env|os\.|env\.|getenv|config\.|self\.|this\.|null|none|nil|true|false|undefined|str|string|text|varchar|char|required|optional|incorrect|wrong|invalid|expired|reset|changed|forgot|forgotten|must|should|will|not|too|the|your|you|here|at least|minimum|example|placeholder|changeme\W|redacted|hidden|encrypted|hashed|protected|safe|secure|strong|weak|stored|same|case|sensitive|field|input|confirm|enter|please|sent|shared|known|being|never|always|also|only|that|this|what|when|used|needed|still)/i;

function isPassword(match: string, { text, start, end }: Place): boolean {
  if (NOT_A_PASSWORD.test(match) || /\w\(|\]\w*|\$\{|^[a-z]+\.[a-z.]+$/i.test(match)) return false;
  const before = text.slice(Math.max(0, start - 26), start);
  if (/\/\/|\]\(|@[\w-]+\./.test(match)) return false;
  if (/\bpass\s*:\s*$/i.test(before)) return isStrange(match);
  if (/\b(?:is|was|es|est|ist|é)\s{1,3}$/i.test(before) || /[:=]\s{2,}$/.test(before)) return isStrange(match);
  // A word that a sentence goes on from is part of the sentence.
  return isStrange(match) || (match.length >= 5 && !/^\s{1,2}\p{Ll}/u.test(text.slice(end, end + 3)));
}

// Not an ordinary word.
function isStrange(text: string): boolean {
  return /\d/.test(text) || /[a-z][A-Z]/.test(text) || /[!@#$%^&*+~?]/.test(text.slice(0, -1));
}

const secret = ["Harbor", "Light", "7!"].join("");

export const examples: Examples = {
  finds: [
    [`password: ${secret}`, secret],
    [`The wifi password is ${secret} today`, secret],
    [`DB_PASSWORD="${secret}"`, secret],
    [`contraseña: ${secret}`, secret],
    [`mot de passe : ${secret}`, secret],
  ],
  ignores: [
    ["password: required", "says what is needed"],
    ["password=$DB_PASSWORD", "a variable"],
    ["password = os.environ['X']", "code"],
    ["your password is too short", "about a password"],
    ["Password: please ask Ana", "a sentence"],
    ["passport: A1234", "not a password"],
  ],
};
