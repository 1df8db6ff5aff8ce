import { expect, test } from "vitest";
import { accountKindOf, isAccountOpen } from "../../lib/decide/account.ts";

test.each([
  [["sam@riverbend.example"], "work"],
  [["sam@MAIL.riverbend.example"], "work"],
  [["sam.home@mailbox.example"], "personal"],
  [["sam@riverbend.example.mailbox.example"], "personal"],
  [["sam@notriverbend.example"], "personal"],
  [["sam.home@mailbox.example", "sam@riverbend.example"], "work"],
  [[], undefined],
] as const)("an account shown as %j is %s", (emails, kind) => {
  expect(accountKindOf(emails, ["riverbend.example", "river.example"])).toBe(kind);
});

test("what was said of an account holds for thirty days, and a clock that was set back does not make it longer", () => {
  const days = (count: number) => count * 24 * 60;
  expect(isAccountOpen(undefined, 0)).toBe(true);
  expect(isAccountOpen({ minute: 1000 }, 1000 + days(30) - 1)).toBe(false);
  expect(isAccountOpen({ minute: 1000 }, 1000 + days(30))).toBe(true);
  expect(isAccountOpen({ minute: 1000 }, 999)).toBe(true);
});
