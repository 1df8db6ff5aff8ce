import type { Words } from "../en.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";

const LANGUAGE = "fr";
const counted = counter(LANGUAGE);
const numbers = lazy(() => new Intl.NumberFormat(LANGUAGE));
const regions = lazy(() => new Intl.DisplayNames(LANGUAGE, { type: "region" }));
const by = (vendor: string, country: string) => (country === "" ? vendor : `${vendor} (${regions().of(country) ?? country})`);

/** What staff meet beside the question itself, in French. */
export const dailyFr = {
  product: "Handrail",
  begun: "Une partie de ces textes est encore en anglais.",
  found: (label, count) => (count === 1 ? label : `${label} (${numbers().format(count)})`),
  runBy: (channel, vendor, country) =>
    ({
      official: `Géré par ${by(vendor, country)}, l'entreprise qui le fabrique.`,
      aggregator: `Géré par ${by(vendor, country)}, qui transmet votre texte à d'autres entreprises d'IA.`,
      reseller: `Géré par ${by(vendor, country)}, qui ne fabrique pas cette IA.`,
      mirror: `Géré par ${by(vendor, country)}, pas par l'entreprise qu'il semble être.`,
      "self-hosted": `Logiciel libre de ${by(vendor, country)}, sur un serveur que quelqu'un entretient.`,
      embedded: `Une partie d'un produit de ${by(vendor, country)}.`,
      extension: `Une extension de navigateur de ${by(vendor, country)}.`,
    })[channel],
  runByUnknown: "Nous ne savons pas qui le gère.",
  seen: {
    panel: (program) => `Fait avec ${program}, un logiciel que chacun peut mettre sur un serveur. Nous ne savons pas qui gère celui-ci.`,
    mirror: (program) => `Cela ressemble à la page de ${program}, mais ce n'est pas son adresse. Nous ne savons pas qui la gère.`,
    chat: () => "Cela marche comme une discussion avec une IA, et n'est sur aucune de nos listes. Nous ne savons pas qui le gère.",
    local: () => "Le logiciel d'IA semble tourner sur cet ordinateur. Il peut quand même transmettre votre texte à une entreprise.",
    reseller: () => "À ce qu'il dit, il vend l'accès à l'IA d'autres entreprises. Nous ne savons pas qui le gère.",
    "possible-reseller": () => "Il dit certaines choses que disent les vendeurs de l'IA des autres. Nous ne savons pas qui le gère.",
  },
  listedIn: {
    mirror: (year) => `Une liste publique d'imitations a nommé cette adresse en ${year}. Ces adresses changent de mains.`,
    reseller: (year) => `Une liste publique de revendeurs a nommé cette adresse en ${year}. Ces adresses changent de mains.`,
  },
  sidebar: {
    isHere: (name) => `L'extension ${name} a mis un assistant d'IA sur cette page. Il peut lire ce qui s'y trouve.`,
    status: {
      approved: (org) => `Il est approuvé par ${org}.`,
      limited: (org) => `Il est approuvé par ${org}, avec des limites.`,
      unlisted: (org) =>
        `Il n'est pas encore sur la liste de ${org}. Éteignez-le sur les pages avec des noms, des dossiers ou des donateurs.`,
      prohibited: (org) => `Il n'est pas utilisé chez ${org}. Éteignez-le sous Extensions, dans le menu du navigateur.`,
    },
  },
  hint: { asks: "On vous demandera avant que cela parte." },
  restore: {
    show: "Montrer les vraies valeurs dans la réponse",
    hide: "Montrer de nouveau les remplacements",
    note: "Vous seul les voyez. Elles ne sont pas envoyées et disparaissent avec cet onglet.",
  },
  longText: { title: "Lecture d'un long texte" },
  failed: {
    title: "Nous n'avons pas pu changer ce texte pour vous",
    text: (tool) => `Le champ de ${tool} n'a pas pris la version sûre. Votre texte est comme avant, et rien n'a été envoyé.`,
    steps: "Ce que vous pouvez faire",
    byCopy: "Copiez la version sûre et collez-la sur votre texte.",
    byHand: "Ou retirez à la main les parties sensibles et réessayez.",
    byHandOnly: "Retirez à la main les parties sensibles et réessayez.",
    copy: "Copier la version sûre",
    copied: "Copié",
    close: "Retour à mon texte",
  },
  unsent: {
    title: "Votre texte n'est pas perdu",
    text: (tool) => `Rien n'a été envoyé, mais ${tool} a vidé son champ. Handrail a encore votre texte, jusqu'à ce que vous fermiez ceci.`,
    byCopy: "Copiez votre texte et collez-le de nouveau dans le champ.",
    copy: "Copier mon texte",
    close: "Fermer",
  },
  notice: {
    found: (items) => `Votre texte contient : ${items}.`,
    went: {
      paste: "Collé tel quel.",
      drop: "Déposé tel quel.",
      type: "Envoyé tel quel.",
      file: "Téléversé tel quel.",
      url: "Ouvert tel quel.",
      wire: "Envoyé tel quel.",
    },
    stopped:
      "Cette page allait l'envoyer d'une façon sur laquelle nous ne pouvons pas vous interroger. Rien n'a été envoyé. Envoyez-le encore une fois. Si cela s'arrête de nouveau, retirez d'abord ceci.",
  },
  tables: {
    looks: (what, people, parts) => `Cela ressemble à ${what} : ${people}${parts === "" ? "" : `, avec ${parts}`}.`,
    from: (system) => `un export de ${system}`,
    people: { one: "personne", other: "personnes" },
    kinds: { donor: "une liste de donateurs", case: "une liste de personnes que vous accompagnez", people: "une liste de personnes" },
    gifts: "montants de dons",
    columns: {
      name: "noms",
      email: "adresses e-mail",
      phone: "téléphones",
      address: "adresses",
      "birth-date": "dates de naissance",
      "government-id": "numéros d'identité",
      "record-id": "numéros de dossier",
      amount: "montants",
      sensitive: "données personnelles comme la santé ou l'origine",
      note: "notes",
    },
  },
  files: {
    reading: {
      title: (count) => (count === 1 ? "Lecture de votre fichier" : "Lecture de vos fichiers"),
      text: "Rien n'a encore été téléversé. Les grands fichiers prennent quelques secondes.",
      progress: "Ce qui a été lu",
      of: (done, all) => `Fichier ${done} sur ${all}`,
    },
    list: "Vos fichiers",
    more: (count) => `et ${counted(count, { one: "autre fichier", other: "autres fichiers" })}`,
    clean: "Rien n'y a été trouvé.",
    left: "La copie sûre est faite sans lui.",
    unreadableTitle: {
      encrypted: "Fermé par un mot de passe",
      damaged: "Abîmé ou incomplet",
      unknown: "Un type de fichier que Handrail ne connaît pas",
      "old-format": "Un ancien fichier Office",
      picture: "Une image",
      media: "Un enregistrement",
      "too-large": "Trop grand pour être lu",
      "too-deep": "Compressé d'une façon qui cache sa taille",
      "no-reader": "N'a pas pu être lu cette fois",
    },
    unreadableWhy: {
      encrypted: "Handrail ne peut pas voir dedans. Enregistrez-le sans mot de passe et réessayez.",
      damaged: "Handrail ne peut pas voir dedans. S'ouvre-t-il sur votre ordinateur ?",
      unknown: "Handrail ne peut pas voir dedans. Soyez sûr de ce qu'il contient.",
      "old-format": "Handrail ne peut pas voir dedans. Enregistrez-le en .docx, .xlsx ou .pptx et réessayez.",
      picture: "Handrail ne sait pas lire les images. Assurez-vous qu'on n'y voit ni personne ni numéro.",
      media: "Handrail ne peut ni écouter ni regarder. Soyez sûr de qui s'y trouve.",
      "too-large": "Handrail ne peut pas tout lire. Envoyez la partie qu'il faut.",
      "too-deep": "Handrail a cessé de lire. Décompressez-le et envoyez le fichier qu'il faut.",
      "no-reader": "Le lecteur de Handrail n'a pas démarré sur cette page. Rechargez-la et réessayez.",
    },
    preview: (name) => `La copie sûre de ${name}`,
    asText: "Les fichiers qui ne peuvent pas être changés sont copiés en texte simple.",
    columns: {
      legend: "Laisser dehors des colonnes entières",
      hint: "Tout le reste de ce qui a été trouvé est remplacé.",
      unnamed: (number) => `Colonne ${number}`,
    },
    notSafe: "Cela en dirait encore trop. Laissez dehors plus de colonnes, ou choisissez un autre fichier.",
    noCopy: "Une copie sûre n'a pas pu être faite. Rien n'a été téléversé.",
  },
  uses: {
    chat: "Écrire, demander, trouver des idées",
    writing: "Écrire et corriger",
    search: "Chercher",
    research: "Faire des recherches",
    meeting: "Notes de réunion",
    transcription: "De la parole au texte",
    translation: "Traduire",
    image: "Images",
    video: "Vidéo",
    audio: "Voix et son",
    slides: "Présentations",
    coding: "Programmer",
    agent: "Faire des tâches tout seul",
    embedded: "Dans d'autres outils de travail",
    "api-console": "Pour les développeurs",
  },
} satisfies Partial<Words>;
