import { expect, it } from "vitest";
import { requestLetter } from "../../components/request/request-letter.ts";
import { en } from "../../components/words/en.ts";
import { pagesEn } from "../../components/words/pages/en.ts";
import { allTools } from "../../lib/catalog/tools.ts";
import { vendorCard } from "../../lib/catalog/vendors/card.ts";
import { mailOf } from "../../lib/request/routes/mail.ts";

/** Two sentences, as people write them. */
const PURPOSE =
  "Minutes of our weekly staff meetings, so that nobody has to write them by hand. We would try it in the programme team first, and not with board papers.";

it("a request for any tool of the catalog fits into a mail, with all that the person wrote", () => {
  for (const { id, name, vendor, home } of allTools()) {
    const request = {
      id: "1",
      tool: id,
      name,
      site: home,
      vendor,
      purpose: PURPOSE,
      data: ["board", "contact"],
      who: "The programme team",
      neededBy: "2026-12-20",
      from: "dana@riverbend.example",
    } as const;
    const letter = requestLetter(request, { organizationName: "Riverbend Shelter", card: vendorCard(id) }, en, pagesEn.request);
    const { address, isWhole } = mailOf("it@riverbend.example", letter, "paste here");
    expect(isWhole, name).toBe(true);
    expect(decodeURIComponent(address), name).toContain(PURPOSE);
  }
});
