import type { Detector, Examples } from "../../detector.ts";

/** The name that somebody has on a social network. */
export const socialHandle: Detector = {
  infoType: "social-handle",
  category: "contact",
  label: "Name on a social network",
  placeholder: "Handle",
  near: "twitter,instagram,insta,facebook,tiktok,snapchat,telegram,linkedin,handle,handles,social media,screen name,discord,mastodon,bluesky,threads,signal,skype,username on,perfil de,compte instagram".split(
    ",",
  ),
  reach: [26, 0],
  rules: [
    { anchor: "near", pattern: /(?<![\w@/.])@[A-Za-z]\w{2,29}(?:\.\w{2,20})?(?![\w@/])/g, validate: isNoCode, confidence: 0.5 },
    {
      anchor: "prefix",
      prefixes: ["facebook.com/", "instagram.com/", "linkedin.com/in/", "tiktok.com/@", "twitter.com/", "x.com/"],
      pattern: /(?:facebook|instagram|tiktok|twitter|x)\.com\/@?[\w.]{3,40}(?![\w/.])|linkedin\.com\/in\/[\w%-]{3,60}/iy,
      validate: (match) => !/\/(?:share|sharer|intent|home|login|pages|groups|p|explore|search|help|about|hashtag|company)\b/i.test(match),
      // Organisations print theirs everywhere: a hint.
      confidence: 0.4,
    },
  ],
};

function isNoCode(match: string): boolean {
  return !/^@(?:media|import|param|return|returns|type|types|override|app|click|keyframes|font|charset|include|mixin|property|decorator|everyone|here|channel)\b/i.test(
    match,
  );
}

export const examples: Examples = {
  source: "The networks' own rules for names",
  finds: [["her Instagram is @lena.vogt87, ask there", "@lena.vogt87"]],
  ignores: [
    ["see linkedin.com/in/lena-vogt", "a hint only"],
    ["@lena said so", "nothing says what it is"],
    ["share on twitter: @media (max-width: 600px)", "code"],
  ],
};
