import { counter } from "../plural.ts";

const counted = counter("en");

/** What the request page says, in English. */
export const request = {
  title: "Ask for an AI tool",
  lead: (whom: string) => `Tell ${whom} which tool you need and why. It takes about two minutes.`,
  it: "IT",
  tool: {
    heading: "The tool",
    name: "Name of the tool",
    site: "Its web address",
    siteHint: "For example otter.ai. Leave it empty if you do not know it.",
    maybe: "Do you mean one of these?",
    listed: (name: string, status: string) => `${name} is on the list already: ${status}.`,
    open: (name: string) => `Open ${name}`,
  },
  need: {
    heading: "What you need it for",
    purpose: "What will you use it for?",
    purposeHint: "A sentence or two. Please leave out names and case details.",
    sensitive: (items: string) => `This looks as if it holds ${items}. Please take that out: it is not needed here.`,
    data: "Which kind of information would go into it?",
    who: "Who would use it?",
    whoHint: "For example: me, the fundraising team.",
    neededBy: "When do you need it? (if there is a date)",
    from: "Your name or e-mail, so that they can answer",
  },
  questions: {
    heading: "Six questions that every tool has to answer",
    lead: "You do not have to answer them. We add what is known already, so that the decision is quicker.",
    unknown: "Not known yet",
    source: (source: string, asOf: string) => `Source: ${source}, ${asOf}`,
    text: {
      "model-card": "Does the vendor say how its AI was made and trained (a model card)?",
      "competing-models": "Do its terms forbid using it to train rival AI?",
      "official-channel": "Is this the vendor's own tool, or does someone else pass it on?",
      accounts: "Does each person get an account of their own, with a log and an administrator?",
      controversies: "Has there been serious criticism of how it handles data or where its AI comes from?",
      privacy: "How long does it keep what people write, and does it learn from it?",
    },
    official: (places: string) => `The vendor's own addresses: ${places}`,
  },
  send: {
    webhook: "Send the request",
    form: "Go on to the form",
    mail: "Write the e-mail",
    copy: "Copy the text",
    save: "Save as a file",
    preview: "What will be sent",
    goes: (host: string) => `It goes to ${host}, as your organization has set up. Nobody else sees it.`,
    mailHint: (to: string) => `Your e-mail program opens with a mail to ${to}. Nothing is sent before you press send there.`,
    formHint: "The form opens with what you wrote. Nothing is sent before you send it there.",
    noRoute: (whom: string) => `Copy the text or save it, and give it to ${whom}.`,
    someone: "the person who looks after your computers",
  },
  problems: {
    title: (count: number) => `Please look at ${counted(count, { one: "thing", other: "things" })}:`,
    name: "Write the name of the tool.",
    purpose: "Write what you will use it for.",
    neededBy: "The date has passed. Choose a later one, or leave it empty.",
  },
  done: {
    delivered: { title: "It has arrived", text: "Nothing else is to be done now." },
    returned: {
      title: "It was not taken",
      text: "The other side did not accept it. Copy the text and give it to the person who decides. It stays in Handrail's menu too.",
    },
    webhook: {
      title: "Your request is on its way",
      text: "Handrail sends it now, and tries again if the other side is down. You see the answer in Handrail's menu.",
    },
    mail: { title: "Your e-mail program should be open", text: "Press send there. Nothing opened? Copy the text and send it yourself." },
    mailLong: {
      title: "Please paste the text into the e-mail",
      text: "It is too long to be filled in for you, so we copied it. Press Ctrl+V (Mac: Cmd+V) in the e-mail.",
    },
    form: { title: "The form is open in a new tab", text: "Send it there. Something missing? Copy the text from here." },
    formLong: {
      title: "The form is open in a new tab",
      text: "Some of your text was too long for it. Copy the whole text from here and paste it.",
    },
    copied: { title: "Copied", text: "Paste it into an e-mail or a chat with the person who decides." },
    saved: { title: "Saved as a file", text: "Give it to the person who decides." },
    another: "Ask for another tool",
    back: "Change something",
    answer: (org: string) => `When ${org} has decided, Handrail's menu tells you.`,
  },
  failed: "This did not work. Please copy the text instead.",
  mailInstead: "(The text is on your clipboard. Please paste it here.)",
  letter: {
    subject: (tool: string) => `Request for an AI tool: ${tool}`,
    tool: "Tool",
    site: "Web address",
    vendor: "Run by",
    purpose: "Purpose",
    data: "Kind of information",
    noData: "nothing sensitive",
    who: "Who would use it",
    neededBy: "Needed by",
    from: "Asked by",
    organization: "Organization",
    facts: "Known about the vendor, in short",
    factsElsewhere: "What is known about the vendor is in Handrail: “What is known about it”.",
  },
};

/** Everything a language has to say on the request page. */
export type RequestWords = typeof request;
