import { kind, type Kind } from "./kind";

function textKind(format: string, long: boolean): Kind<string> {
  return kind<string>({
    type: "text",
    format,
    align: "left",
    long,
    read: (cell) => String(cell),
    write: (value) => value,
  });
}

/** A name or a phrase. */
export const text = textKind("General", false);
/** Sentences: a wide, wrapped column. */
export const longText = textKind("General", true);
/** An ID, a reference, a version: Excel must not make `1.1` a date of it. */
export const code = textKind("@", false);
