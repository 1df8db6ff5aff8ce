import type { request } from "../pages/en-request.ts";
import { counter } from "../plural.ts";

const counted = counter("fr");

/** What the request page says, in French. */
export const requestFr: typeof request = {
  title: "Demander un outil d'IA",
  lead: (whom) => `Dites à ${whom} de quel outil vous avez besoin et pourquoi. Cela prend environ deux minutes.`,
  it: "l'informatique",
  tool: {
    heading: "L'outil",
    name: "Nom de l'outil",
    site: "Son adresse web",
    siteHint: "Par exemple otter.ai. Laissez vide si vous ne la connaissez pas.",
    maybe: "Est-ce l'un de ceux-ci ?",
    listed: (name, status) => `${name} est déjà sur la liste : ${status}.`,
    open: (name) => `Ouvrir ${name}`,
  },
  need: {
    heading: "Pourquoi vous en avez besoin",
    purpose: "À quoi servira-t-il ?",
    purposeHint: "Une phrase ou deux. Sans noms ni détails de dossiers, s'il vous plaît.",
    sensitive: (items) => `Cela semble contenir : ${items}. Retirez-le, s'il vous plaît : ce n'est pas nécessaire ici.`,
    data: "Quel genre d'informations y mettrait-on ?",
    who: "Qui l'utiliserait ?",
    whoHint: "Par exemple : moi, l'équipe de collecte.",
    neededBy: "Pour quand ? (s'il y a une date)",
    from: "Votre nom ou e-mail, pour la réponse",
  },
  questions: {
    heading: "Six questions auxquelles tout outil doit répondre",
    lead: "Vous n'avez pas à y répondre. Nous ajoutons ce qui est déjà connu, pour décider plus vite.",
    unknown: "Pas encore connu",
    source: (source, asOf) => `Source : ${source}, ${asOf}`,
    text: {
      "model-card": "Le fabricant dit-il comment son IA a été faite et entraînée (fiche du modèle) ?",
      "competing-models": "Ses conditions interdisent-elles de s'en servir pour entraîner une IA concurrente ?",
      "official-channel": "Est-ce l'outil du fabricant lui-même, ou quelqu'un d'autre le transmet-il ?",
      accounts: "Chaque personne a-t-elle son propre compte, avec un journal et un administrateur ?",
      controversies: "Y a-t-il eu des critiques sérieuses sur ses données ou l'origine de son IA ?",
      privacy: "Combien de temps garde-t-il ce qu'on écrit, et en apprend-il ?",
    },
    official: (places) => `Les adresses du fabricant : ${places}`,
  },
  send: {
    webhook: "Envoyer la demande",
    form: "Continuer vers le formulaire",
    mail: "Écrire l'e-mail",
    copy: "Copier le texte",
    save: "Enregistrer dans un fichier",
    preview: "Ce qui sera envoyé",
    goes: (host) => `Cela va à ${host}, comme votre organisation l'a prévu. Personne d'autre ne le voit.`,
    mailHint: (to) => `Votre messagerie s'ouvre avec un e-mail pour ${to}. Rien ne part avant que vous l'envoyiez là.`,
    formHint: "Le formulaire s'ouvre avec ce que vous avez écrit. Rien ne part avant que vous l'envoyiez là.",
    noRoute: (whom) => `Copiez le texte ou enregistrez-le, et donnez-le à ${whom}.`,
    someone: "la personne qui s'occupe des ordinateurs",
  },
  problems: {
    title: (count) => `Regardez encore ${counted(count, { one: "point", other: "points" })} :`,
    name: "Écrivez le nom de l'outil.",
    purpose: "Écrivez à quoi il servira.",
    neededBy: "La date est passée. Choisissez-en une plus tard, ou laissez vide.",
  },
  done: {
    delivered: { title: "C'est arrivé", text: "Il n'y a rien d'autre à faire maintenant." },
    returned: {
      title: "Cela n'a pas été pris",
      text: "L'autre côté ne l'a pas accepté. Copiez le texte et donnez-le à la personne qui décide. Il reste aussi dans le menu de Handrail.",
    },
    webhook: {
      title: "Votre demande est en route",
      text: "Handrail l'envoie maintenant, et réessaie si l'autre côté ne répond pas. Vous verrez la réponse dans le menu de Handrail.",
    },
    mail: {
      title: "Votre messagerie devrait être ouverte",
      text: "Envoyez-le là. Rien ne s'est ouvert ? Copiez le texte et envoyez-le vous-même.",
    },
    mailLong: {
      title: "Collez le texte dans l'e-mail, s'il vous plaît",
      text: "Il est trop long pour être rempli, nous l'avons donc copié. Appuyez sur Ctrl+V (Mac : Cmd+V) dans l'e-mail.",
    },
    form: {
      title: "Le formulaire est ouvert dans un nouvel onglet",
      text: "Envoyez-le là. Il manque quelque chose ? Copiez le texte d'ici.",
    },
    formLong: {
      title: "Le formulaire est ouvert dans un nouvel onglet",
      text: "Une partie de votre texte était trop longue pour lui. Copiez tout le texte d'ici et collez-le.",
    },
    copied: { title: "Copié", text: "Collez-le dans un e-mail ou une discussion avec la personne qui décide." },
    saved: { title: "Enregistré dans un fichier", text: "Donnez-le à la personne qui décide." },
    another: "Demander un autre outil",
    back: "Changer quelque chose",
    answer: (org) => `Quand ${org} aura décidé, le menu de Handrail vous le dira.`,
  },
  failed: "Cela n'a pas marché. Copiez plutôt le texte.",
  mailInstead: "(Le texte est dans votre presse-papiers. Collez-le ici, s'il vous plaît.)",
  letter: {
    subject: (tool) => `Demande d'un outil d'IA : ${tool}`,
    tool: "Outil",
    site: "Adresse web",
    vendor: "Géré par",
    purpose: "But",
    data: "Genre d'informations",
    noData: "rien de sensible",
    who: "Qui l'utiliserait",
    neededBy: "Pour le",
    from: "Demandé par",
    organization: "Organisation",
    facts: "Ce que l'on sait du fabricant, en bref",
    factsElsewhere: "Ce que l'on sait du fabricant est dans Handrail : « Ce que l'on en sait ».",
  },
};
