/** What the browser's own box says when nothing of ours can be drawn; the languages themselves are not there then either. */
const SENTENCES: Readonly<Record<string, string>> = {
  ar: "لم يتمكن Handrail من عرض سؤاله. لم يُرسل شيء. يرجى إعادة تحميل هذه الصفحة.",
  de: "Handrail konnte seine Frage nicht zeigen. Es wurde nichts gesendet. Bitte lade diese Seite neu.",
  en: "Handrail could not show its question. Nothing has been sent. Please reload this page.",
  es: "Handrail no pudo mostrar su pregunta. No se ha enviado nada. Vuelve a cargar esta página.",
  fr: "Handrail n'a pas pu afficher sa question. Rien n'a été envoyé. Rechargez cette page.",
  pt: "O Handrail não conseguiu mostrar a pergunta. Nada foi enviado. Recarregue esta página.",
};

/** The sentence in the language of a BCP 47 tag; English where there is none. */
export function undrawn(tag: string): string {
  return SENTENCES[tag.toLowerCase().split("-")[0] ?? ""] ?? SENTENCES.en ?? "";
}
