import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";

/** A place that only the test's own browser knows. */
const address = "https://pane.example/";
const scenes = "scenes.js";

/**
 * Builds the pane as Excel loads it, and the scenes beside it. Out: the folder that it lies in.
 */
export async function buildPane(): Promise<string> {
  const file = new URL("../../webpack.config.js", import.meta.url).href;
  const { default: config } = (await import(file)) as {
    default: (env: object, argv: object) => Promise<Configuration>;
  };
  const folder = join(tmpdir(), "bygdevekst-pane");
  const built = await config({ excel: true }, { mode: "production" });
  await run({
    ...built,
    devtool: false,
    entry: { ...(built.entry as Record<string, string>), scenes: "./tests/support/pane-scenes.tsx" },
    output: { ...built.output, path: folder, filename: "[name].js" },
    cache: { ...(built.cache as object), type: "filesystem", name: "pane-tests" },
  });
  return folder;
}

function run(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else
        compiler.close(() => {
          resolve();
        });
    });
  });
}

export interface OpenPane {
  readonly page: Page;
  /** All that the page complained of, its content security policy too. */
  readonly complaints: readonly string[];
}

/** Opens the pane's page with a scene in the place of Excel. */
export async function openScene(
  browser: Browser,
  folder: string,
  scene: string,
  look: BrowserContextOptions,
): Promise<OpenPane> {
  const pane = await blankPane(browser, look);
  await serve(pane.page, folder, (file) => (file === "taskpane.js" ? scenes : file));
  await pane.page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ body: "", contentType: "text/javascript" }),
  );
  await pane.page.goto(`${address}taskpane.html#${scene}`);
  return pane;
}

/** Opens the pane as it is, where Microsoft's address is blocked. */
export async function openBlocked(browser: Browser, folder: string): Promise<OpenPane> {
  const pane = await blankPane(browser, {});
  await serve(pane.page, folder, (file) => file);
  await pane.page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await pane.page.goto(`${address}taskpane.html`);
  return pane;
}

async function blankPane(browser: Browser, look: BrowserContextOptions) {
  const page = await browser.newPage({
    viewport: { width: 350, height: 640 },
    reducedMotion: "reduce",
    locale: "nn-NO",
    ...look,
  });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
}

function serve(page: Page, folder: string, named: (file: string) => string) {
  return page.route(`${address}**`, async (route) => {
    const file = named(new URL(route.request().url()).pathname.slice(1));
    await route.fulfill({ body: await readFile(join(folder, file)), contentType: contentType(file) });
  });
}

function contentType(file: string): string {
  if (file.endsWith(".html")) return "text/html; charset=utf-8";
  return file.endsWith(".js") ? "text/javascript" : "image/png";
}
