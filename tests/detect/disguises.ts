/** Ways in which a value comes that is not written plainly. Each changes a value, or the text around it, as people and programs do. */
const LOOK_ALIKE = new Map(
  Object.entries({ a: "а", e: "е", o: "о", p: "р", c: "с", x: "х", i: "і", B: "В", O: "О", A: "А", E: "Е", S: "Ѕ" }),
);
const MISREAD = new Map(Object.entries({ 0: "O", 1: "l", 5: "S", 8: "B" }));
const SPOKEN = "zero one two three four five six seven eight nine".split(" ");

const each = (change: (sign: string, index: number) => string) => (value: string) => Array.from(value, change).join("");
const code = (sign: string) => sign.charCodeAt(0);

/** By name: the value disguised. `undefined` where the disguise does not fit the value. */
export const DISGUISES: Readonly<Record<string, (value: string) => string | undefined>> = {
  "zero-width spaces": each((sign, index) => (index % 3 === 1 ? `\u200b${sign}` : sign)),
  "soft hyphens": each((sign, index) => (index % 4 === 2 ? `\u00ad${sign}` : sign)),
  "direction marks": (value) => `\u202a${value.slice(0, 3)}\u200e${value.slice(3)}\u202c`,
  "no-break spaces": (value) => (value.includes(" ") ? value.replaceAll(" ", "\u00a0") : undefined),
  "typographic dashes": (value) => (value.includes("-") ? value.replaceAll("-", "\u2011") : undefined),
  "full-width letters": each((sign) => (sign > " " && sign <= "~" ? String.fromCharCode(code(sign) + 0xfee0) : sign)),
  "Arabic digits": (value) =>
    /[A-Za-z]/.test(value) ? undefined : each((sign) => (/\d/.test(sign) ? String.fromCharCode(0x660 + Number(sign)) : sign))(value),
  "mathematical digits": each((sign) => (/\d/.test(sign) ? String.fromCodePoint(0x1d7ce + Number(sign)) : sign)),
  "circled digits": (value) =>
    /[A-Za-z]/.test(value)
      ? undefined
      : each((sign) => (sign === "0" ? "\u24ea" : /\d/.test(sign) ? String.fromCharCode(0x245f + Number(sign)) : sign))(value),
  "URL encoding": each((sign) => (/[A-Za-z]/.test(sign) ? sign : `%${code(sign).toString(16).toUpperCase().padStart(2, "0")}`)),
  "URL encoding of everything": each((sign) => `%${code(sign).toString(16).padStart(2, "0")}`),
  "decimal entities": each((sign) => `&#${code(sign)};`),
  "hexadecimal entities": each((sign) => `&#x${code(sign).toString(16)};`),
  "escapes of JSON": each((sign) => `\\u00${code(sign).toString(16)}`),
  "escapes of C": each((sign, index) => (index % 2 === 0 ? `\\x${code(sign).toString(16)}` : sign)),
  "base 64": (value) => Buffer.from(`value=${value};`).toString("base64"),
  "base 64 of the value alone": (value) => (value.length < 11 ? undefined : Buffer.from(value).toString("base64")),
  "look-alikes": (value) => {
    const changed = each((sign) => LOOK_ALIKE.get(sign) ?? sign)(value);
    return changed === value ? undefined : changed;
  },
  "misread digits": (value) => {
    if (/[A-Za-z]/.test(value)) return undefined;
    let misread = 0;
    const changed = each((sign) => {
      const wrong = misread < 3 ? MISREAD.get(sign) : undefined;
      if (wrong !== undefined) misread++;
      return wrong ?? sign;
    })(value);
    return misread === 0 ? undefined : changed;
  },
  "digits in words": (value) =>
    /^[\d -]+$/.test(value)
      ? value
          .replace(/\D/g, "")
          .split("")
          .map((digit) => SPOKEN[Number(digit)])
          .join(" ")
      : undefined,
  "digits apart": (value) => (/^[\d -]+$/.test(value) ? value.replace(/\D/g, "").split("").join(" ") : undefined),
  "spoken signs": (value) => (value.includes("@") ? value.replace("@", " [at] ").replaceAll(".", " (dot) ") : undefined),
  "broken over two lines": (value) => {
    const at = value.search(/[ -]/);
    return at < 0 ? undefined : `${value.slice(0, at)}${value[at] === "-" ? "-" : ""}\n${value.slice(at + 1)}`;
  },
};
