import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserAvailable, launchBrowser } from "../support/browser";
import { buildPreview, openPreview } from "../support/preview-page";

/** A block of the budget as it comes from a letter: texts, øre, a word, too much. */
const pasted = [
  ["500 000", "5.000.000", "kr 4 000 000,-", "1 300 000"],
  ["200 000,50", "2 mill.", "ein million", "400 000"],
  ["200000", "2000000", "1000000", "-400000"],
];

/** Wrong figures pasted over the budget are listed at once, mended together, and given back. */
describe.skipIf(!browserAvailable())("mending in the preview", { timeout: 120_000 }, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await buildPreview();
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  it("fills the list after a paste, mends all certain ones, and takes it back", async () => {
    const open = await openPreview(browser, folder);
    const { page } = open;
    const pane = page.frameLocator("#pane-frame");
    const values = () =>
      page.evaluate(() => {
        const sheet = window.bygdevekst?.workbook.sheet("Budsjett");
        return [4, 5, 6].map((row) =>
          [2, 3, 4, 5].map((column) => sheet?.cells.get(row)?.get(column)?.value),
        );
      });
    await pane.getByRole("button", { name: "Kontroller" }).click();
    await pane.getByText("Ingen feil").waitFor();

    await page.evaluate((text) => navigator.clipboard.writeText(text), block());
    await open.select("Budsjett", "C5");
    await page.keyboard.press("Control+v");
    await pane
      .getByRole("button", { name: /Beløpet er tekst/ })
      .first()
      .waitFor();
    // As a Norwegian Excel takes them: what it reads as numbers are numbers.
    const broken = [
      [500_000, "5.000.000", "kr 4 000 000,-", 1_300_000],
      [200_000.5, "2 mill.", "ein million", 400_000],
      [200_000, 2_000_000, 1_000_000, -400_000],
    ];
    expect(await values()).toEqual(broken);

    await pane.getByRole("button", { name: /^Rett alle sikre/ }).click();
    await pane.getByText("2 000 000", { exact: true }).waitFor();
    await pane.getByRole("button", { name: /^Rett alle \(/ }).click();
    const undo = pane.getByRole("button", { name: "Angre" });
    await undo.waitFor();
    // A word and a minus are for a person to mend.
    expect(await values()).toEqual([
      [500_000, 5_000_000, 4_000_000, 1_300_000],
      [200_001, 2_000_000, "ein million", 400_000],
      [200_000, 2_000_000, 1_000_000, -400_000],
    ]);
    const errors = pane.getByRole("button", { name: /Budsjett, celle/ });
    await expect.poll(() => errors.allTextContents()).toHaveLength(2);
    expect(await open.text("Forankring", "D9")).toBe("17. juni 2025");

    await undo.click();
    await expect.poll(values).toEqual(broken);
    await expect.poll(() => open.text("Forankring", "D9")).toBe("17. .juni 2025");
    expect(open.complaints).toEqual([]);
    await page.close();
  });
});

function block(): string {
  return pasted.map((row) => row.join("\t")).join("\r\n");
}
