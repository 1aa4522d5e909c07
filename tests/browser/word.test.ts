import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedSheets } from "../../src/sheets/generated/all";
import { tableHtml } from "../../src/sheets/generated/html";
import { inputModels } from "../../src/sheets/input-models";
import { readPlan } from "../../src/sheets/read-plan";
import { referencesTo } from "../../src/sheets/references";
import { browserAvailable, launchBrowser } from "../support/browser";
import { gridsOf } from "../support/grids-of";
import { readHtml } from "../support/html-table";
import { buildPane, openScene } from "../support/pane-page";
import { samplePlan } from "../support/workbook";

const open = { permissions: ["clipboard-read", "clipboard-write"] };
const copyAll = async (page: Page) => {
  await page.getByRole("tab", { name: "Tabellar" }).click();
  await page.getByRole("button", { name: "Kopier alle til Word" }).click();
};

describe.skipIf(!browserAvailable())("copying to Word", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await buildPane();
    browser = await launchBrowser();
  }, 120_000);
  // There is none where the build failed.
  afterAll(() => browser?.close());

  it("puts all tables on the clipboard, under the pane's own policy; pasted, they look as they should", async () => {
    const { page, complaints } = await openScene(browser, folder, "copied", open);
    await copyAll(page);
    await page.getByText("Alle tabellane er kopierte.").waitFor();
    expect(await pasted(browser)).toEqual(looks);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Tiltak\nBustader");
    // Chromium reads the HTML under the page's policy and remarks on its styles, yet hands it on whole.
    expect(complaints.filter((text) => !text.startsWith("Applying inline style"))).toEqual([]);
    expect(await onClipboard(page)).toMatch(/10(\u00A0|&nbsp;)800(\u00A0|&nbsp;)000\*/u);
    await page.close();
  });

  it("copies one table from the list, made or not, and keeps the focus where it was", async () => {
    const { page } = await openScene(browser, folder, "copied", open);
    await copyAll(page);
    await page.getByRole("button", { name: "Kopier 6 Budsjett til Word" }).click();
    await page.getByText("6 Budsjett er kopiert.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("10\u00A0800\u00A0000*");
    await page.getByRole("button", { name: "Lag tabellar" }).click();
    const one = page.getByRole("button", { name: "Kopier Tabell 1 til Word" });
    await one.click();
    await page.getByText("Tabell 1 er kopiert.").waitFor();
    expect(await one.evaluate((button) => document.activeElement === button)).toBe(true);
    await page.close();
  });

  it.each([["missing"], ["refused"]])(
    "shows a field to copy from where the clipboard is %s, by keyboard and mouse",
    async (why) => {
      const { page, complaints } = await openScene(browser, folder, "copied", {});
      await page.evaluate((missing) => {
        const refusing = { write: () => Promise.reject(new DOMException("no", "NotAllowedError")) };
        const value = missing ? undefined : refusing;
        Object.defineProperty(navigator, "clipboard", { value, configurable: true });
      }, why === "missing");
      await copyAll(page);
      const field = page.getByRole("group", { name: "Alle tabellane, til å kopiere" });
      await field.waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Kopier alle til Word");
      expect(
        await field
          .locator("td")
          .first()
          .evaluate((cell) => getComputedStyle(cell).color),
      ).toBe("rgb(112, 112, 112)");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Control+c");
      expect(await pasted(browser)).toEqual(looks);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await field.click();
      expect(await page.evaluate(() => getSelection()?.toString())).toContain("Bustader");
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it("a page in the browser has the cells that the strict parser reads", async () => {
    const plan = samplePlan();
    const grids = gridsOf(inputModels(plan, "nn"));
    const page = await browser.newPage();
    for (const model of generatedSheets(plan, 2025, referencesTo(grids, readPlan(grids).places))) {
      const html = tableHtml(model);
      await page.setContent(html);
      const cells = await page.$$eval("tr", (rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent)),
      );
      expect(cells).toEqual(readHtml(html).rows.map((row) => row.map(({ text }) => text)));
    }
    await page.close();
  });
});

/** The HTML on the clipboard. */
function onClipboard(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
}

/** What comes of pasting in a document of another page: tag, text and looks of what is in it. */
async function pasted(browser: Browser): Promise<string[][]> {
  const other = await browser.newPage();
  await other.setContent("<div contenteditable style='font: 20px serif'></div>");
  await other.locator("div").focus();
  await other.keyboard.press("Control+v");
  const found = await other.$$eval("h3, th, td", (elements) =>
    elements.map((element) => {
      const { textAlign, color, fontWeight, borderTopStyle } = getComputedStyle(element);
      // To paste in a browser makes plain spaces of no-break ones; Word takes the HTML as it is.
      const text = element.textContent.replaceAll("\u00A0", " ");
      return [element.tagName, text, textAlign, color, fontWeight, borderTopStyle];
    }),
  );
  await other.close();
  return found;
}

/** The tables of the scene, as they should come out of the clipboard. */
const looks = [
  ["H3", "Delmål 1: Å <bu>", "start", "rgb(0, 0, 0)", "700", "none"],
  ["TH", "Tiltak", "left", "rgb(0, 0, 0)", "700", "solid"],
  ["TD", "Bustader", "start", "rgb(112, 112, 112)", "400", "solid"],
  ["TD", "10 800 000*", "right", "rgb(0, 0, 0)", "400", "none"],
];
