import type { Detector, Examples, Place } from "../../detector.ts";

/** An e-mail address. */
export const email: Detector = {
  infoType: "email",
  category: "contact",
  label: "E-mail address",
  placeholder: "Email",
  rules: [
    {
      anchor: "at",
      pattern:
        /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}_@-])/uy,
      validate: isAddress,
      confidence: 0.95,
    },
  ],
};

const FILE_ENDING = /\.(?:png|jpe?g|gif|svg|webp|js|ts|css|json|html?|py|md|txt|local|lan|internal)$/i;
const REMOTE = /^(?:git|hg|svn)@/i;
// Mailboxes of an organisation, which it prints itself: nobody is reached by them.
const OFFICE =
  /^(?:info|hello|contact|support|admin|office|sales|help|helpdesk|feedback|press|media|team|enquiries|inquiries|no-?reply|alerts?|newsletter|news|jobs|careers|privacy|security|legal|billing|marketing|training|webmaster|postmaster|customer\.?service)@/i;

function isAddress(match: string, { text, start, end }: Place): boolean {
  if (FILE_ENDING.test(match) || REMOTE.test(match) || OFFICE.test(match)) return false;
  const isInUrl = /:\/\/[^\s]{0,60}$/.test(text.slice(Math.max(0, start - 64), start)) || match.includes("//");
  return !isInUrl && !/^:[\w~/]/.test(text.slice(end, end + 2));
}

export const examples: Examples = {
  source: "RFC 5321 and 5322, without quoted local parts",
  finds: [
    ["write to maria.lopez@riverbend.example today", "maria.lopez@riverbend.example"],
    ["<ana+news@mail.co.uk>", "ana+news@mail.co.uk"],
    ["Mail: josé@correo.example.", "josé@correo.example"],
    ["?to=ana%40mail.example", "ana%40mail.example"],
    ["mailto:ana@mail.example", "ana@mail.example"],
  ],
  ignores: [
    ["write to info@riverbend.example", "the organisation's own mailbox"],
    ["git@github.com:org/repo.git", "a repository"],
    ["npm i left-pad@2.3.3", "a version"],
    ["logo@2x.png", "a file"],
    ["user@10.0.0.1", "no domain"],
    ["@maria said", "a handle"],
    ["https://user@host.example/x", "a URL"],
  ],
};
