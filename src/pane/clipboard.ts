/** A thing to be pasted elsewhere, in two forms. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts content on the clipboard. Called in the very click, before the content is there: a browser that lets a
 * page copy at all does so only then. In: null where there turns out to be nothing to copy.
 * Out: false where nothing was copied, most often because the page may not; frames often may not.
 * @throws what the content throws
 */
export async function copyClip(content: Promise<Clip | null>): Promise<boolean> {
  return write(content).then(
    (wrote) => wrote,
    () => content.then(() => false),
  );
}

async function write(content: Promise<Clip | null>): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Partial<Clipboard> };
  if (typeof clipboard?.write !== "function" || typeof ClipboardItem === "undefined") {
    throw new TypeError("no clipboard for more than text");
  }
  const form = (type: string, key: keyof Clip) =>
    content.then((clip) => {
      if (!clip) throw new TypeError("nothing to copy");
      return new Blob([clip[key]], { type });
    });
  await clipboard.write([
    new ClipboardItem({
      "text/html": form("text/html", "html"),
      "text/plain": form("text/plain", "text"),
    }),
  ]);
  return true;
}
