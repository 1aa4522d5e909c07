import type { Language } from "./language";

/** What the pane says about copying tables to Word. A name is a table's; null is all of them. */
export interface WordText {
  readonly title: string;
  readonly intro: string;
  readonly all: string;
  readonly one: (name: string) => string;
  readonly copying: string;
  readonly copied: (name: string | null) => string;
  /** Where the clipboard is closed: how to copy by hand. */
  readonly blocked: string;
  readonly field: (name: string | null) => string;
}

const nn: WordText = {
  title: "Til Word",
  intro: "Kopier tabellane slik planen er no, og lim dei inn i dokumentet. Arka treng ikkje vere laga.",
  all: "Kopier alle til Word",
  one: (name) => `Kopier ${name} til Word`,
  copying: "Kopierer …",
  copied: (name) =>
    name === null
      ? "Alle tabellane er kopierte. Lim dei inn i Word med Ctrl+V."
      : `${name} er kopiert. Lim inn i Word med Ctrl+V.`,
  blocked:
    "Panelet får ikkje bruke utklippstavla her. Klikk i feltet under, så blir alt merkt. Kopier med Ctrl+C.",
  field: (name) => (name === null ? "Alle tabellane, til å kopiere" : `${name}, til å kopiere`),
};

const nb: WordText = {
  ...nn,
  intro: "Kopier tabellene slik planen er nå, og lim dem inn i dokumentet. Arkene trenger ikke være laget.",
  copied: (name) =>
    name === null
      ? "Alle tabellene er kopiert. Lim dem inn i Word med Ctrl+V."
      : `${name} er kopiert. Lim inn i Word med Ctrl+V.`,
  blocked:
    "Panelet får ikke bruke utklippstavlen her. Klikk i feltet under, så blir alt merket. Kopier med Ctrl+C.",
  field: (name) => (name === null ? "Alle tabellene, til å kopiere" : `${name}, til å kopiere`),
};

const en: WordText = {
  title: "To Word",
  intro: "Copy the tables as the plan is now, and paste them into the document. The sheets need not be made.",
  all: "Copy all to Word",
  one: (name) => `Copy ${name} to Word`,
  copying: "Copying …",
  copied: (name) =>
    name === null
      ? "All tables are copied. Paste them into Word with Ctrl+V."
      : `${name} is copied. Paste it into Word with Ctrl+V.`,
  blocked:
    "The pane may not use the clipboard here. Click in the field below: everything is selected. Copy with Ctrl+C.",
  field: (name) => (name === null ? "All tables, for copying" : `${name}, for copying`),
};

/** What the pane says about Word, in every language. */
export const wordTexts: Readonly<Record<Language, WordText>> = { nn, nb, en };
