import type { Connection, Host } from "./host";
import { attach } from "./session";
import type { OfficeLibrary } from "./session";

/** A page that has loaded Microsoft's client library by a script tag. */
export interface LibraryWindow {
  readonly OfficeExtension?: unknown;
  readonly JSON: JSON;
}

/**
 * Connects the library of a page to the host, which may live in another frame of the same origin: only
 * JSON passes between them. Gives back how to take it away. Throws where the page has not loaded the library.
 */
export function connectPage(page: LibraryWindow, host: Pick<Host, "connect">, window?: string): () => void {
  const library = page.OfficeExtension as OfficeLibrary | undefined;
  if (!library) throw new Error("The page has not loaded excel-web-16.00.js.");
  const connection: Connection = host.connect(window);
  return attach(library, connection, (text) => page.JSON.parse(text) as unknown);
}
