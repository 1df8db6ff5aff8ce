/** A program that many people install for themselves, or the vendor's own page shown through another host. */
export type Family =
  | "Open WebUI"
  | "LibreChat"
  | "NextChat"
  | "LobeChat"
  | "New API"
  | "One API"
  | "ChatGPT Web"
  | "Chatbot UI"
  | "Chat UI"
  | "AnythingLLM"
  | "Dify"
  | "FastGPT"
  | "Flowise"
  | "Better ChatGPT"
  | "big-AGI"
  | "TypingMind"
  | "Text Generation WebUI"
  | "Gradio"
  | "Streamlit"
  | "Chainlit"
  | "SillyTavern"
  | "KoboldAI"
  | "Langflow"
  | "n8n"
  | "Onyx"
  | "MaxKB"
  | "LiteLLM"
  | "Hollama"
  | "llama.cpp"
  | "Khoj"
  | "RAGFlow"
  | "Coze Studio"
  | "ComfyUI"
  | "Stable Diffusion"
  | "Sub2API"
  | "Claude Relay Service"
  | "Quivr"
  | "Vercel AI Chatbot"
  | "OpenClaw"
  | "copy of ChatGPT"
  | "copy of Claude"
  | "copy of Gemini"
  | "copy of Copilot"
  | "copy of Perplexity"
  | "copy of DeepSeek"
  | "copy of Grok"
  | "copy of Kimi"
  | "copy of Qwen";

/** One mark of a family. 3 is enough alone, two of 2 are, 1 only supports. */
export interface Marker {
  readonly family: Family;
  readonly weight: 1 | 2 | 3;
  /** A selector; or what a URL of the page, the name of a storage entry, the head or the path and query matches. */
  readonly css?: string;
  readonly url?: RegExp;
  readonly storage?: RegExp;
  readonly head?: RegExp;
  readonly path?: RegExp;
}
