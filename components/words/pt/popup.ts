import type { popup } from "../en-popup.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";

const counted = counter("pt");
const days = lazy(() => new Intl.DateTimeFormat("pt", { dateStyle: "medium" }));

/** What the popup says, in Portuguese. */
export const popupPt: typeof popup = {
  loading: "Lendo as regras",
  page: "Esta página",
  ordinary: "Não é uma ferramenta de IA",
  ordinaryText: "O Handrail não faz nada nesta página.",
  tools: "Ferramentas de IA que você pode usar",
  noTools: "Ainda não há ferramentas na lista.",
  noToolsNext: (whom) => `Pergunte a ${whom} antes de usar uma ferramenta de IA no trabalho.`,
  someone: "a pessoa da informática",
  rules: "O que posso escrever?",
  whom: "A quem perguntar",
  policy: "Ler a política de IA",
  noContact: "Nenhum contato foi indicado. Pergunte a quem cuida dos computadores.",
  pendingTitle: "Esperando as regras",
  pending: "O Handrail está buscando as regras da sua organização. Até lá, colar e enviar em sites de IA espera.",
  unreadableTitle: "Não foi possível ler as regras",
  unreadable: "Reinicie o navegador. Se continuar assim, mostre à pessoa da informática. Até lá, colar e enviar em sites de IA espera.",
  problems: (count) => counted(count, { one: "item das regras não pôde ser usado", other: "itens das regras não puderam ser usados" }),
  problemsText: "Para quem cuida das regras. Todos os outros itens funcionam.",
  wholePolicy: "a política inteira",
  used: (what) => `Usado no lugar: ${what}`,
  approvedPage: "Você pode usá-la no trabalho. As regras abaixo dizem o que deixar de fora.",
  search: "Posso usar …?",
  searchHint: "Nome de uma ferramenta de IA",
  results: (count) => counted(count, { one: "ferramenta encontrada", other: "ferramentas encontradas" }),
  notFound: "Não conhecemos uma ferramenta com esse nome. Pergunte antes de usá-la no trabalho.",
  open: "Abrir",
  ask: "Pedir",
  matrix: "O que pode ir em cada ferramenta",
  news: "Novidades",
  decided: {
    approved: (tool, org) => `${org} aprovou ${tool}. Você já pode usar.`,
    limited: (tool, org) => `${org} aprovou ${tool} com limites. Abra para ver o que deixar de fora.`,
    prohibited: (tool, org) => `${org} decidiu não usar ${tool}.`,
    "under-review": (tool, org) => `${org} está analisando ${tool}. Espere por enquanto.`,
  },
  ended: (day) => `A aprovação dela terminou em ${days().format(day)}.`,
  requests: "Ferramentas que você pediu",
  asked: (day) => `Pedida em ${days().format(day)}`,
  requestStates: {
    "handed-over": "espera resposta",
    waiting: "sendo enviada",
    delivered: "espera resposta",
    refused: "não entregue",
  },
  returned: {
    heading: "Não entregue",
    text: (whom) => `O outro lado não aceitou. Copie o texto e entregue a ${whom}, ou envie por e-mail.`,
    copy: "Copiar o texto",
    copied: "Copiado. Cole em um e-mail ou em uma conversa.",
    notCopied: "O navegador não nos deixou copiar. Este é o texto:",
    forget: "Já enviei",
  },
  askNew: "Pedir uma ferramenta",
  more: "Mais",
  record: "O que é registrado sobre mim",
  surveyAsk: (org) => `${org} quer saber quais ferramentas de IA ajudam você.`,
  survey: "Pesquisa de cinco minutos",
};
