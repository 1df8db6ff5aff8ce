/** A text box that asks for a prompt. */
export const ASKS =
  /^(?:ask|chat with|talk to|type (?:a|your) (?:prompt|question)|enter (?:a|your) prompt|how can i help|what('s| is) on your mind|start typing a prompt)\b|问我|有什么可以帮|输入.{0,6}问题|спросите|задайте|pregunta|posez votre|stell(?:e|en)\b|質問して/i;
/** One that a messenger has as well. */
export const MESSAGE =
  /^(?:message|send a message|type (?:a|your) message|enter (?:a|your) message|reply to)\b|发消息|发送消息|输入.{0,6}消息|메시지|メッセージを/i;

/** Requests that only a language model answers. */
export const MODEL_ENDPOINT = /\/chat\/completions\b|\/v1\/(?:messages|responses)\b|:(?:stream)?generateContent\b/i;
