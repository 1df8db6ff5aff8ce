import type { Translation } from "../languages.ts";
import { counter, lister } from "../plural.ts";
import { dailyPt } from "./daily.ts";
import { infoTypesPt } from "./info-types.ts";
import { keys } from "./keys.ts";
import { pagesPt } from "./pages.ts";
import { popupPt } from "./popup.ts";

const LANGUAGE = "pt";
const counted = counter(LANGUAGE);

/** Portuguese: complete for what staff meet every day, on the page and in the popup; our own pages are begun, and say so. */
export const translation: Translation = {
  words: {
    language: LANGUAGE,
    direction: "ltr",
    newTab: "abre em outra aba",
    yourOrganization: "a sua organização",
    ...dailyPt,
    infoTypes: infoTypesPt,
    counted,
    all: lister(LANGUAGE),
    sites: {
      unlisted: {
        label: "Ainda não aprovada",
        title: (tool, org) => `${tool} ainda não está na lista de ${org}`,
        why: () => "Ninguém verificou o que ela faz com o que você escreve. Não coloque nomes, detalhes de casos nem dados de doadores.",
      },
      aggregator: {
        label: "Repassa o seu texto",
        title: (tool) => `${tool} repassa o seu texto a outras empresas de IA`,
        why: () => "Mais uma empresa pode ler e guardar o que você escreve, e é difícil saber onde vai parar.",
      },
      reseller: {
        label: "Revendedor",
        title: (tool) => `${tool} vende acesso à IA de outras empresas`,
        why: () => "Quem a mantém pode ler e guardar tudo o que passa. O verdadeiro fabricante não participa e não pode proteger você.",
      },
      mirror: {
        label: "Imitação",
        title: (tool) => `${tool} é uma imitação, não a ferramenta verdadeira`,
        why: () => "Ela se passa por uma ferramenta conhecida. O que você escreve, e qualquer senha, vai para outra pessoa.",
      },
      selfHosted: {
        label: "Servidor de IA particular",
        title: (tool) => `${tool} funciona no servidor de alguém`,
        why: () => "Quem cuida do servidor pode ler o que você escreve. Use só se souber quem é.",
      },
      embedded: {
        label: "Com IA dentro",
        title: (tool) => `${tool} é uma IA dentro de outro produto`,
        why: () => "A IA também pode ler o que está nesta página. Pense nela como mais um leitor.",
      },
      unknown: {
        label: "Ferramenta de IA desconhecida",
        title: () => `Esta página parece uma ferramenta de IA`,
        why: () => "Não sabemos quem a mantém nem o que acontece com o texto. Coloque só o que qualquer pessoa pode ler.",
      },
      prohibited: {
        label: "Não permitida",
        title: (tool, org) => `${tool} não é usada em ${org}`,
        why: (org) => `Ela não atende ao que ${org} precisa para proteger as pessoas.`,
      },
      offCountry: {
        label: "Não oferecida aqui",
        title: (tool) => `${tool} não é oferecida no seu país`,
        why: () => "As condições não valem aqui: a conta pode ser fechada e ninguém responde pelo seu texto.",
      },
    },
    categories: {
      beneficiary: {
        label: "Pessoas que atendemos",
        example: "números de identidade, casos, saúde",
        why: "Pode apontar para uma pessoa que atendemos e que confiou em nós.",
      },
      "donor-financial": {
        label: "Dinheiro de doadores",
        example: "números de cartão e de conta",
        why: "Com isto, alguém poderia chegar ao dinheiro de um doador.",
      },
      board: {
        label: "Documentos do conselho",
        example: "atas, planos ainda não públicos",
        why: "O conselho não tornou isto público, e uma ferramenta de IA pode guardá-lo.",
      },
      credentials: {
        label: "Senhas e chaves",
        example: "tudo o que abre uma conta",
        why: "Quem vê pode entrar na conta, e uma ferramenta de IA pode guardá-lo.",
      },
      contact: { label: "Dados de contato", example: "e-mails, telefones", why: "É de uma pessoa real, que talvez não espere isto aqui." },
      custom: {
        label: "Nossos termos internos",
        example: "o que a sua organização nomeia",
        why: "A sua organização pede que isto fique interno.",
      },
    },
    approved: { label: "Aprovada", by: (org) => `Aprovada por ${org}` },
    limited: { label: "Aprovada com limites", by: (org) => `Aprovada com limites por ${org}` },
    answers: {
      paste: { redact: "Remover e colar", proceed: "Colar mesmo assim", justified: "Colar mesmo assim", cancel: "Cancelar" },
      drop: { redact: "Remover e soltar", proceed: "Soltar mesmo assim", justified: "Soltar mesmo assim", cancel: "Cancelar" },
      type: { redact: "Remover e enviar", proceed: "Enviar mesmo assim", justified: "Enviar mesmo assim", cancel: "Continuar escrevendo" },
      file: {
        redact: "Enviar uma cópia segura",
        proceed: "Enviar o arquivo mesmo assim",
        justified: "Enviar o arquivo mesmo assim",
        cancel: "Cancelar",
      },
      url: { redact: "Remover e abrir", proceed: "Abrir mesmo assim", justified: "Abrir mesmo assim", cancel: "Não abrir" },
      wire: { redact: "Remover e enviar", proceed: "Enviar mesmo assim", justified: "Enviar mesmo assim", cancel: "Não enviar" },
    },
    keys,
    hold: {
      title: (tool) => `Antes que isto vá para ${tool}`,
      blockedTitle: (tool) => `Isto não deveria ir para ${tool}`,
      held: {
        paste: "Nada foi colado ainda.",
        drop: "Nada foi solto ainda.",
        type: "Nada foi enviado ainda.",
        file: "Nenhum arquivo foi enviado ainda.",
        url: "Nada foi aberto ainda.",
        wire: "Nada foi enviado ainda.",
      },
      look: "Olhe isto primeiro:",
      reasons: "Por que o Handrail parou aqui",
      preview: {
        paste: "Isto é o que será colado",
        drop: "Isto é o que será solto",
        type: "Isto é o que será enviado",
        file: "Isto é o que será enviado",
        url: "Isto é o que será aberto",
        wire: "Isto é o que será enviado",
      },
      names: "Substituir também nomes e valores, como “Person A” e “$1k–5k”",
      morePlaces: (count) => `e ${counted(count, { one: "outro lugar", other: "outros lugares" })}`,
      why: "Por que é necessário?",
      whyHint: (least) => `Algumas palavras, pelo menos ${least} letras. Um momento para pensar: ninguém as guarda nem vê.`,
      approvedInstead: (org) => `${org} aprovou isto no lugar:`,
    },
    pending: {
      title: "Um momento, por favor",
      text: {
        paste: "O que você colou está seguro e espera aqui.",
        drop: "O que você soltou está seguro e espera aqui.",
        type: "O que você escreveu está seguro e espera aqui.",
        file: "O seu arquivo está seguro e espera aqui.",
        url: "O endereço está seguro e espera aqui.",
        wire: "O que esta página quer enviar está seguro e espera aqui.",
      },
      wait: "O Handrail está buscando as regras da sua organização. Leva alguns segundos depois de abrir o navegador.",
    },
    banner: {
      region: "Handrail nesta página",
      acknowledge: "Entendi, continuar",
      collapse: "Diminuir",
      dismiss: "Fechar",
      insteadOf: "Aprovado para você",
      prohibitedData: "Não coloque aqui nada do trabalho.",
    },
    block: {
      runBy: "Quem a mantém",
      why: "Por que importa",
      address: "Endereço",
      instead: "Você pode usar isto no lugar",
      ask: "Precisa dela no seu trabalho?",
      back: "Voltar",
      proceed: "Continuar com cuidado",
    },
    ask: {
      question: "Dúvidas?",
      contact: (name) => `Pergunte a ${name}`,
      someone: "Pergunte à pessoa da informática",
      link: "Pedir ajuda",
      tool: "Pedir esta ferramenta",
      who: "O que se sabe dela",
    },
    source: {
      managed: "As regras de IA da sua organização",
      local: "Regras de IA deste computador",
      starter: "Regras iniciais, até a sua organização definir as dela",
    },
    popup: popupPt,
    dataRules: { allow: "Pode", notice: "Avisa", warn: "Pergunta antes", justify: "Precisa de um motivo", block: "Deixar de fora" },
    statuses: { approved: "aprovada", limited: "aprovada com limites", prohibited: "não permitida", "under-review": "em análise" },
  },
  pages: pagesPt,
};
