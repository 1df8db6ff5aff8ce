/** A text box that asks for a prompt. By what such boxes say in some twenty languages. */
export const ASKS = new RegExp(
  [
    /^(?:ask|chat with|talk to|prompt|describe (?:what|the|your|an?)|tell me|how can i help|what(?:'s| is| can| would| do)\b|start typing|try asking|write a prompt)\b/,
    /^(?:type|enter|write|input) (?:a|an|your|the|something|anything)?\s*(?:prompt|question|query|instruction|request|idea)/,
    /^(?:frag|stell|wie kann ich|beschreib|was möchtest)/,
    /^(?:posez|pose |demande|comment puis-je|décri)/,
    /^(?:pregunt|haz una pregunta|escribe tu pregunta|cómo puedo|¿cómo puedo|¿en qué puedo|describe lo)/,
    /^(?:pergunt|faça uma pergunta|como posso|digite sua pergunta)/,
    /^(?:chiedi|fai una domanda|come posso)/,
    /^(?:stel (?:een|je)|vraag|waar kan ik)/,
    /^(?:zapytaj|zadaj|w czym mog)|^(?:fråga|spørg|spør|kysy)|^(?:întreab|kérdez|zeptej|питай)/,
    /спросите|спроси |задайте|задай |введите (?:ваш )?(?:запрос|вопрос)|запитайте|чем (?:я )?могу помочь/,
    /(?:bir şey|soru) sor|sorunuzu|^(?:hỏi|nhập câu hỏi)|^(?:tanya|ajukan)|^ถาม|पूछें|اسأل|اطرح|سؤالك|بپرس|שאל/,
    /问我|提问|有什么可以帮|有什麼可以|输入.{0,8}问题|輸入.{0,8}問題|詢問|质询|向.{0,12}(?:提问|發問)/,
    /質問(?:して|を|する)|聞いて|相談|물어보|질문|무엇을 도와/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** One that a messenger has as well. */
export const MESSAGE = new RegExp(
  [
    /^(?:message|send (?:a |your )?message|reply to|your message|say something|type here|write here|start chatting)\b/,
    /^(?:type|enter|write|input|compose) (?:a|an|your|the)?\s*(?:message|text|reply|here)/,
    /^(?:nachricht|schreib|gib|écri|entrez|saisissez|tapez|envoyer un message|escrib|mensaje|envía|escrev|digite|mensagem|scrivi|messaggio|typ |bericht|schrijf)/,
    /^(?:napisz|wiadomość|wpisz|skriv|meddelande|kirjoita|mesaj|írj|napiš)|введите|напишите|сообщени|повідомлення/,
    /mesaj|^nhập|tin nhắn|^(?:ketik|kirim|tulis)|ข้อความ|संदेश|رسال|پیام|הודעה/,
    /发消息|发送消息|輸入訊息|发信息|输入.{0,8}(?:消息|内容|文字)|输入聊天|メッセージ|入力して|메시지|입력/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** A prompt as hardly anybody asks but a model's page. "Ask us anything" is a contact form's. */
export const ASKS_A_MODEL =
  /^(?:ask (?:me |ai |the ai )?anything|.*\b(?:to|with|from) (?:the |an |our |your |my )?(?:AI|LLM)(?: model| assistant| bot)?\b(?! policy)|ask (?:ai|.*\b(?:assistant|gpt|bot|copilot|AI)\b)|how can i help|enter (?:a|your) prompt|(?:message|chat with|talk to) (?:.*\b(?:AI|assistant|chatgpt|gpt\S*|copilot|chatbot|llama\S*)\b|(?:claude|gemini)\W*$)|frag (?:mich|alles|irgend)|posez n.importe quelle|pregunta lo que quieras|pergunte qualquer coisa|chiedi qualsiasi cosa)|спросите (?:что угодно|о чём)|有什么可以帮|何でも(?:聞いて|質問)|무엇이든 물어|اسأل(?:ني)? (?:عن )?أي شيء/i;

/** Says all that a model's page needs to say: nobody who answers questions offers to answer any. "Ask me anything" is a person's. */
export const ASKS_ANYTHING =
  /^(?:ask (?:ai )?anything|ask ai|pregunta lo que quieras|pergunte qualquer coisa|chiedi qualsiasi cosa|posez n.importe quelle question|frag einfach|спросите что угодно|随便问|问我任何问题|何でも聞いてください|무엇이든 물어보세요)[\s.…!?。]*$/i;
