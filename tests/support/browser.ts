import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Chromium, Chrome and Edge are installed, the first found first taken. */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** The browser on this machine: the one that BROWSER_PATH names, or one in its usual place. */
function browserPath(): string | null {
  const named = process.env["BROWSER_PATH"];
  return [...(named ? [named] : []), ...(places[process.platform] ?? [])].find(existsSync) ?? null;
}

/**
 * Whether browser tests can run here, for `describe.skipIf(!browserAvailable())`. Says so loudly where
 * they cannot.
 * @throws where CI is set: there, a test that is not run is a failure.
 */
export function browserAvailable(): boolean {
  if (browserPath() !== null) return true;
  const missing = "No Chromium, Chrome or Edge found. Set BROWSER_PATH to run the browser tests.";
  if (process.env["CI"]) throw new Error(missing);
  process.stderr.write(`\n${missing}\n\n`);
  return false;
}

/**
 * Starts the browser without a window.
 * @throws where there is none: ask `browserAvailable` first.
 */
export function launchBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error("No browser to launch.");
  // Chromium's sandbox does not run as root, which containers in CI are.
  const root = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: root ? ["--no-sandbox"] : [] });
}
