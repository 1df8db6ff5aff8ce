/** Where sites show who is signed in: menus and bars, and what names itself after an account. Never the talk itself. */
const REGIONS =
  "nav, aside, header, footer, [role=navigation], [role=banner], [role=menu], [role=dialog], [role=complementary], button, [aria-label*='ccount' i], [data-testid*='account' i], [data-testid*='profile' i], [data-testid*='user' i], [class*='account' i], [class*='profile' i]";
/** What people wrote and what was answered, where an address is anybody's. */
const TALK = "main, article, form, [role=main], [role=log], [role=article], [contenteditable=true], textarea, pre";
const EMAIL = /[\p{L}\d._%+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+/giu;
/** Enough of a page's bars; a page cannot make us read on for ever. */
const MOST_CHARACTERS = 40_000;

/** The e-mail addresses that a page shows as the account in use: in its menus and bars, in their text and labels. They are compared and forgotten. */
export function accountEmails(document: Document): readonly string[] {
  const texts: string[] = [];
  let left = MOST_CHARACTERS;
  const take = (text: string | null) => {
    if (text === null || left <= 0 || !text.includes("@")) return;
    left -= text.length;
    texts.push(text);
  };
  for (const region of document.querySelectorAll(REGIONS)) {
    if (left <= 0) break;
    // A button in the talk may belong to anybody; the one that opens the account's menu stands outside of it.
    if (region.closest(TALK) !== null) continue;
    for (const labelled of [region, ...region.querySelectorAll("[aria-label*='@'], [title*='@'], [alt*='@']")])
      for (const name of ["aria-label", "title", "alt"]) take(labelled.getAttribute(name));
    if (region.querySelector(TALK) === null) take(region.textContent);
  }
  return [...new Set(texts.flatMap((text) => text.match(EMAIL) ?? []).map((email) => email.toLowerCase()))];
}
