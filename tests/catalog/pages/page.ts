/** A page that no list knows, written for tests. */
export interface WrittenPage {
  readonly name: string;
  /** Path and query; "/" when not given. */
  readonly path?: string;
  readonly head?: string;
  readonly body: (words: Words) => string;
  /** Paths that the page asks for by itself. */
  readonly requests?: readonly string[];
  /** Names of the entries in its local storage. */
  readonly storageKeys?: readonly string[];
  readonly bodyAttributes?: string;
  readonly htmlAttributes?: string;
}

/** What a chat says, in one language. */
export interface Words {
  readonly language: string;
  readonly title: string;
  readonly ask: string;
  readonly message: string;
  readonly send: string;
  readonly newChat: string;
  readonly note: string;
}

const words = (language: string, title: string, ask: string, message: string, send: string, newChat: string, note: string): Words => ({
  language,
  title,
  ask,
  message,
  send,
  newChat,
  note,
});

/** None of the titles says AI, and none is the program's own. */
export const LANGUAGES: readonly Words[] = [
  words("en", "Riverbend Desk", "Ask anything", "Type your message here", "Send message", "New chat", "Answers can make mistakes."),
  words("de", "Haus am Fluss", "Stell eine Frage", "Nachricht eingeben", "Senden", "Neuer Chat", "Die Antworten können Fehler enthalten."),
  words(
    "fr",
    "Le Quai",
    "Posez votre question",
    "Écrivez un message",
    "Envoyer",
    "Nouvelle discussion",
    "Les réponses peuvent contenir des erreurs.",
  ),
  words("es", "La Ribera", "Pregunta lo que quieras", "Escribe un mensaje", "Enviar", "Nuevo chat", "Puede cometer errores."),
  words("zh", "河畔之家", "有什么可以帮你", "输入消息", "发送", "新对话", "内容由 AI 生成"),
  words("ja", "川辺の家", "質問してください", "メッセージを入力", "送信", "新しいチャット", "間違えることがあります"),
  words("ru", "Дом у реки", "Спросите что угодно", "Введите сообщение", "Отправить", "Новый чат", "Может ошибаться."),
  words("ar", "بيت النهر", "اسأل أي شيء", "اكتب رسالتك", "إرسال", "محادثة جديدة", "قد يخطئ"),
];

/** The page as HTML. `runs`: with the script that fills its storage and makes its requests, as its own scripts would. */
export function htmlOf(page: WrittenPage, said: Words, runs: boolean): string {
  const { head = "", body, bodyAttributes = "", htmlAttributes = "", requests = [], storageKeys = [] } = page;
  const script = `for (const key of ${JSON.stringify(storageKeys)}) localStorage.setItem(key, "{}");
for (const path of ${JSON.stringify(requests)}) fetch(path).then((answer) => answer.text()).catch(() => undefined);`;
  return `<!doctype html><html lang="${said.language}" ${htmlAttributes}><head><meta charset="utf-8">${head.includes("<title>") ? "" : `<title>${said.title}</title>`}${head}
<style>body{font-family:sans-serif;margin:16px} textarea,[contenteditable]{width:600px;min-height:48px;display:block;border:1px solid #999} .narrow{width:300px}</style>
</head><body ${bodyAttributes}>${body(said)}${runs && requests.length + storageKeys.length > 0 ? `<script>${script}</script>` : ""}</body></html>`;
}
