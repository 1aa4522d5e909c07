import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import type {} from "../../src/preview/test-handle";

/** A place that only the test's own browser knows; a page needs `localhost` to use the clipboard. */
const address = "http://localhost:39119/";
const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** Builds the preview as `npm start` shows it. Out: the folder that it lies in. */
export async function buildPreview(): Promise<string> {
  const file = new URL("../../webpack.config.js", import.meta.url).href;
  const { default: config } = (await import(file)) as {
    default: (env: object, argv: object) => Promise<Configuration>;
  };
  const folder = join(tmpdir(), "bygdevekst-preview");
  const built = await config({ preview: true }, { mode: "development" });
  const compiler = webpack({
    ...built,
    devtool: false,
    output: { ...built.output, path: folder },
    cache: { ...(built.cache as object), type: "filesystem", name: "preview-tests" },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else
        compiler.close(() => {
          resolve();
        });
    });
  });
  return folder;
}

/** The preview in a browser, and what a person can do in its canvas. */
export interface OpenPreview {
  readonly page: Page;
  /** All that the pages complained of, and what they asked of other hosts. */
  readonly complaints: readonly string[];
  /** Marks cells and gives the grid the keyboard. */
  readonly select: (sheet: string, cells: string) => Promise<void>;
  /** The text that a cell shows. */
  readonly text: (sheet: string, cell: string) => Promise<string>;
  /** What the canvas draws in a cell of the sheet that is shown. */
  readonly drawn: (cell: string) => Promise<string>;
  /** Types in the active cell and leaves it with Enter. */
  readonly type: (text: string) => Promise<void>;
}

/** Opens the preview and waits until its workbook is there. */
export async function openPreview(
  browser: Browser,
  folder: string,
  look: BrowserContextOptions = {},
): Promise<OpenPreview> {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
    locale: "nn-NO",
    permissions: ["clipboard-read", "clipboard-write"],
    ...look,
  });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (url.startsWith("http") && !url.startsWith(address)) complaints.push(`asks ${url}`);
  });
  await page.route(`${address}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const file = path.startsWith("office/")
      ? join(library, path.slice("office/".length))
      : join(folder, path === "" ? "index.html" : path);
    await route.fulfill({ body: await readFile(file), contentType: contentType(file) });
  });
  await page.goto(address);
  await page.locator("#loading").waitFor({ state: "hidden" });
  await page.frameLocator("#pane-frame").getByRole("button").first().waitFor();
  return { page, complaints, ...gridOf(page) };
}

/** Long enough for the canvas to be drawn and for Univer to have placed its text field. */
const SETTLE = 250;

function gridOf(page: Page): Pick<OpenPreview, "select" | "text" | "drawn" | "type"> {
  return {
    select: async (sheet, cells) => {
      await page.evaluate(([name, address]) => window.bygdevekst?.selectCell(name, address), [
        sheet,
        cells,
      ] as const);
      await page.waitForTimeout(SETTLE);
    },
    text: (sheet, cell) =>
      page.evaluate(([name, address]) => window.bygdevekst?.cellText(name, address) ?? "", [
        sheet,
        cell,
      ] as const),
    drawn: (cell) => page.evaluate((address) => window.bygdevekst?.drawnText(address) ?? "", cell),
    type: async (text) => {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await page.waitForTimeout(SETTLE);
    },
  };
}

function contentType(file: string): string {
  if (file.endsWith(".html")) return "text/html; charset=utf-8";
  if (file.endsWith(".css")) return "text/css";
  return file.endsWith(".js") ? "text/javascript" : "image/png";
}
