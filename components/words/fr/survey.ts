import type { survey } from "../pages/en-survey.ts";

/** What the survey says, in French. */
export const surveyFr: typeof survey = {
  title: "Quels outils d'IA utilisez-vous au travail ?",
  lead: (whom) =>
    `Cinq minutes qui aident ${whom} à trouver les bons outils pour tous. Il n'y a pas de mauvaise réponse, et chaque question peut être sautée.`,
  it: "votre organisation",
  pick: {
    heading: "Vos outils",
    label: "Ajouter un outil",
    hint: "Écrivez un nom, puis choisissez-le ou appuyez sur Entrée.",
    add: (name) => `Ajouter « ${name} »`,
    remove: (name) => `Retirer ${name}`,
    seen: "Vous les avez utilisés récemment :",
  },
  often: { label: "À quelle fréquence ?", daily: "Tous les jours", weekly: "Toutes les semaines", sometimes: "De temps en temps" },
  use: { label: "Pour quoi faire ?", hint: "Par exemple : lettres, comptes rendus, traduction." },
  account: {
    label: "Avec quel compte ?",
    work: "Mon compte professionnel à moi",
    personal: "Mon compte personnel",
    shared: "Un compte que nous partageons",
  },
  data: { label: "Qu'y mettez-vous ?" },
  wish: { label: "Quel outil ou quelle aide vous manque ?", hint: "Sans noms ni détails de dossiers, s'il vous plaît." },
  later: "Pas maintenant",
  laterText: "Très bien. L'enquête reste dans le menu de Handrail, quand vous voulez.",
  skip: "(peut être sauté)",
  letter: { subject: (org) => `Enquête sur l'IA : ${org}`, none: "Aucun outil d'IA n'est utilisé au travail.", wish: "Manque" },
  send: { webhook: "Envoyer mes réponses", form: "Continuer vers le formulaire", mail: "Écrire l'e-mail" },
};
