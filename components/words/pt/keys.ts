import type { Words } from "../en.ts";

/** Beside a password or key that was found, in Portuguese. */
export const keys: Words["keys"] = {
  heading: "Como cuidar de senhas e chaves",
  why: "Uma chave serve a qualquer pessoa que a tenha, e ninguém sabe quem a usou. O que foi partilhado não volta atrás, só se muda.",
  keySteps: [
    "Esteve num chat, num e-mail ou num arquivo partilhado? Crie uma nova, ponha-a onde a antiga é usada e depois apague a antiga.",
    "Dê a cada pessoa e a cada programa uma chave própria. Assim muda-se uma sem parar as outras.",
    "Guarde-a num gestor de senhas, não num texto.",
  ],
  passwordSteps: [
    "Mais alguém a viu, ou uma ferramenta de IA? Mude-a onde você entra na conta.",
    "Use outra para cada conta e ligue a entrada em dois passos.",
    "Guarde-a num gestor de senhas. Partilhe a partir dele, ou peça uma conta própria.",
  ],
  where: "Onde mudar:",
  gone: "Já saiu, por isso mude-a em breve, por favor.",
};
