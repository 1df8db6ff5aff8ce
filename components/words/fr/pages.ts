import type { PageWords } from "../pages/pages.ts";
import type { Part } from "../translated.ts";
import { requestFr } from "./request.ts";
import { surveyFr } from "./survey.ts";

/** What our own pages say, in French: begun. The popup, the account, the blocked page, the request and the survey are here; the rest is said in English, and `begun` says so. */
export const pagesFr: Part<PageWords> = {
  account: {
    region: "Handrail sur votre compte",
    question: (tool) => `Quel compte utilisez-vous sur ${tool} ?`,
    why: (org, domains) => `${org} demande ici votre compte professionnel : celui avec ${domains}.`,
    at: (domain) => `@${domain}`,
    work: "Mon compte professionnel",
    personal: "Mon compte personnel",
    shared: "Un compte partagé",
    kept: "Seule cette réponse est retenue, jamais le compte.",
    thanks: "Merci. C'est le bon.",
    personalTitle: "Passez à votre compte professionnel, s'il vous plaît",
    personalText: (domains) =>
      `Ce que vous écrivez dans votre compte personnel y reste, même quand vous partez. Déconnectez-vous ici, puis connectez-vous avec votre adresse ${domains}.`,
    sharedTitle: "Utilisez un compte à vous, s'il vous plaît",
    sharedText:
      "Qui connaît le mot de passe partagé peut lire ce que vous écrivez, et personne ne sait qui l'a écrit. Demandez un compte à vous.",
    isWork: "C'est mon compte professionnel",
  },
  blocked: {
    pageTitle: (tool) => `${tool} n'est pas ouvert ici`,
    loading: "Un instant, s'il vous plaît",
    pending: "Handrail va chercher les règles de votre organisation. Cela prend quelques secondes après l'ouverture du navigateur.",
    open: (tool) => `${tool} peut s'ouvrir maintenant`,
    openText: "Les règles ont changé depuis que cette page a été fermée.",
    goThere: (tool) => `Ouvrir ${tool}`,
    nothing: "Rien n'est fermé ici",
    nothingText: "Cette page dit pourquoi un site d'IA n'est pas ouvert. En ce moment il n'y en a pas.",
    unreadable: "Les règles n'ont pas pu être lues",
    unreadableText: "Redémarrez le navigateur. Si cela continue, montrez-le à votre informaticien.",
    close: "Fermer cet onglet",
    left: "Ce qui était écrit après l'adresse n'a pas été envoyé.",
  },
  mine: {
    answers: "Ce à quoi vous avez dit oui",
    answersText: (time) => `Pas redemandé avant ${time}`,
    askAgain: "Me redemander",
    askAgainFor: (tool) => `Me redemander pour ${tool}`,
    extensions: "Modules d'IA dans ce navigateur",
    extensionsText: "Un module d'IA peut lire les pages que vous ouvrez. Handrail peut regarder si vous en avez un.",
    look: "Chercher des modules d'IA",
    lookHint: "Le navigateur vous demande d'abord, et dit « gérer ». Handrail compare seulement la liste avec la sienne et ne garde rien.",
    none: "Aucun que nous connaissions.",
    off: "éteint",
    status: {
      approved: "Approuvé",
      limited: "Approuvé avec des limites",
      unlisted: "Pas encore approuvé",
      prohibited: "Non autorisé : retirez-le, s'il vous plaît",
    },
    remove: "Pour en retirer un, ouvrez le menu du navigateur, puis Extensions.",
  },
  request: requestFr,
  survey: surveyFr,
};
