/** What the survey says, in English. */
export const survey = {
  title: "Which AI tools do you use for work?",
  lead: (whom: string) =>
    `Five minutes that help ${whom} get the right tools for everyone. There are no wrong answers, and you can skip any question.`,
  it: "your organization",
  pick: {
    heading: "Your tools",
    label: "Add a tool",
    hint: "Type a name, and choose it or press Enter.",
    add: (name: string) => `Add “${name}”`,
    remove: (name: string) => `Take ${name} out`,
    seen: "You have used these lately:",
  },
  often: { label: "How often?", daily: "Every day", weekly: "Every week", sometimes: "Now and then" },
  use: { label: "What for?", hint: "For example: letters, minutes, translation." },
  account: {
    label: "With which account?",
    work: "My own work account",
    personal: "My personal account",
    shared: "An account that we share",
  },
  data: { label: "What goes into it?" },
  wish: { label: "Which tool or help do you miss?", hint: "Please leave out names and case details." },
  later: "Not now",
  laterText: "All right. You find the survey in Handrail's menu whenever you like.",
  skip: "(can be skipped)",
  letter: {
    subject: (org: string) => `AI survey: ${org}`,
    none: "No AI tool is used for work.",
    wish: "Missing",
  },
  send: { webhook: "Send my answers", form: "Go on to the form", mail: "Write the e-mail" },
};

/** Everything a language has to say in the survey. */
export type SurveyWords = typeof survey;
