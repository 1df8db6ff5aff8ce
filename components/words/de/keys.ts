import type { Words } from "../en.ts";

/** Beside a password or key that was found, in German. */
export const keys: Words["keys"] = {
  heading: "Wie Passwörter und Schlüssel sicher bleiben",
  why: "Ein Schlüssel öffnet für alle, die ihn haben, und niemand sieht, wer ihn benutzt hat. Was geteilt ist, lässt sich nicht zurückholen, nur ändern.",
  keySteps: [
    "Stand er in einem Chat, einer Mail oder einer geteilten Datei? Einen neuen anlegen, ihn dort eintragen, wo der alte benutzt wird, dann den alten löschen.",
    "Jede Person und jedes Programm bekommt einen eigenen. So lässt sich einer ändern, ohne dass alles andere steht.",
    "In einen Passwortmanager damit, nicht in einen Text.",
  ],
  passwordSteps: [
    "Hat es sonst jemand gesehen, oder ein KI-Werkzeug? Dort ändern, wo man sich anmeldet.",
    "Für jedes Konto ein anderes, und die Anmeldung in zwei Schritten einschalten.",
    "In einen Passwortmanager damit. Von dort teilen, oder um ein eigenes Konto bitten.",
  ],
  where: "Wo man ihn ändert:",
  gone: "Es ist schon unterwegs, also bitte bald ändern.",
};
