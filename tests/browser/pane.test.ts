import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserAvailable, launchBrowser } from "../support/browser";
import { buildPane, openBlocked, openScene } from "../support/pane-page";

const narrow = { viewport: { width: 320, height: 480 } };

const click = (name: string) => async (page: Page) => {
  await page.getByRole("button", { name, exact: true }).click();
};
const toTables = async (page: Page) => {
  await page.getByRole("tab", { name: "Tabellar" }).click();
  await page.getByRole("button", { name: "Lag tabellar" }).click();
};

const toWord = async (page: Page) => {
  await page.getByRole("tab", { name: "Tabellar" }).click();
  await page.getByRole("button", { name: "Kopier alle til Word" }).click();
};

const toAllocation = async (page: Page) => {
  await page.getByRole("tab", { name: "Fordeling" }).click();
  await page.getByRole("button", { name: "Lås delmål 1 i 2025" }).click();
  await page.getByRole("button", { name: "Sjå kva det gjev" }).click();
};
const toMoveSeen = async (page: Page) => {
  await page.getByRole("tab", { name: "Fordeling" }).click();
  await page.getByRole("radio", { name: "Flytt midlar" }).click();
  await page.getByLabel("Beløp i kroner").fill("500 000");
  await page.getByRole("button", { name: "Sjå kva det gjev" }).click();
};
const toMove = async (page: Page) => {
  await toMoveSeen(page);
  await page.getByRole("button", { name: "Bruk" }).click();
};

/** Each situation of the pane: how to get there, and a text that says that it is there. */
const situations: readonly (readonly [
  scene: string,
  go: ((page: Page) => Promise<void>) | null,
  text: string,
])[] = [
  ["opening", null, "Opnar Bygdevekst"],
  ["notExcel", null, "Opne Bygdevekst frå Excel"],
  ["noOffice", null, "får ikkje kontakt med Excel"],
  ["start", null, "Kva vil du starte med?"],
  ["making", click("Lag planen"), "40 % ferdig"],
  ["plan", null, "Planåret er 2025"],
  ["findings", click("Kontroller"), "Budsjett, celle C5"],
  ["clear", click("Kontroller"), "Alt er i orden"],
  ["warnings", click("Kontroller"), "Ingen feil"],
  [
    "aside",
    async (page) => {
      await click("Kontroller")(page);
      await page.getByRole("button", { name: /^Vurderte/ }).click();
    },
    "Tilsagnet kjem i mai",
  ],
  ["problem", click("Kontroller"), "Trykk Enter i cella"],
  ["plan", toTables, "7 Finansiering 2025"],
  ["plan", toAllocation, "Kva reglane seier då"],
  ["plan", toMoveSeen, "Kva reglane seier då"],
  ["plan", toMove, "2 celler i budsjettet er endra"],
  ["blocked", toTables, "Tabellane kan ikkje lagast enno"],
  ["notCopied", toWord, "Panelet får ikkje bruke utklippstavla her."],
];

describe.skipIf(!browserAvailable())("the pane's page", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await buildPane();
    browser = await launchBrowser();
  }, 120_000);
  // There is none where the build failed.
  afterAll(() => browser?.close());

  const open = async (index: number, look: BrowserContextOptions) => {
    const [scene, go, text] = situations[index] ?? ["", null, ""];
    const pane = await openScene(browser, folder, scene, look);
    await go?.(pane.page);
    await pane.page.getByText(text).first().waitFor();
    return pane;
  };

  it.each(situations.map(([scene, , text], index) => ({ scene, text, index })))(
    "is accessible, fits 320 px and keeps its policy: $scene, $text",
    async ({ index }) => {
      const { page, complaints } = await open(index, narrow);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(await inExcelsCorner(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await settled(page);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
    30_000,
  );

  it("says what to do where Microsoft's script is blocked", async () => {
    const { page } = await openBlocked(browser, folder);
    await page.getByRole("heading", { name: "Bygdevekst får ikkje kontakt med Excel" }).waitFor();
    await page.close();
  });

  it("marks the finding that was gone to, and waits with the information while there are errors", async () => {
    const { page } = await openScene(browser, folder, "findings", {});
    await page.getByRole("button", { name: "Kontroller" }).click();
    await page.getByRole("button", { name: /Budsjett, celle C5/ }).click();
    expect(await page.locator("[aria-current]").allTextContents()).toEqual([
      expect.stringContaining("Budsjett, celle C5"),
    ]);
    const groups = page.locator("h2 button");
    expect(await groups.allTextContents()).toEqual(["Feil3", "Åtvaringar1", "Til opplysning61"]);
    expect(await groups.nth(2).getAttribute("aria-expanded")).toBe("false");
    await groups.nth(2).click();
    expect(await page.getByRole("listitem").last().getAttribute("aria-setsize")).toBe("61");
    await page.close();
  });

  it("draws of ten thousand findings those in view, finds one by search, and goes by arrow keys", async () => {
    const { page } = await openScene(browser, folder, "many", narrow);
    await page.getByRole("button", { name: "Kontroller" }).click();
    await page.getByText("10000", { exact: true }).waitFor();
    const items = page.getByRole("listitem");
    expect(await items.count()).toBeLessThan(150);
    await page.getByRole("button", { name: /celle C5$/ }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("celle C6");
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.locator('[aria-posinset="10000"]').waitFor();
    expect(await items.count()).toBeLessThan(200);
    await page.getByText("Søk og fleire val").click();
    await page.getByLabel("Søk i funna").fill("celle C5000");
    await page.getByText("Viser 1 av 10000 funn").waitFor();
    expect(await items.count()).toBe(1);
    await page.close();
  });

  it("gives a field to copy from where the clipboard is closed", async () => {
    const { page } = await openScene(browser, folder, "warnings", {});
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.getByRole("button", { name: "Kontroller" }).click();
    await page.getByText("Søk og fleire val").click();
    await page.getByRole("button", { name: "Kopier lista" }).click();
    const field = page.getByLabel("Excel slepp ikkje til utklippstavla.");
    expect(await field.inputValue()).toMatch(/^Åtvaring\tFinansiering!G8\t/);
    await page.close();
  });

  it("says that the check is old when the workbook is edited", async () => {
    const { page } = await openScene(browser, folder, "edited", {});
    await page.getByRole("button", { name: "Kontroller" }).click();
    await page.getByText("Budsjett, celle C5").waitFor();
    expect(await page.getByText("Arbeidsboka er endra sidan då.").count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event("edited")));
    await page.getByText("Arbeidsboka er endra sidan då.").waitFor();
    await page.close();
  });

  it("follows edits: the list changes, the focus goes nowhere, and the counts are said", async () => {
    const { page } = await openScene(browser, folder, "follows", {});
    await page.getByRole("button", { name: "Kontroller" }).click();
    await page.getByRole("button", { name: /Finansiering, celle G8/ }).focus();
    await page.evaluate(() => {
      // The announcer speaks through the browser itself where it can.
      Object.assign(Document.prototype, { ariaNotify: (said: string) => (document.title = said) });
      window.dispatchEvent(new Event("edited"));
    });
    await page.getByText("Budsjett, celle C5").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("celle G8");
    await expect.poll(() => page.title()).toBe("Funna er oppdaterte: 1 åtvaring.");
    await page.close();
  });

  it("keeps the focus in the list where the finding that had it is mended", async () => {
    const { page } = await openScene(browser, folder, "follows", {});
    await page.getByRole("button", { name: "Kontroller" }).click();
    await page.getByRole("button", { name: /Budsjett, celle C5/ }).focus();
    await page.evaluate(() => window.dispatchEvent(new Event("edited")));
    await page.getByText("Budsjett, celle C5").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Funn");
    await page.close();
  });

  it("leads from shares that are off to the allocation, by keyboard, and the focus goes along", async () => {
    const { page } = await openScene(browser, folder, "findings", narrow);
    await page.getByRole("button", { name: "Kontroller" }).click();
    await page.getByRole("button", { name: "Fordel på nytt" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Kva vil du gjere med budsjettet?").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-allocation");
    await page.close();
  });

  it("sets a finding aside with a reason, by keyboard, and takes it back", async () => {
    const { page } = await openScene(browser, folder, "warnings", narrow);
    await page.getByRole("button", { name: "Kontroller" }).click();
    await page.getByRole("button", { name: "Legg til side" }).first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Legg til side");
    await page.keyboard.press("Enter");
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Legg til side" }).first().click();
    await page.getByText("Skriv ei kort grunngjeving.").waitFor();
    await page.getByLabel("Kvifor er det rett slik?").fill("Tilsagnet kjem");
    await page.getByRole("button", { name: "Legg til side" }).first().click();
    await page.getByText("Funnet er lagt til side.").waitFor();
    await page.getByRole("button", { name: "Angre" }).click();
    await page.getByText("Endringa er angra.").waitFor();
    await page.close();
  });

  it("makes a plan by keyboard, goes on from its heading, and takes it back", async () => {
    const { page } = await openScene(browser, folder, "start", {});
    await page.getByLabel("Første år i planen").fill("26");
    await page.keyboard.press("Enter");
    await page.getByText("Skriv eit årstal mellom 2000 og 2099.").waitFor();
    await page.getByLabel("Første år i planen").fill("2026");
    await page.keyboard.press("Enter");
    await page.getByText("Planen er laga.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.getByRole("button", { name: "Angre" }).click();
    await page.getByText("Endringa er angra.").waitFor();
    await page.getByText("Kva vil du starte med?").waitFor();
    await page.close();
  });
});

/**
 * What axe finds wrong by WCAG 2.1 A and AA, as rule and element. Fluent UI's own helpers for the tab key
 * are left out: they pass the focus on at once.
 */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tools = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations: found } = await tools.run(
      { exclude: "[data-tabster-dummy]" },
      {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
      },
    );
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

/** Waits until the page has taken a change of theme in, its short fades too: colours in between are no colours. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    // A spinner never ends.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** By how many pixels the page, or a field or button of it that is cut there, is wider than what can be seen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll("button, input, select, textarea")];
    const rights = fields.map((field) => Math.floor(field.getBoundingClientRect().right));
    return Math.max(
      0,
      ...[document.documentElement.scrollWidth, ...rights].map((right) => right - innerWidth),
    );
  });
}

/** What stands in the top right 34 × 32 px, where Excel puts a button of its own. */
function inExcelsCorner(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, p, button, img, input")]
      .filter((element) => {
        const { right, top, width } = element.getBoundingClientRect();
        return width > 0 && right > window.innerWidth - 34 && top + window.scrollY < 32;
      })
      .map((element) => element.outerHTML),
  );
}
