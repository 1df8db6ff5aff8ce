import type { popup } from "../en-popup.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";

const counted = counter("fr");
const days = lazy(() => new Intl.DateTimeFormat("fr", { dateStyle: "medium" }));

/** What the popup says, in French. */
export const popupFr: typeof popup = {
  loading: "Lecture des règles",
  page: "Cette page",
  ordinary: "Pas un outil d'IA",
  ordinaryText: "Handrail ne fait rien sur cette page.",
  tools: "Outils d'IA que vous pouvez utiliser",
  noTools: "Aucun outil n'est encore sur la liste.",
  noToolsNext: (whom) => `Demandez à ${whom} avant d'utiliser un outil d'IA au travail.`,
  someone: "votre informaticien",
  rules: "Que puis-je écrire ?",
  whom: "À qui demander",
  policy: "Lire la politique d'IA",
  noContact: "Aucun contact n'est indiqué. Demandez à la personne qui s'occupe des ordinateurs.",
  pendingTitle: "En attente des règles",
  pending: "Handrail va chercher les règles de votre organisation. D'ici là, coller et envoyer sur les sites d'IA attend.",
  unreadableTitle: "Les règles n'ont pas pu être lues",
  unreadable:
    "Redémarrez le navigateur. Si cela continue, montrez-le à votre informaticien. D'ici là, coller et envoyer sur les sites d'IA attend.",
  problems: (count) => counted(count, { one: "entrée des règles n'a pas pu servir", other: "entrées des règles n'ont pas pu servir" }),
  problemsText: "Pour la personne qui s'occupe des règles. Toutes les autres entrées fonctionnent.",
  wholePolicy: "toute la politique",
  used: (what) => `Utilisé à la place : ${what}`,
  approvedPage: "Vous pouvez l'utiliser au travail. Les règles ci-dessous disent ce qu'il faut laisser dehors.",
  search: "Puis-je utiliser … ?",
  searchHint: "Nom d'un outil d'IA",
  results: (count) => counted(count, { one: "outil trouvé", other: "outils trouvés" }),
  notFound: "Nous ne connaissons pas d'outil de ce nom. Demandez avant de l'utiliser au travail.",
  open: "Ouvrir",
  ask: "Le demander",
  matrix: "Ce qui peut aller dans quel outil",
  news: "Nouveautés",
  decided: {
    approved: (tool, org) => `${org} a approuvé ${tool}. Vous pouvez l'utiliser.`,
    limited: (tool, org) => `${org} a approuvé ${tool} avec des limites. Ouvrez-le pour voir ce qu'il faut laisser dehors.`,
    prohibited: (tool, org) => `${org} a décidé de ne pas utiliser ${tool}.`,
    "under-review": (tool, org) => `${org} étudie ${tool}. Attendez encore un peu.`,
  },
  ended: (day) => `Son approbation a pris fin le ${days().format(day)}.`,
  requests: "Outils que vous avez demandés",
  asked: (day) => `Demandé le ${days().format(day)}`,
  requestStates: {
    "handed-over": "attend une réponse",
    waiting: "en cours d'envoi",
    delivered: "attend une réponse",
    refused: "non remis",
  },
  returned: {
    heading: "Non remis",
    text: (whom) => `L'autre côté ne l'a pas pris. Copiez le texte et donnez-le à ${whom}, ou envoyez-le par e-mail.`,
    copy: "Copier le texte",
    copied: "Copié. Collez-le dans un e-mail ou une discussion.",
    notCopied: "Le navigateur ne nous a pas laissés copier. Voici le texte :",
    forget: "Je l'ai envoyé",
  },
  askNew: "Demander un outil",
  more: "Plus",
  record: "Ce qui est noté sur moi",
  surveyAsk: (org) => `${org} aimerait savoir quels outils d'IA vous aident.`,
  survey: "Enquête de cinq minutes",
};
