/** What is said beside a password or key that was found. */
export const keys = {
  heading: "How to keep passwords and keys safe",
  why: "A key works for anyone who has it, and nobody can tell who used it. What is shared cannot be taken back, only changed.",
  keySteps: [
    "Has it been in a chat, a mail or a shared file? Make a new one, put it where the old one is used, then delete the old one.",
    "Give each person and each program a key of their own. Then one can be changed without stopping the others.",
    "Keep it in a password manager, not in a text.",
  ] as readonly string[],
  passwordSteps: [
    "Has anyone else seen it, or an AI tool? Change it where you sign in.",
    "Use another one for each account, and turn on sign-in in two steps.",
    "Keep it in a password manager. Share from there, or ask for an account of your own.",
  ] as readonly string[],
  where: "Where to change it:",
  gone: "It has gone out, so please change it soon.",
};
