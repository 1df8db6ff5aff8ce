/** What is said about the account that a person uses, in English. */
export const account = {
  region: "Handrail on your account",
  question: (tool: string) => `Which account do you use on ${tool}?`,
  why: (org: string, domains: string) => `${org} asks for your work account here: the one with ${domains}.`,
  at: (domain: string) => `@${domain}`,
  work: "My work account",
  personal: "My own account",
  shared: "One that we share",
  kept: "Only this answer is remembered, never the account.",
  thanks: "Thank you. That is the right one.",
  personalTitle: "Please switch to your work account",
  personalText: (domains: string) =>
    `What you write in your own account stays there, also when you leave. Sign out here, then sign in with your ${domains} address.`,
  sharedTitle: "Please use an account of your own",
  sharedText:
    "Whoever knows the shared password can read what you write, and nobody can tell who wrote it. Ask for an account of your own.",
  isWork: "It is my work account",
};
