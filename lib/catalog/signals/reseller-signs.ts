import type { PageFacts } from "./page-facts.ts";
import type { PageKind } from "./page-kind.ts";

/** An AI brand, as ware or as part of a host name. */
const BRAND =
  /chat-?gpt|\bgpt-?[345o]|openai|claude|gemini|\bgrok\b|deepseek|midjourney|\bsuno\b|\bsora\b|\bllama\b|qwen|kimi|nano-?banana/gi;

/** Where one can order: prices of models alone are what a comparison shows. */
const ORDER = /get (?:an? |your )?API key|pay as you go|sign up|start now|立即(?:购买|使用)|получить ключ/i;

/** What people say who sell access to other firms' models. Each sign counts once. From pages of 2023 to 2026 on public lists of relays. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  access:
    /no VPN (?:needed|required)|(?:without (?:a )?|sin |ohne |sans |sem |senza |bez |без )VPN\b|VPN'?siz|VPN olmadan|国内(?:直连|可用|免费)|免(?:魔法|翻墙|梯子)|(?:无需|不用)(?:翻墙|魔法|梯子|科学上网|VPN)|镜像(?:站|网站)|直连|без VPN|(?:из|в) России|российск\S+ карт/i,
  "no-account": /no (?:login|sign-?up|registration)\b|免(?:登录|注册)|без регистрации/i,
  "top-up":
    /充值|余额|额度|兑换码|卡密|倍率|令牌|月卡|\btop[- ]?up\b|redeem code|credit packs?|pay with (?:alipay|wechat|crypto|usdt)|пополнить баланс/i,
  relay: /中转|官转|逆向|公益站|代理 ?API|反代|API ?聚合|\bAPI relay\b|reverse proxy/i,
  cheaper:
    /cheaper than (?:the )?(?:official|openai)|up to \d+ ?% (?:off|cheaper)|\d折|官方.{0,4}(?:价|折)|save \d+ ?% on (?:gpt|claude|ai)/i,
  "compatible-key": /OPENAI_BASE_URL|ANTHROPIC_BASE_URL|\bbase[_ ]?url\b|compatible with (?:the )?OpenAI|OpenAI[- ]compatible|\bsk-x{3,}/i,
  "shared-accounts":
    /共享(?:账号|车)|拼车|合租|shared (?:chatgpt |claude )?(?:account|plus)|代充|account pool|(?:cuentas?|contas?) compart|общий аккаунт/i,
  // A plan of a vendor's with another's price, or brands beside words of buying.
  sold: /(?:\b(?:buy|cheap(?:est)?|for sale|order|comprar|acheter|kaufen)\b|купить|дёшево|дешево).{0,24}(?:chat ?gpt|gpt-?\d|claude|gemini|midjourney)|(?:chat ?gpt|claude|gemini|midjourney|gpt-?\d)(?: (?:plus|pro|max|team|advanced|api))* (?:keys?|accounts?|subscription|аккаунт|подписк)|(?:购买|出售|代购).{0,10}(?:gpt|claude|gemini)|(?:gpt|claude|gemini).{0,12}(?:成品号|账号|会员).{0,10}[¥￥\d]/i,
  prices: /[$€£¥￥₽]\s?\d[\d.,]{0,9}\s?(?:\/|per|за|每)\s?(?:1\s?)?(?:M\b|K\b|million|млн|百万|千)?\s?(?:input |output )?(?:tok|токен)/i,
  messenger:
    /(?:t\.me\/|telegram|телеграм|wechat|whatsapp|微信|QQ ?群|飞机群)[\s\S]{0,120}(?:buy|order|price|keys?\b|купить|заказ|цен[аы]|购买|下单|客服)|(?:buy|order|keys? |купить|заказ|购买|下单|客服)[\s\S]{0,120}(?:t\.me\/|telegram|телеграм|wechat|whatsapp|微信|QQ ?群|飞机群)/i,
  unaffiliated: /not affiliated with|\bunofficial\b|非官方|与 ?OpenAI ?无关|independent (?:site|project)/i,
  unlimited: /unlimited (?:free )?(?:gpt|claude|chatgpt)|free gpt-?\d|免费(?:使用|体验).{0,8}gpt/i,
};

const TOGETHER = /all[- ]in[- ]one|in one (?:place|app)|one (?:key|account|subscription|api)\b|unified|聚合|一站式|全模型/i;
const AFFILIATE = /[?&](?:aff|invite_code|invite)=/i;

/**
 * The distinct signs on a page. Empty when no AI brand is in the head or the host name, or three in the text beside what is traded: top-up and redeem
 * codes are ordinary elsewhere.
 */
function resellerSigns(host: string, head: string, text: string, urls: readonly string[]): readonly string[] {
  const inHost = brands(host) > 0;
  const inHead = brands(head);
  const all = `${head}\n${text}`;
  const signs = Object.entries(SIGNS).flatMap(([sign, pattern]) =>
    pattern.test(all) && (sign !== "prices" || ORDER.test(all)) ? [sign] : [],
  );
  const isNamed = inHost || inHead > 0 || (brands(text) >= 3 && signs.filter((sign) => TRADE.has(sign)).length >= 2);
  if (!isNamed) return [];
  if (inHead >= 3 && TOGETHER.test(head)) signs.push("brands");
  if (inHost) signs.push("brand-host");
  if (urls.some((url) => AFFILIATE.test(url))) signs.push("affiliate");
  return signs;
}

function brands(text: string): number {
  return new Set(
    text
      .toLowerCase()
      .match(BRAND)
      ?.map((brand) => brand.replace(/-|[345o]$/g, "").replace(/^chatgpt$|^openai$/, "gpt")),
  ).size;
}

/** Signs of selling, not only of being free or unofficial. */
const TRADE: ReadonlySet<string> = new Set([
  "access",
  "top-up",
  "relay",
  "cheaper",
  "compatible-key",
  "shared-accounts",
  "sold",
  "prices",
  "messenger",
]);
/** Signs that name what is sold: a key with an address, a price by use, somebody's plan. */
const WARES = ["compatible-key", "prices", "sold", "shared-accounts"];

/**
 * A reseller: three signs, one of them of trade. It is a likely one where it also has what is sold: a box, a model's requests, a key with an address.
 * Two signs are a possible one.
 * @param serves the page has a chat or asks a model
 */
export function resellerKind(
  { place, head, text, labels, links, urls }: PageFacts,
  serves: boolean,
): Extract<PageKind, { kind: "ordinary" | "reseller" }> {
  const signs = resellerSigns(place.host, head, `${text}\n${labels}\n${links}`, urls);
  const trades = signs.filter((sign) => TRADE.has(sign)).length;
  if (signs.length < 2 || trades === 0) return { kind: "ordinary" };
  if (signs.length === 2 && trades === 1 && !signs.some((sign) => ["brands", "brand-host", "affiliate"].includes(sign)))
    return { kind: "ordinary" };
  return { kind: "reseller", likely: signs.length >= 3 && (serves || WARES.some((sign) => signs.includes(sign))), signs };
}
