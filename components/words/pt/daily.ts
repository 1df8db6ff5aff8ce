import type { Words } from "../en.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";

const LANGUAGE = "pt";
const counted = counter(LANGUAGE);
const numbers = lazy(() => new Intl.NumberFormat(LANGUAGE));
const regions = lazy(() => new Intl.DisplayNames(LANGUAGE, { type: "region" }));
const by = (vendor: string, country: string) => (country === "" ? vendor : `${vendor} (${regions().of(country) ?? country})`);

/** What staff meet beside the question itself, in Portuguese. */
export const dailyPt = {
  product: "Handrail",
  begun: "Uma parte destes textos ainda está em inglês.",
  found: (label, count) => (count === 1 ? label : `${label} (${numbers().format(count)})`),
  runBy: (channel, vendor, country) =>
    ({
      official: `Mantida por ${by(vendor, country)}, a empresa que a faz.`,
      aggregator: `Mantida por ${by(vendor, country)}, que passa o seu texto a outras empresas de IA.`,
      reseller: `Mantida por ${by(vendor, country)}, que não faz esta IA.`,
      mirror: `Mantida por ${by(vendor, country)}, não pela empresa que parece ser.`,
      "self-hosted": `Programa livre de ${by(vendor, country)}, em um servidor que alguém mantém.`,
      embedded: `Parte de um produto de ${by(vendor, country)}.`,
      extension: `Uma extensão de navegador de ${by(vendor, country)}.`,
    })[channel],
  runByUnknown: "Não sabemos quem a mantém.",
  seen: {
    panel: (program) => `Feita com ${program}, um programa que qualquer um pode pôr em um servidor. Não sabemos quem mantém este.`,
    mirror: (program) => `Parece a página de ${program}, mas este não é o endereço dela. Não sabemos quem a mantém.`,
    chat: () => "Funciona como uma conversa com IA e não está em nenhuma das nossas listas. Não sabemos quem a mantém.",
    local: () => "O programa de IA parece rodar neste computador. Mesmo assim pode passar o seu texto a uma empresa.",
    reseller: () => "Pelo que diz, vende acesso à IA de outras empresas. Não sabemos quem a mantém.",
    "possible-reseller": () => "Diz algumas coisas que vendedores da IA de outros dizem. Não sabemos quem a mantém.",
  },
  listedIn: {
    mirror: (year) => `Uma lista pública de imitações citou este endereço em ${year}. Esses endereços mudam de dono.`,
    reseller: (year) => `Uma lista pública de revendedores citou este endereço em ${year}. Esses endereços mudam de dono.`,
  },
  sidebar: {
    isHere: (name) => `A extensão ${name} colocou um ajudante de IA nesta página. Ele pode ler o que está aqui.`,
    status: {
      approved: (org) => `Foi aprovado por ${org}.`,
      limited: (org) => `Foi aprovado por ${org}, com limites.`,
      unlisted: (org) => `Ainda não está na lista de ${org}. Desligue-o em páginas com nomes, detalhes de casos ou dados de doadores.`,
      prohibited: (org) => `Não é usado em ${org}. Desligue-o em Extensões, no menu do navegador.`,
    },
  },
  hint: { asks: "Você será perguntado antes de isto sair." },
  restore: {
    show: "Mostrar os dados reais na resposta",
    hide: "Mostrar de novo as substituições",
    note: "Só você os vê. Não são enviados e somem com esta aba.",
  },
  longText: { title: "Lendo um texto longo" },
  failed: {
    title: "Não conseguimos mudar este texto por você",
    text: (tool) => `O campo de ${tool} não aceitou a versão segura. O seu texto está como antes, e nada foi enviado.`,
    steps: "O que você pode fazer",
    byCopy: "Copie a versão segura e cole por cima do seu texto.",
    byHand: "Ou tire à mão as partes sensíveis e tente de novo.",
    byHandOnly: "Tire à mão as partes sensíveis e tente de novo.",
    copy: "Copiar a versão segura",
    copied: "Copiado",
    close: "Voltar ao meu texto",
  },
  unsent: {
    title: "O seu texto não se perdeu",
    text: (tool) => `Nada foi enviado, mas ${tool} esvaziou o campo. O Handrail ainda tem o seu texto, até você fechar isto.`,
    byCopy: "Copie o seu texto e cole de novo no campo.",
    copy: "Copiar o meu texto",
    close: "Fechar",
  },
  notice: {
    found: (items) => `O seu texto contém: ${items}.`,
    went: {
      paste: "Colado como está.",
      drop: "Solto como está.",
      type: "Enviado como está.",
      file: "Arquivo enviado como está.",
      url: "Aberto como está.",
      wire: "Enviado como está.",
    },
    stopped:
      "Esta página ia enviar isto de um modo sobre o qual não podemos perguntar a você. Nada foi enviado. Envie mais uma vez. Se parar de novo, tire isto primeiro.",
  },
  tables: {
    looks: (what, people, parts) => `Isto parece ${what}: ${people}${parts === "" ? "" : `, com ${parts}`}.`,
    from: (system) => `uma exportação de ${system}`,
    people: { one: "pessoa", other: "pessoas" },
    kinds: { donor: "uma lista de doadores", case: "uma lista de pessoas que vocês atendem", people: "uma lista de pessoas" },
    gifts: "valores de doações",
    columns: {
      name: "nomes",
      email: "e-mails",
      phone: "telefones",
      address: "endereços",
      "birth-date": "datas de nascimento",
      "government-id": "números de documentos",
      "record-id": "números de registro",
      amount: "valores em dinheiro",
      sensitive: "dados pessoais como saúde ou origem",
      note: "anotações",
    },
  },
  files: {
    reading: {
      title: (count) => (count === 1 ? "Lendo o seu arquivo" : "Lendo os seus arquivos"),
      text: "Nada foi enviado ainda. Arquivos grandes levam alguns segundos.",
      progress: "Quanto já foi lido",
      of: (done, all) => `Arquivo ${done} de ${all}`,
    },
    list: "Seus arquivos",
    more: (count) => `e ${counted(count, { one: "outro arquivo", other: "outros arquivos" })}`,
    clean: "Nada foi encontrado nele.",
    left: "A cópia segura é feita sem ele.",
    unreadableTitle: {
      encrypted: "Fechado com senha",
      damaged: "Danificado ou incompleto",
      unknown: "Um tipo de arquivo que o Handrail não conhece",
      "old-format": "Um arquivo antigo do Office",
      picture: "Uma imagem",
      media: "Uma gravação",
      "too-large": "Grande demais para ler",
      "too-deep": "Compactado de um modo que esconde o tamanho",
      "no-reader": "Não pôde ser lido desta vez",
    },
    unreadableWhy: {
      encrypted: "O Handrail não pode ver dentro. Salve sem senha e tente de novo.",
      damaged: "O Handrail não pode ver dentro. Ele abre no seu computador?",
      unknown: "O Handrail não pode ver dentro. Tenha certeza do que há nele.",
      "old-format": "O Handrail não pode ver dentro. Salve como .docx, .xlsx ou .pptx e tente de novo.",
      picture: "O Handrail não lê imagens. Confira que não se vê nenhuma pessoa nem número.",
      media: "O Handrail não pode ouvir nem assistir. Tenha certeza de quem aparece.",
      "too-large": "O Handrail não pode ler tudo. Envie a parte que é necessária.",
      "too-deep": "O Handrail parou de ler. Descompacte e envie o arquivo necessário.",
      "no-reader": "O leitor do Handrail não começou nesta página. Recarregue a página e tente mais uma vez.",
    },
    preview: (name) => `A cópia segura de ${name}`,
    asText: "Arquivos que não podem ser mudados são copiados como texto simples.",
    columns: {
      legend: "Deixar de fora colunas inteiras",
      hint: "Tudo o mais que foi encontrado é substituído.",
      unnamed: (number) => `Coluna ${number}`,
    },
    notSafe: "Ainda diria demais. Deixe de fora mais colunas ou escolha outro arquivo.",
    noCopy: "Não foi possível fazer uma cópia segura. Nada foi enviado.",
  },
  uses: {
    chat: "Escrever, perguntar, ter ideias",
    writing: "Escrever e revisar",
    search: "Buscar",
    research: "Pesquisar",
    meeting: "Notas de reunião",
    transcription: "Da fala ao texto",
    translation: "Traduzir",
    image: "Imagens",
    video: "Vídeo",
    audio: "Voz e som",
    slides: "Apresentações",
    coding: "Programar",
    agent: "Fazer tarefas sozinha",
    embedded: "Dentro de outras ferramentas",
    "api-console": "Para desenvolvedores",
  },
} satisfies Partial<Words>;
