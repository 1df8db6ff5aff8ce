import type { Translation } from "../languages.ts";
import { counter, lister } from "../plural.ts";
import { dailyDe } from "./daily.ts";
import { infoTypesDe } from "./info-types.ts";
import { keys } from "./keys.ts";
import { pagesDe } from "./pages.ts";
import { popupDe } from "./popup.ts";

const LANGUAGE = "de";
const counted = counter(LANGUAGE);

/** German: complete for what staff meet every day, on the page and in the popup; our own pages are begun, and say so. */
export const translation: Translation = {
  words: {
    language: LANGUAGE,
    direction: "ltr",
    newTab: "öffnet in einem neuen Tab",
    yourOrganization: "deine Organisation",
    ...dailyDe,
    infoTypes: infoTypesDe,
    counted,
    all: lister(LANGUAGE),
    sites: {
      unlisted: {
        label: "Noch nicht freigegeben",
        title: (tool, org) => `${tool} steht noch nicht auf der Liste von ${org}`,
        why: () => "Niemand hat geprüft, was damit geschieht. Bitte keine Namen, Falldetails oder Angaben zu Spendern eingeben.",
      },
      aggregator: {
        label: "Gibt deinen Text weiter",
        title: (tool) => `${tool} gibt deinen Text an andere KI-Firmen weiter`,
        why: () => "Eine Firma mehr kann lesen und behalten, was du schreibst, und wo es landet, ist schwer zu sagen.",
      },
      reseller: {
        label: "Wiederverkäufer",
        title: (tool) => `${tool} verkauft Zugang zur KI anderer Firmen`,
        why: () =>
          "Wer das betreibt, kann alles lesen und behalten. Der wirkliche Hersteller hat damit nichts zu tun und kann dich nicht schützen.",
      },
      mirror: {
        label: "Nachahmung",
        title: (tool) => `${tool} ist eine Nachahmung, nicht das Original`,
        why: () => "Es gibt sich als bekanntes KI-Werkzeug aus. Was du schreibst, auch jedes Passwort, geht an jemand anderen.",
      },
      selfHosted: {
        label: "Privater KI-Server",
        title: (tool) => `${tool} läuft auf dem Server von irgendjemandem`,
        why: () => "Wer den Server betreut, kann lesen, was du schreibst. Nutze es nur, wenn du weißt, wer das ist.",
      },
      embedded: {
        label: "Mit KI darin",
        title: (tool) => `${tool} ist eine KI in einem anderen Produkt`,
        why: () => "Die KI kann mitlesen, was auf dieser Seite steht. Sie ist ein Leser mehr.",
      },
      unknown: {
        label: "Unbekanntes KI-Werkzeug",
        title: () => `Diese Seite sieht aus wie ein KI-Werkzeug`,
        why: () => "Wir wissen nicht, wer es betreibt und was mit dem Text geschieht. Bitte nur, was jeder lesen darf.",
      },
      prohibited: {
        label: "Nicht erlaubt",
        title: (tool, org) => `${tool} wird bei ${org} nicht benutzt`,
        why: (org) => `Es erfüllt nicht, was ${org} braucht, um Menschen zu schützen.`,
      },
      offCountry: {
        label: "Hier nicht angeboten",
        title: (tool) => `${tool} wird in deinem Land nicht angeboten`,
        why: () => "Die Bedingungen gelten hier nicht für dich: Das Konto kann geschlossen werden, und niemand steht für deinen Text ein.",
      },
    },
    categories: {
      beneficiary: {
        label: "Menschen, die wir begleiten",
        example: "Ausweisnummern, Fälle, Gesundheit",
        why: "Es kann auf einen Menschen zeigen, den wir begleiten und der uns vertraut.",
      },
      "donor-financial": {
        label: "Geld der Spender",
        example: "Karten- und Kontonummern",
        why: "Damit könnte jemand an das Geld eines Spenders kommen.",
      },
      board: {
        label: "Unterlagen des Vorstands",
        example: "Protokolle, noch nicht öffentliche Pläne",
        why: "Der Vorstand hat es nicht veröffentlicht, und ein KI-Werkzeug kann es behalten.",
      },
      credentials: {
        label: "Passwörter und Schlüssel",
        example: "alles, was ein Konto öffnet",
        why: "Wer es sieht, kommt in das Konto, und ein KI-Werkzeug kann es behalten.",
      },
      contact: {
        label: "Kontaktdaten",
        example: "E-Mail-Adressen, Telefonnummern",
        why: "Es gehört einem wirklichen Menschen, der es hier vielleicht nicht erwartet.",
      },
      custom: {
        label: "Unsere eigenen Begriffe",
        example: "was deine Organisation nennt",
        why: "Deine Organisation möchte, dass das intern bleibt.",
      },
    },
    approved: { label: "Freigegeben", by: (org) => `Freigegeben von ${org}` },
    limited: { label: "Mit Grenzen freigegeben", by: (org) => `Mit Grenzen freigegeben von ${org}` },
    answers: {
      paste: { redact: "Entfernen und einfügen", proceed: "Trotzdem einfügen", justified: "Trotzdem einfügen", cancel: "Abbrechen" },
      drop: { redact: "Entfernen und ablegen", proceed: "Trotzdem ablegen", justified: "Trotzdem ablegen", cancel: "Abbrechen" },
      type: { redact: "Entfernen und senden", proceed: "Trotzdem senden", justified: "Trotzdem senden", cancel: "Weiterschreiben" },
      file: { redact: "Sichere Kopie hochladen", proceed: "Trotzdem hochladen", justified: "Trotzdem hochladen", cancel: "Abbrechen" },
      url: { redact: "Entfernen und öffnen", proceed: "Trotzdem öffnen", justified: "Trotzdem öffnen", cancel: "Nicht öffnen" },
      wire: { redact: "Entfernen und senden", proceed: "Trotzdem senden", justified: "Trotzdem senden", cancel: "Nicht senden" },
    },
    keys,
    hold: {
      title: (tool) => `Bevor das zu ${tool} geht`,
      blockedTitle: (tool) => `Das sollte nicht zu ${tool} gehen`,
      held: {
        paste: "Noch ist nichts eingefügt.",
        drop: "Noch ist nichts abgelegt.",
        type: "Noch ist nichts gesendet.",
        file: "Noch ist nichts hochgeladen.",
        url: "Noch ist nichts geöffnet.",
        wire: "Noch ist nichts gesendet.",
      },
      look: "Bitte sieh dir das zuerst an:",
      reasons: "Warum Handrail hier angehalten hat",
      preview: {
        paste: "Das wird eingefügt",
        drop: "Das wird abgelegt",
        type: "Das wird gesendet",
        file: "Das wird hochgeladen",
        url: "Das wird geöffnet",
        wire: "Das wird gesendet",
      },
      names: "Auch Namen und Beträge ersetzen, etwa durch „Person A“ und „$1k–5k“",
      morePlaces: (count) => `und ${counted(count, { one: "weitere Stelle", other: "weitere Stellen" })}`,
      why: "Wofür wird es gebraucht?",
      whyHint: (least) => `Ein paar Wörter, mindestens ${least} Buchstaben. Ein Moment zum Nachdenken: Niemand bewahrt oder sieht sie.`,
      approvedInstead: (org) => `${org} hat stattdessen freigegeben:`,
    },
    pending: {
      title: "Einen Moment, bitte",
      text: {
        paste: "Was du eingefügt hast, ist sicher und wartet hier.",
        drop: "Was du abgelegt hast, ist sicher und wartet hier.",
        type: "Was du geschrieben hast, ist sicher und wartet hier.",
        file: "Deine Datei ist sicher und wartet hier.",
        url: "Die Adresse ist sicher und wartet hier.",
        wire: "Was diese Seite senden will, ist sicher und wartet hier.",
      },
      wait: "Handrail holt die Regeln deiner Organisation. Das dauert nach dem Start des Browsers einige Sekunden.",
    },
    banner: {
      region: "Handrail auf dieser Seite",
      acknowledge: "Verstanden, weiter",
      collapse: "Kleiner machen",
      dismiss: "Schließen",
      insteadOf: "Für dich freigegeben",
      prohibitedData: "Bitte hier nichts aus der Arbeit eingeben.",
    },
    block: {
      runBy: "Wer es betreibt",
      why: "Warum das wichtig ist",
      address: "Adresse",
      instead: "Das kannst du stattdessen benutzen",
      ask: "Brauchst du es für deine Arbeit?",
      back: "Zurück",
      proceed: "Vorsichtig weiter",
    },
    ask: {
      question: "Fragen?",
      contact: (name) => `Frag ${name}`,
      someone: "Frag deine IT",
      link: "Hilfe holen",
      tool: "Um dieses Werkzeug bitten",
      who: "Was darüber bekannt ist",
    },
    source: {
      managed: "Die KI-Regeln deiner Organisation",
      local: "KI-Regeln auf diesem Computer",
      starter: "Anfangsregeln, bis deine Organisation eigene festlegt",
    },
    popup: popupDe,
    dataRules: {
      allow: "In Ordnung",
      notice: "Sagt Bescheid",
      warn: "Fragt vorher",
      justify: "Braucht einen Grund",
      block: "Nicht eingeben",
    },
    statuses: { approved: "freigegeben", limited: "mit Grenzen freigegeben", prohibited: "nicht erlaubt", "under-review": "wird geprüft" },
  },
  pages: pagesDe,
};
