import { expect, it } from "vitest";
import { choose } from "./choose-files.ts";
import { overlay } from "./overlay.ts";
import { SSN, withUploads } from "./upload-page.ts";

const { shared, disk, asked, events, click } = withUploads();

const send = (id: string) =>
  shared.page.evaluate(
    ([title, text]) => {
      fetch("/api/turn", { method: "POST", body: JSON.stringify({ prompt: text }) }).catch(() => {
        document.title += title;
      });
    },
    [id, `SSN ${SSN}, thanks`] as const,
  );

it("files and a request that wait for the same answer are asked about one after the other", async () => {
  const open = async () => {
    await click("attached")();
    await send("first");
    await overlay(shared.page).opened();
  };
  await choose(shared.page, open, [disk.path("clients.csv")]);
  await send("second");
  await overlay(shared.page).press("Do not send");
  await shared.page.waitForTimeout(900); // a look at the file takes less
  await overlay(shared.page).press("Do not send");
  await overlay(shared.page).press("Close"); // the text that the page has lost was offered first
  await asked();
  await expect.poll(() => overlay(shared.page).text()).toContain("clients.csv");
  expect(await shared.page.title()).toMatch(/firstsecond$/);
  expect(await events()).toEqual([]);
});
