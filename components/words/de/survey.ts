import type { survey } from "../pages/en-survey.ts";

/** What the survey says, in German. */
export const surveyDe: typeof survey = {
  title: "Welche KI-Werkzeuge nutzt du für die Arbeit?",
  lead: (whom) =>
    `Fünf Minuten, die ${whom} helfen, für alle die richtigen Werkzeuge zu finden. Es gibt keine falschen Antworten, und jede Frage lässt sich überspringen.`,
  it: "deiner Organisation",
  pick: {
    heading: "Deine Werkzeuge",
    label: "Ein Werkzeug hinzufügen",
    hint: "Schreib einen Namen und wähle ihn, oder drück die Eingabetaste.",
    add: (name) => `„${name}“ hinzufügen`,
    remove: (name) => `${name} herausnehmen`,
    seen: "Diese hast du zuletzt genutzt:",
  },
  often: { label: "Wie oft?", daily: "Jeden Tag", weekly: "Jede Woche", sometimes: "Ab und zu" },
  use: { label: "Wofür?", hint: "Zum Beispiel: Briefe, Protokolle, Übersetzungen." },
  account: {
    label: "Mit welchem Konto?",
    work: "Mein eigenes Arbeitskonto",
    personal: "Mein privates Konto",
    shared: "Ein Konto, das wir teilen",
  },
  data: { label: "Was kommt hinein?" },
  wish: { label: "Welches Werkzeug oder welche Hilfe fehlt dir?", hint: "Bitte ohne Namen und Falldetails." },
  later: "Jetzt nicht",
  laterText: "In Ordnung. Die Umfrage findest du im Menü von Handrail, wann immer du willst.",
  skip: "(kann man überspringen)",
  letter: { subject: (org) => `KI-Umfrage: ${org}`, none: "Für die Arbeit wird kein KI-Werkzeug genutzt.", wish: "Es fehlt" },
  send: { webhook: "Meine Antworten senden", form: "Weiter zum Formular", mail: "E-Mail schreiben" },
};
