import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { Host } from "../../../src/standin/client/host";
import type { ExcelLibrary } from "../../../src/standin/client/node";
import { connectPage } from "../../../src/standin/client/page";
import type { LibraryWindow } from "../../../src/standin/client/page";
import { Workbook } from "../../../src/standin/model/workbook";
import { codeOf } from "../protocol/open";

/** A page's window that has loaded the library by itself, with a realm of its own. */
function loadPage(): LibraryWindow & { Excel: ExcelLibrary; Array: ArrayConstructor } {
  const nothing = (): void => undefined;
  const location = {
    href: "http://localhost/",
    search: "",
    hash: "",
    protocol: "http:",
    hostname: "localhost",
  };
  const document = {
    getElementsByTagName: () => [],
    createElement: () => ({ style: {} }),
    location,
    URL: "",
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const window: Record<string, unknown> = { setTimeout, clearTimeout, location, document, console };
  Object.assign(window, { window, self: window, navigator: { userAgent: "" }, addEventListener: nothing });
  Object.assign(window, { sessionStorage: storage, localStorage: storage });
  vm.createContext(window);
  const path = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  vm.runInContext(readFileSync(path, "utf8"), window);
  Object.assign(window, vm.runInContext("({ JSON, Array })", window) as object);
  return window as unknown as ReturnType<typeof loadPage>;
}

describe("connectPage", () => {
  it("lets the page's own library talk to the host, and takes it away again", async () => {
    const book = Workbook.create();
    const page = loadPage();
    const disconnect = connectPage(page, new Host(book));
    const seen: string[] = [];
    const values = await page.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source }) => {
        seen.push(`${source} ${address}`);
        return Promise.resolve();
      });
      const range = context.workbook.worksheets.getItem("Ark1").getRange("A1:B1");
      range.values = [["å", 2]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(JSON.stringify(values)).toBe('[["å",2]]');
    // What the page gets is made of the page's own arrays.
    expect(values).toBeInstanceOf(page.Array);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen).toEqual(["Local A1:B1"]);
    disconnect();
    const failing = page.Excel.run((context) => context.sync());
    expect(await codeOf(failing)).not.toBe("none");
  });

  it("says so where the page has not loaded the library", () => {
    expect(() => connectPage({ JSON }, new Host(Workbook.create()))).toThrow("has not loaded");
  });
});
