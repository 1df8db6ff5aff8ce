/** Sentences about a value, as their ends: "is not an https address". */
type About =
  | "not-text"
  | "not-whole"
  | "not-number"
  | "not-flag"
  | "too-long"
  | "below"
  | "above"
  | "not-date"
  | "not-email"
  | "not-https"
  | "not-link"
  | "country-us"
  | "country-gb"
  | "not-country"
  | "not-id"
  | "not-domain"
  | "not-uuid"
  | "not-tenant"
  | "not-language"
  | "single-letter"
  | "no-letter"
  | "no-wildcard"
  | "short-format"
  | "short-ignored"
  | "not-re2"
  | "not-re2-repeat"
  | "matches-empty"
  | "not-header"
  | "browser-header"
  | "not-header-value"
  | "not-field"
  | "not-parameter"
  | "no-tool"
  | "no-address"
  | "mixed-letters"
  | "person"
  | "no-tool-or-host"
  | "public-suffix"
  | "names-port"
  | "names-page";

/** What stands in the way of reading JSON; "json-at" says where. */
type AboutJson =
  | "json-at"
  | "json-follows"
  | "json-deep"
  | "json-value"
  | "json-quotes"
  | "json-key"
  | "json-colon"
  | "json-comma"
  | "json-text-open"
  | "json-escape"
  | "json-object-open"
  | "json-list-open";

/** Whole sentences, and what is added to one. */
type Wrong =
  | "value"
  | "meant"
  | "beside"
  | "intranet"
  | "owner"
  | "no-key"
  | "key-renamed"
  | "key-otherwise"
  | "bad-json"
  | "not-list"
  | "not-object"
  | "none-of"
  | "detector-id"
  | "detector-taken"
  | "detector-empty"
  | "no-type"
  | "type-id"
  | "host-is-tool"
  | "names-nothing"
  | "twice"
  | "prohibited-too"
  | "context-needed"
  | "in-policy-json"
  | "more"
  | "ended"
  | "review-due"
  | "nothing-arrives"
  | "no-policy-key"
  | "blank-headers";

/** What is used instead. */
type Used =
  | "left-out"
  | "key-left-out"
  | "read-as"
  | "not-there"
  | "used"
  | "prohibited"
  | "first"
  | "prohibiting"
  | "beside-used"
  | "repair-first"
  | "unlisted"
  | "holds"
  | "stays"
  | "enter-again";

/** A value that is shown by what it is, not as it stands. */
type Kind = "a-list" | "an-object" | "null" | "another";

/** Every sentence that the policy's readers say. The words are the components': each language has them all. */
export type SentenceCode = About | AboutJson | Wrong | Used | Kind;

/** A sentence that is not written yet: which one, and what stands in it, other sentences too. Plain JSON, so that it can be kept. */
export type Said = readonly [code: SentenceCode, ...values: (string | number | Said)[]];
