import type { Translation } from "../languages.ts";
import { counter, lister } from "../plural.ts";
import { dailyFr } from "./daily.ts";
import { infoTypesFr } from "./info-types.ts";
import { keys } from "./keys.ts";
import { pagesFr } from "./pages.ts";
import { popupFr } from "./popup.ts";

const LANGUAGE = "fr";
const counted = counter(LANGUAGE);

/** French: complete for what staff meet every day, on the page and in the popup; our own pages are begun, and say so. */
export const translation: Translation = {
  words: {
    language: LANGUAGE,
    direction: "ltr",
    newTab: "s'ouvre dans un nouvel onglet",
    yourOrganization: "votre organisation",
    ...dailyFr,
    infoTypes: infoTypesFr,
    counted,
    all: lister(LANGUAGE),
    sites: {
      unlisted: {
        label: "Pas encore approuvé",
        title: (tool, org) => `${tool} n'est pas encore sur la liste de ${org}`,
        why: () =>
          "Personne n'a vérifié ce qu'il fait de ce que vous écrivez. N'y mettez ni noms, ni détails de dossiers, ni données de donateurs.",
      },
      aggregator: {
        label: "Transmet votre texte",
        title: (tool) => `${tool} transmet votre texte à d'autres entreprises d'IA`,
        why: () => "Une entreprise de plus peut lire et garder ce que vous écrivez, et on sait mal où cela finit.",
      },
      reseller: {
        label: "Revendeur",
        title: (tool) => `${tool} vend l'accès à l'IA d'autres entreprises`,
        why: () =>
          "Celui qui le gère peut lire et garder tout ce qui passe. Le vrai fabricant n'y est pour rien et ne peut pas vous protéger.",
      },
      mirror: {
        label: "Imitation",
        title: (tool) => `${tool} est une imitation, pas le vrai outil`,
        why: () => "Il se fait passer pour un outil connu. Ce que vous écrivez, et tout mot de passe, arrive chez quelqu'un d'autre.",
      },
      selfHosted: {
        label: "Serveur d'IA privé",
        title: (tool) => `${tool} tourne sur le serveur de quelqu'un`,
        why: () => "Celui qui s'occupe du serveur peut lire ce que vous écrivez. Ne l'utilisez que si vous savez qui c'est.",
      },
      embedded: {
        label: "IA intégrée",
        title: (tool) => `${tool} est une IA dans un autre produit`,
        why: () => "L'IA peut aussi lire ce qui est sur cette page. Voyez-la comme un lecteur de plus.",
      },
      unknown: {
        label: "Outil d'IA inconnu",
        title: () => `Cette page ressemble à un outil d'IA`,
        why: () => "Nous ne savons pas qui le gère ni ce que devient le texte. N'y mettez que ce que tout le monde peut lire.",
      },
      prohibited: {
        label: "Non autorisé",
        title: (tool, org) => `${tool} n'est pas utilisé chez ${org}`,
        why: (org) => `Il ne remplit pas ce dont ${org} a besoin pour protéger les personnes.`,
      },
      offCountry: {
        label: "Pas proposé ici",
        title: (tool) => `${tool} n'est pas proposé dans votre pays`,
        why: () => "Ses conditions ne vous couvrent pas ici : le compte peut être fermé et personne ne répond de votre texte.",
      },
    },
    categories: {
      beneficiary: {
        label: "Personnes accompagnées",
        example: "numéros d'identité, dossiers, santé",
        why: "Cela peut désigner une personne que nous accompagnons et qui nous a fait confiance.",
      },
      "donor-financial": {
        label: "Argent des donateurs",
        example: "numéros de carte et de compte",
        why: "Avec cela, quelqu'un pourrait atteindre l'argent d'un donateur.",
      },
      board: {
        label: "Documents du conseil",
        example: "procès-verbaux, projets non publics",
        why: "Le conseil ne l'a pas rendu public, et un outil d'IA peut le garder.",
      },
      credentials: {
        label: "Mots de passe et clés",
        example: "tout ce qui ouvre un compte",
        why: "Celui qui le voit peut entrer dans le compte, et un outil d'IA peut le garder.",
      },
      contact: {
        label: "Coordonnées",
        example: "adresses e-mail, téléphones",
        why: "Cela appartient à une vraie personne, qui ne s'attend peut-être pas à le voir ici.",
      },
      custom: {
        label: "Nos termes internes",
        example: "ce que nomme votre organisation",
        why: "Votre organisation demande que cela reste interne.",
      },
    },
    approved: { label: "Approuvé", by: (org) => `Approuvé par ${org}` },
    limited: { label: "Approuvé avec des limites", by: (org) => `Approuvé avec des limites par ${org}` },
    answers: {
      paste: { redact: "Retirer et coller", proceed: "Coller quand même", justified: "Coller quand même", cancel: "Annuler" },
      drop: { redact: "Retirer et déposer", proceed: "Déposer quand même", justified: "Déposer quand même", cancel: "Annuler" },
      type: { redact: "Retirer et envoyer", proceed: "Envoyer quand même", justified: "Envoyer quand même", cancel: "Continuer à écrire" },
      file: {
        redact: "Envoyer une copie sûre",
        proceed: "Envoyer le fichier quand même",
        justified: "Envoyer le fichier quand même",
        cancel: "Annuler",
      },
      url: { redact: "Retirer et ouvrir", proceed: "Ouvrir quand même", justified: "Ouvrir quand même", cancel: "Ne pas ouvrir" },
      wire: { redact: "Retirer et envoyer", proceed: "Envoyer quand même", justified: "Envoyer quand même", cancel: "Ne pas envoyer" },
    },
    keys,
    hold: {
      title: (tool) => `Avant que cela parte vers ${tool}`,
      blockedTitle: (tool) => `Cela ne devrait pas partir vers ${tool}`,
      held: {
        paste: "Rien n'a encore été collé.",
        drop: "Rien n'a encore été déposé.",
        type: "Rien n'a encore été envoyé.",
        file: "Aucun fichier n'est encore parti.",
        url: "Rien n'a encore été ouvert.",
        wire: "Rien n'a encore été envoyé.",
      },
      look: "Regardez d'abord ceci :",
      reasons: "Pourquoi Handrail s'est arrêté ici",
      preview: {
        paste: "Voici ce qui sera collé",
        drop: "Voici ce qui sera déposé",
        type: "Voici ce qui sera envoyé",
        file: "Voici ce qui partira",
        url: "Voici ce qui sera ouvert",
        wire: "Voici ce qui sera envoyé",
      },
      names: "Remplacer aussi les noms et les montants, comme « Person A » et « $1k–5k »",
      morePlaces: (count) => `et ${counted(count, { one: "autre endroit", other: "autres endroits" })}`,
      why: "Pourquoi est-ce nécessaire ?",
      whyHint: (least) => `Quelques mots, au moins ${least} lettres. Un moment pour réfléchir : personne ne les garde ni ne les voit.`,
      approvedInstead: (org) => `${org} a approuvé ceci à la place :`,
    },
    pending: {
      title: "Un instant, s'il vous plaît",
      text: {
        paste: "Ce que vous avez collé est en sûreté et attend ici.",
        drop: "Ce que vous avez déposé est en sûreté et attend ici.",
        type: "Ce que vous avez écrit est en sûreté et attend ici.",
        file: "Votre fichier est en sûreté et attend ici.",
        url: "L'adresse est en sûreté et attend ici.",
        wire: "Ce que cette page veut envoyer est en sûreté et attend ici.",
      },
      wait: "Handrail va chercher les règles de votre organisation. Cela prend quelques secondes après l'ouverture du navigateur.",
    },
    banner: {
      region: "Handrail sur cette page",
      acknowledge: "J'ai compris, continuer",
      collapse: "Réduire",
      dismiss: "Fermer",
      insteadOf: "Approuvé pour vous",
      prohibitedData: "N'entrez ici rien du travail.",
    },
    block: {
      runBy: "Qui le gère",
      why: "Pourquoi c'est important",
      address: "Adresse",
      instead: "Vous pouvez utiliser ceci à la place",
      ask: "En avez-vous besoin pour votre travail ?",
      back: "Revenir",
      proceed: "Continuer avec prudence",
    },
    ask: {
      question: "Des questions ?",
      contact: (name) => `Demandez à ${name}`,
      someone: "Demandez à votre informaticien",
      link: "Demander de l'aide",
      tool: "Demander cet outil",
      who: "Ce que l'on en sait",
    },
    source: {
      managed: "Les règles d'IA de votre organisation",
      local: "Règles d'IA posées sur cet ordinateur",
      starter: "Règles de départ, jusqu'à ce que votre organisation pose les siennes",
    },
    popup: popupFr,
    dataRules: { allow: "Possible", notice: "Prévient", warn: "Demande d'abord", justify: "Demande une raison", block: "À laisser dehors" },
    statuses: { approved: "approuvé", limited: "approuvé avec des limites", prohibited: "non autorisé", "under-review": "à l'étude" },
  },
  pages: pagesFr,
};
