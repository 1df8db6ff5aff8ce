/** What the pages for IT say, in English: what they have in common. */
export const deskEn = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  nav: "Pages for IT",
  pages: {
    "policy-builder": { title: "Policy builder", lead: "Write your organization's AI rules, try them out, and push them." },
    "printed-policy": { title: "Printed policy", lead: "The same rules in plain words, for staff and board." },
    health: { title: "Health", lead: "Did the rules arrive, and does Handrail work here?" },
  },
  source: {
    managed: "pushed by your administrator",
    local: "loaded on this computer",
    starter: "the built-in starter rules",
  },
  onlyBeginning: "This is its beginning. Copy and download take all of it.",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Copying did not work. Mark the text and copy it by hand.",
  download: (fileName: string) => `Download ${fileName}`,
  loading: "Reading the rules",
  unreadable: "The rules could not be read. Please restart the browser. If this stays, install Handrail again.",
};
