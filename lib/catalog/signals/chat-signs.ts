import { MODEL_ENDPOINT, STREAMED, WEAK_ENDPOINT } from "./endpoints.ts";
import type { PageFacts } from "./page-facts.ts";
import { ASKS, ASKS_A_MODEL, ASKS_ANYTHING, MESSAGE } from "./prompts.ts";

/** Boxes of known chat programs and of the parts that others are made from. */
const KNOWN_COMPOSER =
  "#prompt-textarea, #ask-input, #userInput, #chat-input-textbox, #copilot-chat-textarea, #chat-input, .aui-composer-input, .aui-composer-root, .copilotKitInput, deep-chat, [data-testid='stChatInput'], [data-testid='stChatInputTextArea']";
/** What only the box of a model's page is called, or stands in; and what such boxes are called beside those of support chats. */
const BOX_OF_A_MODEL =
  /(?:^|[^a-z])(?:ai[-_ ]?(?:chat|prompt|input|composer)|prompt[-_ ]?(?:input|form|box|text[-_ ]?(?:area|box)|area|editor|composer|bar|field)|llm|deep-chat|aui|copilot-?kit\w*|multimodal)(?:[^a-z]|$)/i;
const BOX_OF_A_BOT = /(?:^|[^a-z])(?:chat-?bot|assistant|copilot|gpt-?\w*|playground)(?:[^a-z]|$)/i;
/** A box for something else: a comment, a note, what a product is said to be. */
const OTHER_BOX =
  /^(?:add|write|leave|post|join|your|enter|suggest)\b.{0,20}\b(?:comments?|reviews?|notes?|feedback|captions?|discussion|conversation|edit|answer|description)\b|^(?:comments?|reviews?|notes?|feedback|captions?|description|answer)\b|kommentar|commentaire|comentario|комментар|отзыв|评论|コメント|댓글|تعليق/i;
/** Marks of answers in turn, beside the words in `turns`. */
const TURNS = "[data-message-author-role], [data-is-streaming], .aui-assistant-message-root, .aui-thread-root, .copilotKitAssistantMessage";
const CONTROLS =
  '[aria-label="Send message" i], [aria-label="Send prompt" i], [aria-label="Send" i], [aria-label="发送"], [data-testid*="send-button"], [data-testid="composer-submit-button"], #send-button, #send-message-button';

/** Words under a box that only AI needs, in the languages that they were seen in. */
const DISCLAIMER =
  /^(?:\S+ ){0,7}(?:can|may|might|could) (?:make mistakes|produce (?:inaccurate|incorrect)|be (?:inaccurate|wrong)|hallucinate|contain errors)|(?:answers?|responses?|repl(?:y|ies)|results?) (?:(?:is|are|may be) )?AI[- ]generated|AI[- ]generated (?:answers?|responses?|repl(?:y|ies))|check (?:important|its) (?:info|facts|work|answers)|verify (?:important|the) (?:info|answers)|kann Fehler machen|können Fehler|peut (?:faire des erreurs|se tromper)|peuvent (?:être incorrectes|contenir des erreurs)|puede (?:cometer errores|equivocarse)|pode(?:m)? (?:cometer erros|errar)|può (?:commettere errori|sbagliare)|kan fouten maken|może (?:popełniać błędy|się mylić)|может (?:ошибаться|допускать ошибки)|hata yapabilir|AI ?生成|由 ?AI|(?:AI|模型).{0,8}(?:可能|也会).{0,6}(?:错|误|不准)|間違える(?:こと|可能性)|誤り.{0,6}可能性|실수할 수|قد يخطئ|قد تكون .{0,10}خاطئة/im;
const MODEL_NAME =
  /\bgpt-?\d|\bo[134]-mini\b|\bchatgpt\b|\b(?:claude|gemini|llama|mistral|deepseek|qwen|kimi|grok|gemma|minimax|phi|glm|yi|falcon|vicuna|command)[- ]?(?:v|r|k|v\d|r\d)?[-. ]?\d|\b(?:sonnet|opus|haiku|mixtral|codestral|deepseek-(?:chat|coder|reasoner)|qwq|gpt-oss)\b|\b\d{1,3}b[-_ ](?:instruct|chat|q\d)|\bgguf\b/i;
/** What only a model is told to do, in a button or a label. */
const MODEL_CONTROL =
  /^(?:regenerate(?: (?:response|answer))?|stop (?:generating|response)|system (?:prompt|message|instructions)|temperature|top[ _-]?p|max(?:imum)? (?:new )?tokens|context (?:length|window)|(?:select|choose|switch) (?:a )?(?:model|llm)|model|重新生成|停止生成|系统提示词|温度|régénérer|regenerar|neu generieren|rigenera|再生成|다시 생성)\b/im;
/** A title that says what the page is. A person may be called Claude. */
const IS_A_CHAT =
  /\bchat ?gpt|\bgpt-?\d|\bdeepseek|\bqwen|\bLLM\b|\bchat ?bot|\bAI[- ](?:chat|assistant|companion|tutor|writer)|\bKI[- ](?:Chat|Assistent)|нейросет|AI ?(?:对话|聊天|助手)|智能(?:对话|助手)/i;
/** The line of whoever built on another's model. */
const RUNS_ON =
  /\b(?:powered by|runs on|built (?:on|with)|based on|model:|基于|使用|работает на)\s{0,3}(?:OpenAI|Anthropic|chat ?gpt|gpt|claude|gemini|llama|mistral|deepseek|qwen|文心|通义)/i;
/** What a maker of pictures, sounds or letters is told; two of them, since cameras and printers have one. */
const MAKER_CONTROL =
  /^(?:negative prompt|sampl(?:er|ing (?:method|steps))|cfg scale|guidance(?: scale)?|aspect ratio|image (?:size|style|count)|number of (?:images|variations|results)|(?:art|style) (?:style|strength|preset)|seed|steps|lyrics|instrumental|tone(?: of voice)?|creativity|writing style|output (?:language|length)|反向提示词|采样(?:方法|步数))\b/gim;
const NEW_CHAT =
  /^[^\w\n]{0,4}(?:(?:start (?:a )?)?new (?:chat|conversation|thread)|clear (?:chat|conversation|history)|chat history|neuer chat|neue unterhaltung|nouve(?:au chat|lle (?:discussion|conversation))|nuev[oa] (?:chat|conversación)|nova conversa|novo chat|nuova (?:chat|conversazione)|nieuw(?:e)? (?:chat|gesprek)|nowy czat|nowa rozmowa|новый чат|новый диалог|yeni sohbet|新(?:建)?(?:聊天|对话|会话)|新しいチャット|新規チャット|새 채팅|محادثة جديدة|דו-שיח חדש|नई चैट)/im;
const NAMES_AI =
  /\bAI\b|\bA\.I\.|gpt|\bLLM|chat ?bot|\bassistant\b|copilot|claude|gemini|llama|deepseek|qwen|\bKI\b|\bIA\b|\bИИ\b|нейросет|人工智能|智能|大模型|人工知能|인공지능/i;
const GREETS =
  /(?:how can|what can|how may|how should) i (?:help|assist|do for)|what(?:'s| is) on (?:your mind|the agenda)|where should we (?:start|begin)|wie kann ich (?:dir|ihnen|euch) helfen|comment puis-je vous aider|(?:cómo|en qué) puedo ayudar|como posso (?:te )?ajudar|come posso aiutar|чем (?:я )?могу помочь|有什么可以帮|能帮(?:你|您)|何かお手伝い|무엇을 도와/i;
/** The one button of a page that makes or changes text or pictures, together with AI in its title. */
const GENERATES =
  /^(?:generate(?: (?:text|image|images|content|answer|now))?|paraphrase|humani[sz]e(?: (?:text|now|AI))?|rewrite(?: text)?|generieren|générer|generar|gerar|genera|сгенерировать|生成|改写|生成する|생성)$/im;
/** A page where people write to people. */
const AMONG_PEOPLE =
  /^(?:channels|members|participants|direct messages|add (?:people|friends)|invite (?:people|members)|(?:start )?(?:video|voice|audio) call|(?:join|start) call|calls|people|rooms?(?: info)?|friends|contacts|communities|(?:new|create) group|mute|huddle|inbox|sent(?: items)?|drafts|spam|junk|compose|reply all|forward|subject|cc|bcc|online now|last seen.*|mitglieder|posteingang|boîte de réception|bandeja de entrada)$|^message #/im;
/** A page where a firm's people answer, whoever speaks first. */
const SUPPORT =
  /^(?:end chat|leave chat|close (?:chat|conversation)|(?:e-?mail|send|download) (?:me )?(?:the )?transcript|(?:talk|speak|chat) (?:to|with) (?:a |an |our )?(?:person|human|agent|someone|team|representative|advisor|expert)s?|my tickets|track (?:my )?(?:order|parcel)|chat beenden|mit einem menschen sprechen|terminer (?:le chat|la conversation)|parler à un conseiller|hablar con (?:una persona|un agente)|finalizar chat|encerrar (?:o )?chat|falar com (?:um )?atendente|转人工|人工客服)\b/im;
const MAIL_OR_FORM =
  'input[name="subject" i], [aria-label="Subject" i], input[name="to" i], input[type="email"]:not([name*="newsletter" i]), form [autocomplete="name"], textarea[name="comment"], [class*="comment-form"], #commentform';

/** Documentation with an "Ask AI" box of another firm. */
const ASK_AI_BOX =
  '#kapa-widget-container, [id^="inkeep"], [class*="inkeep"], [class*="mendable"], [class*="DocSearch"], [class*="mintlify"]';
const ASSISTANT = /(?:^|[^a-z])(?:assistant|chatbot|bot|ai|llm|gpt|model|answer|agent-reply)(?:[^a-z]|$)/i;
const PERSON = /(?:^|[^a-z])(?:user|human|me|you|person|self|own|mine|prompt|question|visitor)(?:[^a-z]|$)/i;

interface Weight {
  /** What hardly anything but a chat with a model has. */
  readonly strong: number;
  /** What others have too. */
  readonly weak: number;
  /** What people have who write to people. */
  readonly against: number;
}

/** What speaks for a chat with a model, beside the box. Messages in turn count only where both a person's and an assistant's are named. */
function weigh({ has, head, text, labels, links, beside, around, urls, turns }: PageFacts): Weight {
  const answers = turns.some((turn) => ASSISTANT.test(turn)) && turns.some((turn) => PERSON.test(turn) && !ASSISTANT.test(turn));
  const strong = [
    answers || has(TURNS),
    DISCLAIMER.test(beside),
    BOX_OF_A_MODEL.test(around),
    RUNS_ON.test(beside),
    new Set(labels.toLowerCase().match(MAKER_CONTROL)).size > 1,
    MODEL_NAME.test(labels),
    MODEL_CONTROL.test(labels),
    urls.some((url) => MODEL_ENDPOINT.test(url)),
    urls.some((url) => STREAMED.test(url)),
  ];
  const weak = [
    has(CONTROLS),
    BOX_OF_A_BOT.test(around),
    RUNS_ON.test(beside),
    urls.some((url) => WEAK_ENDPOINT.test(url)),
    NEW_CHAT.test(`${labels}\n${links}`),
    NAMES_AI.test(head),
    IS_A_CHAT.test(firstLine(head)),
    GREETS.test(`${head}\n${text}`),
    MODEL_NAME.test(links),
  ];
  return {
    strong: count(strong),
    weak: count(weak),
    against: count([AMONG_PEOPLE.test(`${labels}\n${links}`), SUPPORT.test(`${labels}\n${links}`), has(MAIL_OR_FORM)]),
  };
}

/** True with a box that asks for a prompt or a message: not enough for a chat. */
export function hasPromptBox({ composers, fields }: PageFacts): boolean {
  return [...composers, ...fields].some((label) => ASKS.test(label.trim()) || MESSAGE.test(label.trim()));
}

/** A text box that asks for a prompt, with enough beside it that only a chat with a model has. A contact form or a messenger has less. */
export function isChat(facts: PageFacts): boolean {
  const { has, composers, fields } = facts;
  const boxes = [...composers, ...fields].filter((label) => !OTHER_BOX.test(label.trim()));
  if (boxes.length === 0 || has(ASK_AI_BOX)) return false;
  const known = has(KNOWN_COMPOSER);
  const asks = known || boxes.some((label) => ASKS.test(label.trim()) || ASKS_ANYTHING.test(label.trim()));
  const message = boxes.some((label) => MESSAGE.test(label.trim()));
  // A one-line field that says nothing of itself is a field of some form.
  if (!asks && !message && composers.length === 0) return false;
  const { strong, weak, against } = weigh(facts);
  const says = (pattern: RegExp) => boxes.some((label) => pattern.test(label.trim()));
  const signs = weak + (says(ASKS_ANYTHING) ? 3 : says(ASKS_A_MODEL) ? 2 : 0);
  const total = 2 * (strong - against) + signs;
  if (composers.length > 0 && against === 0 && GENERATES.test(facts.labels) && NAMES_AI.test(firstLine(facts.head))) return true;
  if (asks) return total >= 2 && (strong > 0 || signs >= 3);
  return message ? total >= 3 && (strong > 0 || signs >= 4) : total >= 4 && strong > 0;
}

function count(signs: readonly boolean[]): number {
  return signs.filter(Boolean).length;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
