import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserAvailable, launchBrowser } from "../support/browser";
import { buildPreview, openPreview } from "../support/preview-page";

/** The finance officer's day: break an amount, find it, mend it, make the tables. */
describe.skipIf(!browserAvailable())("the main job in the preview", { timeout: 90_000 }, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await buildPreview();
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  it("takes a person from a wrong amount to the published tables", async () => {
    const open = await openPreview(browser, folder);
    const { page } = open;
    const pane = page.frameLocator("#pane-frame");

    await open.select("Budsjett", "C5");
    await open.type("fem hundre tusen");
    expect(await open.drawn("C5")).toBe("fem hundre tusen");

    await pane.getByRole("button", { name: "Kontroller" }).click();
    const found = pane.getByRole("button", { name: /Beløpet er tekst/ }).first();
    await found.waitFor();
    expect(await found.textContent()).toContain("Budsjett, celle C5");

    await open.select("Oppsett", "A1");
    await found.click();
    await expect
      .poll(() =>
        page.evaluate(() => {
          const book = window.bygdevekst?.workbook;
          return book ? [book.sheet(book.data.activeSheetId).name, book.selection.area] : null;
        }),
      )
      .toEqual(["Budsjett", { row: 4, column: 2, rows: 1, columns: 1 }]);

    await open.select("Budsjett", "C5");
    await open.type("500 000");
    await pane.getByRole("tab", { name: "Tabellar" }).click();
    await pane.getByRole("button", { name: "Lag tabellar" }).click();
    await pane
      .getByRole("button", { name: /6 Budsjett/ })
      .first()
      .waitFor();
    expect(await open.text("6 Budsjett", "C8")).toBe("18\u00A0000\u00A0000");
    expect(await open.text("6 Budsjett", "C5")).toBe("10\u00A0800\u00A0000*");
    expect(await open.text("7 Finansiering 2025", "C9")).toBe("1\u00A0200\u00A0000");

    await pane.getByRole("tab", { name: "Kontroll" }).click();
    await pane.getByRole("button", { name: "Sjekk på nytt" }).click();
    await pane.getByText("Ingen feil").waitFor();
    expect(open.complaints).toEqual([]);
    await page.close();
  });
});
