import type { DeskPageName } from "../../components/desk/DeskPage.tsx";
import { deskWordsOf } from "../../components/words/desk-languages.ts";
import { loadLanguage } from "../../components/words/languages.ts";

/** The words of a page for IT in the language of a BCP 47 tag, loaded; the document is in that language from now on. */
export async function speak(page: DeskPageName, tag: string): ReturnType<typeof deskWordsOf> {
  const words = await deskWordsOf(tag);
  const { language, direction, pages } = words.desk;
  await loadLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = `Handrail: ${pages[page].title}`;
  return words;
}
