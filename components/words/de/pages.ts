import type { PageWords } from "../pages/pages.ts";
import type { Part } from "../translated.ts";
import { requestDe } from "./request.ts";
import { surveyDe } from "./survey.ts";

/** What our own pages say, in German: begun. The popup, the account, the blocked page, the request and the survey are here; the rest is said in English, and `begun` says so. */
export const pagesDe: Part<PageWords> = {
  account: {
    region: "Handrail zu deinem Konto",
    question: (tool) => `Welches Konto nutzt du bei ${tool}?`,
    why: (org, domains) => `${org} bittet hier um dein Arbeitskonto: das mit ${domains}.`,
    at: (domain) => `@${domain}`,
    work: "Mein Arbeitskonto",
    personal: "Mein privates Konto",
    shared: "Eines, das wir teilen",
    kept: "Nur diese Antwort wird behalten, nie das Konto.",
    thanks: "Danke. Das ist das richtige.",
    personalTitle: "Bitte wechsle zu deinem Arbeitskonto",
    personalText: (domains) =>
      `Was du in deinem privaten Konto schreibst, bleibt dort, auch wenn du gehst. Melde dich hier ab und mit deiner Adresse ${domains} wieder an.`,
    sharedTitle: "Bitte nutze ein eigenes Konto",
    sharedText:
      "Wer das gemeinsame Passwort kennt, kann lesen, was du schreibst, und niemand weiß, wer es war. Bitte um ein eigenes Konto.",
    isWork: "Es ist mein Arbeitskonto",
  },
  blocked: {
    pageTitle: (tool) => `${tool} ist hier nicht offen`,
    loading: "Einen Moment, bitte",
    pending: "Handrail holt die Regeln deiner Organisation. Das dauert nach dem Start des Browsers einige Sekunden.",
    open: (tool) => `${tool} lässt sich jetzt öffnen`,
    openText: "Die Regeln haben sich geändert, seit diese Seite zu war.",
    goThere: (tool) => `${tool} öffnen`,
    nothing: "Hier ist nichts geschlossen",
    nothingText: "Diese Seite sagt, warum eine KI-Seite nicht offen ist. Gerade gibt es keine.",
    unreadable: "Die Regeln waren nicht zu lesen",
    unreadableText: "Bitte starte den Browser neu. Bleibt es so, zeig es deiner IT.",
    close: "Diesen Tab schließen",
    left: "Was hinter der Adresse stand, wurde nicht gesendet.",
  },
  mine: {
    answers: "Wozu du ja gesagt hast",
    answersText: (time) => `Wird bis ${time} nicht wieder gefragt`,
    askAgain: "Wieder fragen",
    askAgainFor: (tool) => `Wieder fragen bei ${tool}`,
    extensions: "KI-Erweiterungen in diesem Browser",
    extensionsText: "Eine KI-Erweiterung kann die Seiten lesen, die du öffnest. Handrail kann nachsehen, ob du eine hast.",
    look: "Nach KI-Erweiterungen sehen",
    lookHint:
      "Der Browser fragt dich zuerst und nennt es „verwalten“. Handrail vergleicht die Liste nur mit der eigenen und behält nichts.",
    none: "Keine, die wir kennen.",
    off: "ausgeschaltet",
    status: {
      approved: "Freigegeben",
      limited: "Mit Grenzen freigegeben",
      unlisted: "Noch nicht freigegeben",
      prohibited: "Nicht erlaubt: bitte entfernen",
    },
    remove: "Zum Entfernen: im Menü des Browsers auf Erweiterungen.",
  },
  request: requestDe,
  survey: surveyDe,
};
