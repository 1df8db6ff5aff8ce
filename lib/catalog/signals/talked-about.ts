import { type Host, selfAndParents } from "../../base/host.ts";

/** Code hosts, app stores, package indexes, forums and search: they name every AI tool there is and are none. */
const DOMAINS: ReadonlySet<string> = new Set(
  (
    "addons.mozilla.org apps.apple.com arxiv.org baidu.com bing.com bitbucket.org chromewebstore.google.com codeberg.org duckduckgo.com ecosia.org facebook.com gitee.com " +
    "github.com gitlab.com hub.docker.com huggingface.co kagi.com linkedin.com medium.com microsoftedge.microsoft.com news.ycombinator.com npmjs.com play.google.com " +
    "producthunt.com pypi.org readthedocs.io reddit.com search.brave.com search.yahoo.com stackexchange.com stackoverflow.com startpage.com substack.com wikipedia.org " +
    "x.com yandex.com yandex.ru youtube.com"
  ).split(" "),
);
const GOOGLE = /^(?:www\.)?google(?:\.com?)?\.[a-z]{2,3}$/;

/** True on a site where AI tools are talked about, sold or searched for, so that words prove nothing. */
export function isTalkedAbout(host: Host): boolean {
  return GOOGLE.test(host) || selfAndParents(host).some((domain) => DOMAINS.has(domain));
}
