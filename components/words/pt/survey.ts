import type { survey } from "../pages/en-survey.ts";

/** What the survey says, in Portuguese. */
export const surveyPt: typeof survey = {
  title: "Que ferramentas de IA você usa no trabalho?",
  lead: (whom) =>
    `Cinco minutos que ajudam ${whom} a achar as ferramentas certas para todos. Não há respostas erradas, e você pode pular qualquer pergunta.`,
  it: "a sua organização",
  pick: {
    heading: "Suas ferramentas",
    label: "Adicionar uma ferramenta",
    hint: "Escreva um nome e escolha, ou aperte Enter.",
    add: (name) => `Adicionar “${name}”`,
    remove: (name) => `Tirar ${name}`,
    seen: "Você usou estas há pouco:",
  },
  often: { label: "Com que frequência?", daily: "Todos os dias", weekly: "Toda semana", sometimes: "De vez em quando" },
  use: { label: "Para quê?", hint: "Por exemplo: cartas, atas, tradução." },
  account: {
    label: "Com que conta?",
    work: "Minha própria conta de trabalho",
    personal: "Minha conta pessoal",
    shared: "Uma conta que compartilhamos",
  },
  data: { label: "O que entra nela?" },
  wish: { label: "Que ferramenta ou ajuda faz falta?", hint: "Sem nomes nem detalhes de casos, por favor." },
  later: "Agora não",
  laterText: "Tudo bem. A pesquisa fica no menu do Handrail, quando quiser.",
  skip: "(pode pular)",
  letter: { subject: (org) => `Pesquisa de IA: ${org}`, none: "Nenhuma ferramenta de IA é usada no trabalho.", wish: "Faz falta" },
  send: { webhook: "Enviar minhas respostas", form: "Seguir para o formulário", mail: "Escrever o e-mail" },
};
