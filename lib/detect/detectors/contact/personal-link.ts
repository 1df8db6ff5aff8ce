import type { Detector, Examples } from "../../detector.ts";
import { isRandom } from "../../random-looking.ts";

/** A web address that opens something for one person: an invitation, a shared file, a reset of a password, a signed address of a store. */
export const personalLink: Detector = {
  infoType: "personal-link",
  category: "credentials",
  label: "Link that opens without a password",
  placeholder: "Private link",
  rules: [
    {
      anchor: "prefix",
      prefixes: ["https:", "http:"],
      pattern:
        /https?:\/\/[^\s"'<>]{4,300}?[?&;#](?:token|access_token|auth|auth_token|signature|sig|X-Amz-Signature|invite|invitation|reset|reset_token|confirmation_token|magic|otp|session|sessionid|sid|jwt|pwd|passcode|resourcekey|sv)=[\w%.+/=~-]{12,600}[^\s"'<>)]{0,200}/iy,
      validate: (match) =>
        isRandom(/=([\w%.+/~-]{12,})/.exec(match.replace(/^[^?#]*/, ""))?.[1] ?? "") || /(?:X-Amz-Signature|[?&]sig)=/i.test(match),
      confidence: 0.88,
    },
    {
      anchor: "prefix",
      prefixes: ["https:"],
      pattern:
        /https:\/\/(?:[\w.-]{0,60}zoom\.us\/j\/\d{9,11}\?pwd=[\w.-]{10,60}|[\w.-]{2,40}\.sharepoint\.com\/:[a-z]:\/[\w/%-]{6,120}\/E[\w-]{20,60}[^\s"'<>]{0,80}|chat\.whatsapp\.com\/[A-Za-z0-9]{20,24})/y,
      confidence: 0.7,
    },
  ],
};

export const examples: Examples = {
  source: "OWASP: information exposure through query strings in URL",
  finds: [
    ["open https://portal.example.org/reset?token=q7Zp2LxW9sKd41Vt please", "https://portal.example.org/reset?token=q7Zp2LxW9sKd41Vt"],
  ],
  ignores: [
    ["https://example.org/news?id=12345678&page=2", "public"],
    ["https://example.org/?utm_source=newsletter_spring_2025", "tells where somebody came from"],
  ],
};
