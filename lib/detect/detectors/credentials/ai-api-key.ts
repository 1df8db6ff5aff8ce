import type { Detector, Examples } from "../../detector.ts";
import { HEX, madeUp } from "../../made-up.ts";
import { isRandom } from "../../random-looking.ts";
import { tokenRules } from "../../token-formats/read.ts";

/** Keys to the APIs of AI vendors and of those who host or resell their models. */
export const aiApiKey: Detector = {
  infoType: "ai-api-key",
  category: "credentials",
  label: "AI service key",
  placeholder: "AI key",
  near: [
    ..."openai,anthropic,claude,gemini,mistral,cohere,together ai,deepseek,perplexity,openrouter,stability ai,elevenlabs,ai21,fireworks,azure openai,moonshot,dashscope,qwen,zhipu".split(
      ",",
    ),
    ..."openai api key,anthropic api key,mistral api key,cohere api key,together api key,deepseek api key,elevenlabs api key,xi api key,voyage,jina".split(
      ",",
    ),
  ],
  reach: [40, 0],
  rules: [
    // OpenAI (also project, service account, admin), Anthropic, OpenRouter, DeepSeek, Moonshot, Stability and others that follow them
    {
      anchor: "prefix",
      prefixes: ["sk-"],
      pattern: /sk-(?:ant-(?:api|admin|oat|sid)\d{2}-|proj-|svcacct-|admin-|None-|or-v1-|or-|lf-|kimi-|ws-)?[A-Za-z0-9_-]{20,220}(?![\w])/y,
      validate: isRandom,
      confidence: 0.97,
    },
    ...tokenRules(`
      h 32: dapi
      l 40 60: csk-
      u 35: AIza
      u 43: pa- tgp_v1_ lsv2_pt_ lsv2_sk_
      u 50 80: pcsk_
      u 60: jina_
      u 60 80: nvapi-
      w 30 44: hf_ api_org_
      u 32 60: tvly-
      w 37 40: r8_
      w 40 64: gsk_ pplx-
      w 60 100: xai-
    `),
    // Mistral, Cohere, Together, Azure OpenAI, ElevenLabs, Zhipu: no prefix, so the vendor's name must stand before it
    {
      anchor: "near",
      pattern: /(?<![\w./-])(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{40}|[0-9a-f]{64}|[A-Za-z0-9]{84}|[0-9a-f]{32}\.[A-Za-z0-9]{16})(?![\w/-])/g,
      validate: isRandom,
      confidence: 0.85,
    },
  ],
};

// Made when asked for: a bundle leaves out what is called for nobody.
export const examples: Examples = /* @__PURE__ */ made();

function made(): Examples {
  const keys = [
    `sk-${madeUp(48)}`,
    `sk-proj-${madeUp(120)}`,
    `sk-ant-api03-${madeUp(95)}`,
    `sk-or-v1-${madeUp(64, HEX)}`,
    `AIza${madeUp(35)}`,
    `xai-${madeUp(80)}`,
    `gsk_${madeUp(52)}`,
    `hf_${madeUp(34)}`,
    `r8_${madeUp(37)}`,
    `pplx-${madeUp(48)}`,
    `nvapi-${madeUp(64)}`,
  ];
  return {
    source: "Key formats as the vendors' own documentation shows them, 2026",
    finds: [...keys.map((key) => [`key = "${key}"`, key] as const), [`MISTRAL_API_KEY=${madeUp(32)}`, madeUp(32)]],
    ignores: [
      ["sk-learn-contrib-is-a-python-package-of-tools", "words"],
      [`sk-${"x".repeat(48)}`, "a dummy"],
      [madeUp(32), "nothing says that it is a key"],
      ["hf_transfer", "a name"],
    ],
  };
}
