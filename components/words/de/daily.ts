import type { Words } from "../en.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";

const LANGUAGE = "de";
const counted = counter(LANGUAGE);
const numbers = lazy(() => new Intl.NumberFormat(LANGUAGE));
const regions = lazy(() => new Intl.DisplayNames(LANGUAGE, { type: "region" }));
const by = (vendor: string, country: string) => (country === "" ? vendor : `${vendor} (${regions().of(country) ?? country})`);

/** What staff meet beside the question itself, in German. */
export const dailyDe = {
  product: "Handrail",
  begun: "Ein Teil dieser Texte ist noch auf Englisch.",
  found: (label, count) => (count === 1 ? label : `${label} (${numbers().format(count)})`),
  runBy: (channel, vendor, country) =>
    ({
      official: `Betrieben vom Hersteller, ${by(vendor, country)}.`,
      aggregator: `Betrieben von ${by(vendor, country)}; gibt deinen Text an andere KI-Firmen weiter.`,
      reseller: `Betrieben von ${by(vendor, country)}, nicht vom Hersteller dieser KI.`,
      mirror: `Betrieben von ${by(vendor, country)}, nicht von der Firma, nach der es aussieht.`,
      "self-hosted": `Freies Programm von ${by(vendor, country)}, auf einem Server, den irgendjemand betreut.`,
      embedded: `Teil eines Produkts von ${by(vendor, country)}.`,
      extension: `Eine Browser-Erweiterung von ${by(vendor, country)}.`,
    })[channel],
  runByUnknown: "Wir wissen nicht, wer es betreibt.",
  seen: {
    panel: (program) =>
      `Gebaut mit ${program}, einem Programm, das jeder auf einen Server legen kann. Wer diesen betreibt, wissen wir nicht.`,
    mirror: (program) => `Es sieht aus wie die Seite von ${program}, ist aber nicht deren Adresse. Wer sie betreibt, wissen wir nicht.`,
    chat: () => "Es arbeitet wie ein KI-Chat und steht auf keiner unserer Listen. Wer es betreibt, wissen wir nicht.",
    local: () => "Das KI-Programm dahinter scheint auf diesem Computer zu laufen. Es kann deinen Text trotzdem an eine Firma weitergeben.",
    reseller: () => "Nach dem, was dort steht, verkauft es Zugang zur KI anderer Firmen. Wer es betreibt, wissen wir nicht.",
    "possible-reseller": () => "Es sagt manches, was Verkäufer fremder KI sagen. Wer es betreibt, wissen wir nicht.",
  },
  listedIn: {
    mirror: (year) => `Eine öffentliche Liste von Nachahmungen nannte diese Adresse ${year}. Solche Adressen wechseln den Besitzer.`,
    reseller: (year) => `Eine öffentliche Liste von Wiederverkäufern nannte diese Adresse ${year}. Solche Adressen wechseln den Besitzer.`,
  },
  sidebar: {
    isHere: (name) => `Die Erweiterung ${name} hat einen KI-Helfer auf diese Seite gesetzt. Er kann lesen, was hier steht.`,
    status: {
      approved: (org) => `Er ist von ${org} freigegeben.`,
      limited: (org) => `Er ist von ${org} mit Grenzen freigegeben.`,
      unlisted: (org) =>
        `Er steht noch nicht auf der Liste von ${org}. Schalte ihn ab auf Seiten mit Namen, Falldetails oder Angaben zu Spendern.`,
      prohibited: (org) => `Bei ${org} wird er nicht benutzt. Bitte schalte ihn ab: im Menü des Browsers unter Erweiterungen.`,
    },
  },
  hint: { asks: "Du wirst gefragt, bevor es hinausgeht." },
  restore: {
    show: "Die wirklichen Angaben in der Antwort zeigen",
    hide: "Wieder die Platzhalter zeigen",
    note: "Nur du siehst sie. Sie werden nicht gesendet und sind mit diesem Tab wieder weg.",
  },
  longText: { title: "Ein langer Text wird durchgesehen" },
  failed: {
    title: "Wir konnten diesen Text nicht für dich ändern",
    text: (tool) => `Das Feld von ${tool} hat die sichere Fassung nicht angenommen. Dein Text ist, wie er war, und nichts wurde gesendet.`,
    steps: "Was du tun kannst",
    byCopy: "Kopiere die sichere Fassung und füge sie über deinem Text ein.",
    byHand: "Oder nimm die heiklen Stellen von Hand heraus und versuch es noch einmal.",
    byHandOnly: "Nimm die heiklen Stellen von Hand heraus und versuch es noch einmal.",
    copy: "Sichere Fassung kopieren",
    copied: "Kopiert",
    close: "Zurück zu meinem Text",
  },
  unsent: {
    title: "Dein Text ist nicht verloren",
    text: (tool) => `Nichts wurde gesendet, aber ${tool} hat sein Feld geleert. Handrail hat deinen Text noch, bis du das hier schließt.`,
    byCopy: "Kopiere deinen Text und füge ihn wieder in das Feld ein.",
    copy: "Meinen Text kopieren",
    close: "Schließen",
  },
  notice: {
    found: (items) => `In deinem Text steht: ${items}.`,
    went: {
      paste: "Unverändert eingefügt.",
      drop: "Unverändert abgelegt.",
      type: "Unverändert gesendet.",
      file: "Unverändert hochgeladen.",
      url: "Unverändert geöffnet.",
      wire: "Unverändert gesendet.",
    },
    stopped:
      "Diese Seite wollte es auf einem Weg senden, zu dem wir dich nicht fragen können. Es wurde nicht gesendet. Bitte sende es noch einmal. Wird es wieder angehalten, nimm das zuerst heraus.",
  },
  tables: {
    looks: (what, people, parts) => `Das sieht aus wie ${what}: ${people}${parts === "" ? "" : `, mit ${parts}`}.`,
    from: (system) => `ein Export aus ${system}`,
    people: { one: "Person", other: "Personen" },
    kinds: { donor: "eine Spenderliste", case: "eine Liste von Menschen, die ihr begleitet", people: "eine Liste von Personen" },
    gifts: "Spendenbeträgen",
    columns: {
      name: "Namen",
      email: "E-Mail-Adressen",
      phone: "Telefonnummern",
      address: "Anschriften",
      "birth-date": "Geburtsdaten",
      "government-id": "Ausweisnummern",
      "record-id": "Aktennummern",
      amount: "Geldbeträgen",
      sensitive: "Persönlichem wie Gesundheit oder Herkunft",
      note: "Notizen",
    },
  },
  files: {
    reading: {
      title: (count) => (count === 1 ? "Deine Datei wird durchgesehen" : "Deine Dateien werden durchgesehen"),
      text: "Noch ist nichts hochgeladen. Große Dateien brauchen einige Sekunden.",
      progress: "Wie viel durchgesehen ist",
      of: (done, all) => `Datei ${done} von ${all}`,
    },
    list: "Deine Dateien",
    more: (count) => `und ${counted(count, { one: "weitere Datei", other: "weitere Dateien" })}`,
    clean: "Darin wurde nichts gefunden.",
    left: "Die sichere Kopie wird ohne sie gemacht.",
    unreadableTitle: {
      encrypted: "Mit einem Passwort verschlossen",
      damaged: "Beschädigt oder nicht vollständig",
      unknown: "Eine Art von Datei, die Handrail nicht kennt",
      "old-format": "Eine alte Office-Datei",
      picture: "Ein Bild",
      media: "Eine Aufnahme",
      "too-large": "Zu groß zum Durchsehen",
      "too-deep": "So gepackt, dass die Größe nicht zu sehen ist",
      "no-reader": "Ließ sich gerade nicht ansehen",
    },
    unreadableWhy: {
      encrypted: "Handrail kann nicht hineinsehen. Speichere sie ohne Passwort und versuch es noch einmal.",
      damaged: "Handrail kann nicht hineinsehen. Geht sie auf deinem Computer auf?",
      unknown: "Handrail kann nicht hineinsehen. Bitte sei sicher, was darin ist.",
      "old-format": "Handrail kann nicht hineinsehen. Speichere sie als .docx, .xlsx oder .pptx und versuch es noch einmal.",
      picture: "Handrail kann keine Bilder lesen. Bitte achte darauf, dass kein Mensch und keine Nummer zu sehen ist.",
      media: "Handrail kann nicht zuhören oder zusehen. Bitte sei sicher, wer darin vorkommt.",
      "too-large": "Handrail kann nicht alles ansehen. Schick den Teil, der gebraucht wird.",
      "too-deep": "Handrail hat aufgehört zu suchen. Pack sie aus und schick die Datei, die gebraucht wird.",
      "no-reader": "Der Leser von Handrail ist auf dieser Seite nicht gestartet. Lade die Seite neu und versuch es noch einmal.",
    },
    preview: (name) => `Die sichere Kopie von ${name}`,
    asText: "Dateien, die sich nicht ändern lassen, werden als einfacher Text kopiert.",
    columns: {
      legend: "Ganze Spalten weglassen",
      hint: "Alles andere, was gefunden wurde, wird ersetzt.",
      unnamed: (number) => `Spalte ${number}`,
    },
    notSafe: "Das würde immer noch zu viel sagen. Bitte lass mehr Spalten weg oder wähle eine andere Datei.",
    noCopy: "Eine sichere Kopie war nicht möglich. Nichts wurde hochgeladen.",
  },
  uses: {
    chat: "Schreiben, Fragen, Ideen",
    writing: "Schreiben und Überarbeiten",
    search: "Suchen",
    research: "Recherche",
    meeting: "Notizen aus Besprechungen",
    transcription: "Von Sprache zu Text",
    translation: "Übersetzen",
    image: "Bilder",
    video: "Video",
    audio: "Stimme und Ton",
    slides: "Präsentationen",
    coding: "Programmieren",
    agent: "Aufgaben selbst erledigen",
    embedded: "In anderen Arbeitsmitteln",
    "api-console": "Für Entwickler",
  },
} satisfies Partial<Words>;
