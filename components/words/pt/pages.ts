import type { PageWords } from "../pages/pages.ts";
import type { Part } from "../translated.ts";
import { requestPt } from "./request.ts";
import { surveyPt } from "./survey.ts";

/** What our own pages say, in Portuguese: begun. The popup, the account, the blocked page, the request and the survey are here; the rest is said in English, and `begun` says so. */
export const pagesPt: Part<PageWords> = {
  account: {
    region: "Handrail sobre a sua conta",
    question: (tool) => `Que conta você usa em ${tool}?`,
    why: (org, domains) => `${org} pede aqui a sua conta de trabalho: a de ${domains}.`,
    at: (domain) => `@${domain}`,
    work: "Minha conta de trabalho",
    personal: "Minha conta pessoal",
    shared: "Uma que compartilhamos",
    kept: "Só esta resposta é lembrada, nunca a conta.",
    thanks: "Obrigado. É a certa.",
    personalTitle: "Mude para a sua conta de trabalho",
    personalText: (domains) =>
      `O que você escreve na conta pessoal fica lá, também quando você sai. Saia aqui e entre com o seu endereço de ${domains}.`,
    sharedTitle: "Use uma conta só sua",
    sharedText: "Quem sabe a senha compartilhada pode ler o que você escreve, e ninguém sabe quem escreveu. Peça uma conta só sua.",
    isWork: "É a minha conta de trabalho",
  },
  blocked: {
    pageTitle: (tool) => `${tool} não está aberta aqui`,
    loading: "Um momento, por favor",
    pending: "O Handrail está buscando as regras da sua organização. Leva alguns segundos depois de abrir o navegador.",
    open: (tool) => `${tool} já pode ser aberta`,
    openText: "As regras mudaram desde que esta página foi fechada.",
    goThere: (tool) => `Abrir ${tool}`,
    nothing: "Nada está fechado aqui",
    nothingText: "Esta página diz por que um site de IA não está aberto. Agora não há nenhum.",
    unreadable: "Não foi possível ler as regras",
    unreadableText: "Reinicie o navegador. Se continuar assim, mostre à pessoa da informática.",
    close: "Fechar esta aba",
    left: "O que estava escrito depois do endereço não foi enviado.",
  },
  mine: {
    answers: "Ao que você disse sim",
    answersText: (time) => `Não se pergunta de novo até ${time}`,
    askAgain: "Perguntar de novo",
    askAgainFor: (tool) => `Perguntar de novo sobre ${tool}`,
    extensions: "Complementos de IA neste navegador",
    extensionsText: "Um complemento de IA pode ler as páginas que você abre. O Handrail pode ver se você tem algum.",
    look: "Procurar complementos de IA",
    lookHint: "O navegador pergunta primeiro, e chama-lhe “gerenciar”. O Handrail só compara a lista com a dele e não guarda nada.",
    none: "Nenhum que conheçamos.",
    off: "desligado",
    status: {
      approved: "Aprovado",
      limited: "Aprovado com limites",
      unlisted: "Ainda não aprovado",
      prohibited: "Não permitido: remova, por favor",
    },
    remove: "Para remover um, abra o menu do navegador e depois Extensões.",
  },
  request: requestPt,
  survey: surveyPt,
};
