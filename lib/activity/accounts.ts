/** With whose account a tool is used. */
export const ACCOUNT_KINDS = ["work", "personal", "shared"] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** By tool id, what the person said or the page showed. Never which account. */
export type Accounts = Readonly<Record<string, { readonly kind: AccountKind /** Since 1970. */; readonly minute: number }>>;
