import type { Words } from "../en.ts";

/** Beside a password or key that was found, in French. */
export const keys: Words["keys"] = {
  heading: "Garder mots de passe et clés en sécurité",
  why: "Une clé sert à toute personne qui l'a, et personne ne sait qui s'en est servi. Ce qui est partagé ne se reprend pas, cela se change.",
  keySteps: [
    "Est-elle passée par un chat, un courriel ou un fichier partagé ? Créez-en une nouvelle, mettez-la là où l'ancienne sert, puis supprimez l'ancienne.",
    "Une clé propre à chaque personne et à chaque programme : on peut en changer une sans arrêter les autres.",
    "Gardez-la dans un gestionnaire de mots de passe, pas dans un texte.",
  ],
  passwordSteps: [
    "Quelqu'un d'autre l'a vu, ou un outil d'IA ? Changez-le là où vous vous connectez.",
    "Un mot de passe différent pour chaque compte, et la connexion en deux étapes.",
    "Gardez-le dans un gestionnaire de mots de passe. Partagez depuis là, ou demandez un compte à vous.",
  ],
  where: "Où la changer :",
  gone: "C'est parti, alors changez-la bientôt, s'il vous plaît.",
};
