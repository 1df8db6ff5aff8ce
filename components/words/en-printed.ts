/** What stands around the printed policy on the screen, in English. */
export const printedEn = {
  about: "About this page",
  isDraft: "This is what stands in the policy builder. It is not in force before it is pushed.",
  isInForce: "These are the rules in force in this browser.",
  isOnly: "These are the rules in force in this browser. To print others, write them in the policy builder first.",
  print: "Print, or save as PDF",
  markdown: "Download as Markdown",
  showInForce: "Show the rules in force",
  showDraft: "Show what is in the policy builder",
};
