// What stands behind a word for "password" and is none.
const NOT_A_PASSWORD =
  /^(?:\$\{|\$\(|\{|\([a-z ]+\)?$|<|\[[a-z ]+\]?$|,|\+new$|&lt;|arn:|[#.][a-z-]+$|\.\$|\\?\$_|\/[a-z]+\/|[*•●·.\-_=#?|:]+$|x+$|https?:|process\.|os\.|env[.(]|getenv|config\.|self\.|this\.|\w*fake|(?:a|real)[_-]|new[A-Z_]|user[A-Z_.]|req\.|request\.|props\.|data\.|form\.|options\.|your|example|placeholder|redacted|change_?me|n\/a$|(?:null|none|nil|true|false|undefined|string|text|bool(?:ean)?|int|varchar|required|optional|incorrect|wrong|invalid|expired|reset|change|forgot(?:ten)?|must|should|not|the|you|here|hidden|encrypted|hashed|protected|secure|strong|same|sensitive|field|input|confirm|enter|please|params?|args?|await|new|function|async|const|let|var|return|class|type|import)(?:s|d|ed)?(?![\p{L}\d]))/iu;
const MASKED = /\*{4}|•{3}|x{6}|EXAMPLE/;
const VARIABLE = /^(?:\$[A-Z_]{3,}|\$[a-z_]{3,}(?:->|$)|%[A-Z_]{3,}%?|%\w+%$|%\(|%s)/;

/** Whether a value is no password for what it says: advice, a variable, code. */
export function isNoPassword(value: string): boolean {
  return MASKED.test(value) || NOT_A_PASSWORD.test(value) || VARIABLE.test(value) || isCode(value) || /^[a-z]+\.[a-z.]+=?$/i.test(value);
}

function isCode(value: string): boolean {
  if (value.includes("(") && /^[A-Za-z_.,()[\]-]+;?$/.test(value)) return true;
  return (
    /^[a-zA-Z_.]{2,}\([^)]*\)?[;,]?$|\)\.|\$\{|=>|\)\{|\[\w*\]|^\w+\[|^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+[;,]?$|^[A-Z]+(?:_[A-Z]+)+$|^[a-z]+(?:\/[a-z]+)+#/.test(
      value,
    ) && !/[!@#%^&*]\d|\d[!@#%^&*]/.test(value)
  );
}

/** Not an ordinary word: a digit within, a capital within, or a sign. */
export function isStrange(text: string): boolean {
  const inner = text.slice(0, -1);
  return (
    (/\d/.test(text) && !/^\d{1,3}$|^\d{4}-\d\d-\d\d|^\d+[.:]\d+$/.test(text)) || /[a-z][A-Z]/.test(text) || /[!@#$%^&*+~?]/.test(inner)
  );
}

/** Made up to be a password: three kinds of signs, or two that no word has. */
export function isDrawn(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*()_+=~?-]/].filter((kind) => kind.test(value)).length;
  return kinds >= 3 || (kinds === 2 && /[a-z]/i.test(value) && (/[!@#$%^&*+]/.test(value.slice(0, -1)) || /[a-z]{3}\d{2,}$/i.test(value)));
}
