import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browserAvailable, launchBrowser } from "../support/browser";
import { buildPreview, openPreview, type OpenPreview } from "../support/preview-page";

describe.skipIf(!browserAvailable())("the preview's grid", { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  let open: OpenPreview;
  let page: Page;
  beforeAll(async () => {
    folder = await buildPreview();
    browser = await launchBrowser();
  }, 180_000);
  // There is none where the build failed.
  afterAll(() => browser?.close());
  beforeEach(async () => {
    open = await openPreview(browser, folder);
    page = open.page;
  }, 60_000);
  afterEach(async () => {
    expect(open.complaints).toEqual([]);
    await page.close();
  });

  const press = async (key: string) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
  };
  const selected = () => page.evaluate(() => window.bygdevekst?.workbook.selection.area);
  const formula = (sheet: string, row: number, column: number) =>
    page.evaluate(
      ([name, at, across]) =>
        window.bygdevekst?.workbook.sheet(name).cells.get(at)?.get(across)?.formula ?? null,
      [sheet, row, column] as const,
    );

  it("opens with the sample, in Norwegian, and is accessible", async () => {
    expect(await page.locator("#file-name").textContent()).toBe("Vest-Telemark 2025–2028.xlsx");
    await open.select("Budsjett", "C5");
    expect(await open.drawn("C5")).toBe("500\u00a0000");
    expect(await open.drawn("G3")).toBe("18\u00a0000\u00a0000");
    expect(await page.locator("#cell-said").textContent()).toBe("C5: 500\u00a0000");
    expect(await violations(page)).toEqual([]);
  });

  it("takes what is typed as a Norwegian Excel does, calculates, and undoes by keys and buttons", async () => {
    await open.select("Budsjett", "C5");
    await open.type("600 000");
    expect(await open.drawn("C3")).toBe("1\u00a0000\u00a0000");
    expect(await selected()).toEqual({ row: 5, column: 2, rows: 1, columns: 1 });
    expect(await page.locator("#file-state").textContent()).toBe("Ikkje lagra");
    await press("Control+z");
    expect(await open.drawn("C3")).toBe("900\u00a0000");
    await press("Control+y");
    expect(await open.drawn("C3")).toBe("1\u00a0000\u00a0000");
    await page.getByRole("button", { name: "Angre", exact: true }).click();
    expect(await open.text("Budsjett", "C5")).toBe("500\u00a0000");
  });

  it("edits in the formula bar what stands in the cell, not what it shows", async () => {
    await open.select("Budsjett", "D5");
    const bar = await page.locator('[data-u-comp="formula-bar"]').boundingBox();
    await page.mouse.click((bar?.x ?? 0) + 400, (bar?.y ?? 0) + 14);
    await page.waitForTimeout(300);
    await page.keyboard.press("End");
    await open.type("1");
    expect(await open.text("Budsjett", "D5")).toBe("50\u00a0000\u00a0001");
  });

  it("tells the add-in while a cell is edited", async () => {
    const editing = () => page.evaluate(() => window.bygdevekst?.host.editing);
    await open.select("Budsjett", "C5");
    await page.keyboard.type("1");
    expect(await editing()).toBe(true);
    await press("Escape");
    expect(await editing()).toBe(false);
    expect(await open.text("Budsjett", "C5")).toBe("500\u00a0000");
  });

  it("pastes a block from Excel, copies formulas so that they follow, and empties cells", async () => {
    await page.evaluate(() => navigator.clipboard.writeText("1\t2,5\r\n11.06.2025\tto ord\r\n"));
    await open.select("Logg", "H10");
    await press("Control+v");
    expect(await open.text("Logg", "I10")).toBe("2,5");
    expect(await open.text("Logg", "H11")).toBe("11.06.2025");
    await open.select("Logg", "H12");
    await open.type("=H10+1");
    await open.select("Logg", "H12");
    await press("Control+c");
    await open.select("Logg", "J11:J12");
    await press("Control+v");
    expect(await formula("Logg", 10, 9)).toBe("=J9+1");
    await press("Delete");
    expect(await open.text("Logg", "J12")).toBe("");
  });

  it("says what a cell is for, and offers the list's choices", async () => {
    await open.select("Budsjett", "B5");
    await page.getByText("ID-en til tiltaket som pengane går til").waitFor();
    await press("Alt+ArrowDown");
    await page.getByRole("option", { name: "T2", exact: true }).click();
    expect(await open.text("Budsjett", "B5")).toBe("T2");
    await page.getByRole("button", { name: "Vis vala (Alt+Pil ned)" }).click();
    await press("ArrowDown");
    await press("Enter");
    expect(await open.drawn("B5")).toBe("T3");
  });

  it("puts in and takes out rows from the menu; a table's formulas fill in", async () => {
    await open.select("Budsjett", "A5");
    await press("Shift+F10");
    await page.getByRole("menuitem", { name: "Set inn rad under" }).click();
    expect(await open.text("Budsjett", "A7")).toBe("2");
    expect(await formula("Budsjett", 5, 6)).toBe(await formula("Budsjett", 4, 6));
    await press("Control+-");
    expect(await open.text("Budsjett", "A5")).toBe("");
    expect(await open.text("Budsjett", "A6")).toBe("2");
  });

  it("remembers what was marked on a sheet, and goes where the add-in goes", async () => {
    await open.select("Tiltak", "D9");
    await page.getByRole("tab", { name: "Omtale", exact: true }).click();
    await page.getByRole("tab", { name: "Tiltak", exact: true }).click();
    await page.waitForTimeout(250);
    expect(await selected()).toEqual({ row: 8, column: 3, rows: 1, columns: 1 });
    const pane = page.frameLocator("#pane-frame");
    await pane.getByRole("tab", { name: "Tabellar" }).click();
    await pane.getByRole("button", { name: "Lag tabellar" }).click();
    await pane.getByRole("button", { name: /^6 Budsjett/ }).click();
    await page.locator('[role=tab][aria-selected=true]:text-is("6 Budsjett")').waitFor();
    expect(await page.getByRole("tab", { name: "7 Finansiering 2025" }).count()).toBe(1);
  });

  it("keeps the workbook when a wrong file is opened, and opens again what it has saved", async () => {
    const files = await mkdtemp(join(tmpdir(), "bygdevekst-"));
    await writeFile(join(files, "feil.xlsx"), "ikkje ei arbeidsbok");
    await page.setInputFiles("#file", join(files, "feil.xlsx"));
    await page.getByText("«feil.xlsx» kan ikkje opnast").waitFor();
    await open.select("Budsjett", "C5");
    await open.type("1");
    const saving = page.waitForEvent("download");
    await press("Control+s");
    const download = await saving;
    expect(download.suggestedFilename()).toBe("Vest-Telemark 2025–2028.xlsx");
    const saved = join(files, "lagra.xlsx");
    await download.saveAs(saved);
    expect((await readFile(saved)).subarray(0, 2).toString()).toBe("PK");
    expect(await page.locator("#file-state").textContent()).toBe("");
    await page.setInputFiles("#file", saved);
    await page.locator('#file-name:text-is("lagra.xlsx")').waitFor();
    expect(await open.text("Budsjett", "C5")).toBe("1");
    expect(await page.locator("#message").isVisible()).toBe(false);
  });

  it("lets the pane's width be set by keys, never under 320", async () => {
    const width = async () => (await page.locator("#pane-frame").boundingBox())?.width;
    expect(await width()).toBe(400);
    await page.locator("#splitter").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(420);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    expect(await width()).toBe(320);
  });
});

/** What axe finds wrong by WCAG 2.1 A and AA in the page around the pane, as rule and element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tools = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations: found } = await tools.run(
      { exclude: "#pane-frame" },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
    );
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}
