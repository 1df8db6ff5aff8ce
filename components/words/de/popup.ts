import type { popup } from "../en-popup.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";

const counted = counter("de");
const days = lazy(() => new Intl.DateTimeFormat("de", { dateStyle: "medium" }));

/** What the popup says, in German. */
export const popupDe: typeof popup = {
  loading: "Die Regeln werden gelesen",
  page: "Diese Seite",
  ordinary: "Kein KI-Werkzeug",
  ordinaryText: "Handrail tut auf dieser Seite nichts.",
  tools: "KI-Werkzeuge, die du nutzen kannst",
  noTools: "Es steht noch keines auf der Liste.",
  noToolsNext: (whom) => `Bitte frag ${whom}, bevor du ein KI-Werkzeug für die Arbeit nutzt.`,
  someone: "deine IT",
  rules: "Was darf ich eingeben?",
  whom: "Wen fragen",
  policy: "Die KI-Richtlinie lesen",
  noContact: "Es ist niemand genannt. Bitte frag, wer sich um eure Computer kümmert.",
  pendingTitle: "Die Regeln kommen noch",
  pending: "Handrail holt die Regeln deiner Organisation. Bis dahin wartet das Einfügen und Senden auf KI-Seiten.",
  unreadableTitle: "Die Regeln waren nicht zu lesen",
  unreadable: "Bitte starte den Browser neu. Bleibt es so, zeig es deiner IT. Bis dahin wartet das Einfügen und Senden auf KI-Seiten.",
  problems: (count) =>
    counted(count, { one: "Eintrag der Regeln war nicht zu gebrauchen", other: "Einträge der Regeln waren nicht zu gebrauchen" }),
  problemsText: "Für die Person, die sich um die Regeln kümmert. Alle anderen Einträge gelten.",
  wholePolicy: "die ganze Richtlinie",
  used: (what) => `Stattdessen gilt: ${what}`,
  approvedPage: "Du kannst es für die Arbeit nutzen. Die Regeln unten sagen, was draußen bleibt.",
  search: "Darf ich … nutzen?",
  searchHint: "Name eines KI-Werkzeugs",
  results: (count) => counted(count, { one: "Werkzeug gefunden", other: "Werkzeuge gefunden" }),
  notFound: "Ein Werkzeug mit diesem Namen kennen wir nicht. Bitte frag, bevor du es für die Arbeit nutzt.",
  open: "Öffnen",
  ask: "Anfragen",
  matrix: "Was in welches Werkzeug darf",
  news: "Neues",
  decided: {
    approved: (tool, org) => `${org} hat ${tool} freigegeben. Du kannst es jetzt nutzen.`,
    limited: (tool, org) => `${org} hat ${tool} mit Grenzen freigegeben. Öffne es, um zu sehen, was draußen bleibt.`,
    prohibited: (tool, org) => `${org} hat entschieden, ${tool} nicht zu nutzen.`,
    "under-review": (tool, org) => `${org} prüft ${tool}. Bitte warte noch damit.`,
  },
  ended: (day) => `Die Freigabe ist am ${days().format(day)} abgelaufen.`,
  requests: "Was du angefragt hast",
  asked: (day) => `Angefragt am ${days().format(day)}`,
  requestStates: {
    "handed-over": "wartet auf Antwort",
    waiting: "wird gesendet",
    delivered: "wartet auf Antwort",
    refused: "nicht zugestellt",
  },
  returned: {
    heading: "Nicht zugestellt",
    text: (whom) =>
      `Die andere Seite hat es nicht angenommen. Kopiere den Text und gib ihn weiter an: ${whom}. Oder schick ihn per E-Mail.`,
    copy: "Text kopieren",
    copied: "Kopiert. Füge ihn in eine E-Mail oder einen Chat ein.",
    notCopied: "Der Browser ließ uns nicht kopieren. Hier ist der Text:",
    forget: "Ich habe es geschickt",
  },
  askNew: "Ein Werkzeug anfragen",
  more: "Mehr",
  record: "Was über mich festgehalten ist",
  surveyAsk: (org) => `${org} möchte wissen, welche KI-Werkzeuge dir helfen.`,
  survey: "Umfrage, fünf Minuten",
};
