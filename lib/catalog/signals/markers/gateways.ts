import type { Marker } from "./marker.ts";

/** Programs that hand out keys to others' models, count what each key uses, and are often sold from. */
export const GATEWAYS: readonly Marker[] = [
  {
    family: "New API",
    weight: 3,
    css: 'a[href^="/console/topup"], a[href^="/console/token"], a[href^="/panel/topup"], a[href^="/panel/token"]',
  },
  { family: "New API", weight: 1, path: /^\/console\b/ },
  { family: "New API", weight: 2, css: '#root.notranslate[translate="no"]' },
  { family: "New API", weight: 1, css: 'a[href="/console"]' },
  { family: "New API", weight: 2, head: /Unified AI API gateway and admin dashboard/i },
  { family: "New API", weight: 1, url: /\/api\/(?:user\/self|pricing|status|notice|home_page_content)\b/ },
  { family: "One API", weight: 3, head: /OpenAI 接口聚合管理/ },
  { family: "One API", weight: 2, css: 'a[href="/topup"]' },
  { family: "One API", weight: 2, css: 'a[href="/token"], a[href="/redemption"], a[href="/channel"]' },
  { family: "LiteLLM", weight: 3, url: /\/get\/litellm_model_cost_map\b|\/litellm-asset-prefix\// },
  { family: "LiteLLM", weight: 2, head: /^LiteLLM Dashboard/m },
  { family: "Sub2API", weight: 2, url: /\/api\/v1\/(?:settings\/public|groups\/available)\b/ },
  { family: "Sub2API", weight: 1, css: 'a[href="/redeem"]' },
  { family: "Sub2API", weight: 1, css: 'a[href="/subscriptions"]' },
  { family: "Sub2API", weight: 1, url: /\/api\/v1\/(?:keys|redeem|subscriptions|usage)\b/ },
  { family: "Sub2API", weight: 1, css: 'a[href="/keys"]' },
  { family: "Claude Relay Service", weight: 3, url: /\/apiStats\/api\// },
  { family: "Claude Relay Service", weight: 3, path: /^\/admin-next\/api-stats\b/ },
];
