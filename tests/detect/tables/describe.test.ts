import { expect, test } from "vitest";
import { describeTables } from "../../../lib/detect/tables/describe.ts";

test("a list is described by the system that it comes out of, its people and what is told of them", () => {
  const rows = Array.from({ length: 214 }, (_, index) => `${index},Ana,Ruiz,${index * 5},ana${index}@mail.example`).join("\n");
  expect(describeTables(`CnBio_ID,CnBio_First_Name,CnBio_Last_Name,Gf_Amount,CnAdrPrf_Email\n${rows}\n`)).toEqual([
    { kind: "donor", system: "raisers-edge", people: 214, columns: ["record-id", "name", "amount", "email"] },
  ]);
});

test("each system is known by its own headers", () => {
  const described = (headers: string) =>
    describeTables(`${headers}\n${headers.replace(/[^,]+/g, "Ana Ruiz")}\n`).map(({ kind, system }) => `${kind} ${system}`);
  expect(described("Contact1 First Name,Contact1 Last Name,Contact1 Personal Email,Donation Amount,Donation Date")).toEqual([
    "donor salesforce-npsp",
  ]);
  expect(described("donor_id,first_name,last_name,ly_ytd,last_contrib_amt,nomail")).toEqual(["donor donorperfect"]);
  expect(described("LGL Constituent ID,First Name,Last Name,LGL Gift ID,Gift Amount,Gift date")).toEqual(["donor little-green-light"]);
  expect(described("PersonalID,FirstName,LastName,NameDataQuality,SSN,SSNDataQuality,VeteranStatus")).toEqual(["case hmis"]);
  expect(described("Account ID,Donor Name,Donation Amount,Tender Type,Campaign")).toEqual(["donor neon-crm"]);
});

test("a text without a list has no description", () => {
  expect(describeTables("How do I write a thank-you letter to a donor, for a gift of any amount?")).toEqual([]);
});
