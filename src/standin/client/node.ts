import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { Host } from "./host";
import { attach } from "./session";
import type { OfficeLibrary } from "./session";

/** The library's own types, as its script makes them global. */
export type ExcelLibrary = (typeof globalThis)["Excel"];
export type OfficeExtensionLibrary = (typeof globalThis)["OfficeExtension"];

/** A client library of its own, as in a window of its own. */
export interface Client {
  readonly Excel: ExcelLibrary;
  readonly OfficeExtension: OfficeExtensionLibrary;
  /** Takes the client away from the host. */
  close(): void;
}

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";
let compiled: vm.Script | null = null;

/** The library, read and compiled once in the program's life. */
function script(): vm.Script {
  if (compiled) return compiled;
  const path = createRequire(import.meta.url).resolve(LIBRARY);
  compiled = new vm.Script(readFileSync(path, "utf8"), { filename: "excel-web-16.00.js" });
  return compiled;
}

/**
 * Loads Microsoft's client library in a window of its own and connects it to the host. Clients that give
 * the same `window` belong to one person. Errors are the library's: look at their `code`, not their class.
 */
export function connectNode(host: Pick<Host, "connect">, window?: string): Client {
  const page = stubWindow();
  vm.createContext(page);
  script().runInContext(page);
  const { Excel: excel, OfficeExtension: office } = page as {
    Excel?: ExcelLibrary;
    OfficeExtension?: OfficeExtensionLibrary & OfficeLibrary;
  };
  if (!excel || !office) throw new Error("The client library has not made its globals.");
  const close = attach(office, host.connect(window), (text) => JSON.parse(text) as unknown);
  return { Excel: excel, OfficeExtension: office, close };
}

/** As much of a browser's window as the library touches while it loads. */
function stubWindow(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const location = {
    href: "http://localhost/",
    search: "",
    hash: "",
    protocol: "http:",
    host: "localhost",
    hostname: "localhost",
  };
  const element = { style: {}, setAttribute: nothing, appendChild: nothing };
  const document = {
    getElementsByTagName: () => [],
    createElement: () => element,
    addEventListener: nothing,
    head: { appendChild: nothing },
    body: { appendChild: nothing },
    location,
    cookie: "",
    URL: location.href,
    readyState: "complete",
    attachEvent: nothing,
  };
  const window: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance, Promise },
    ...{ location, document, navigator: { userAgent: "node" } },
    ...{ sessionStorage: stubStorage(), localStorage: stubStorage() },
    ...{ addEventListener: nothing, removeEventListener: nothing, postMessage: nothing },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

function stubStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
}
