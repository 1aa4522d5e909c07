import type { RefusalReason } from "../sheets/fixes/plan-changes";
import type { Language } from "./language";

/** What the pane says about mending what a check found. */
export interface FixText {
  readonly fix: string;
  readonly fixOf: (title: string, place: string) => string;
  readonly preview: string;
  readonly change: (place: string, from: string, to: string) => string;
  readonly from: string;
  readonly to: string;
  readonly newRow: (sheet: string) => string;
  readonly newColumn: (header: string, sheet: string) => string;
  readonly table: TableFixText;
  readonly blank: string;
  readonly more: (count: number) => string;
  readonly allCertain: (count: number) => string;
  readonly allOfKind: (count: number) => string;
  readonly apply: (count: number) => string;
  readonly applying: string;
  readonly cancel: string;
  readonly fixed: (count: number) => string;
  readonly refused: (count: number) => string;
  readonly reasons: Readonly<Record<RefusalReason, string>>;
  readonly leftByUndo: (count: number) => string;
}

/** What is said of a table that is gone. */
interface TableFixText {
  readonly renamed: (sheet: string) => string;
  readonly onSheet: (table: string, sheet: string) => string;
  /** What becomes of the sheet's cells. */
  readonly gathered: string;
  readonly newSheet: (sheet: string) => string;
  readonly empty: (table: string) => string;
}

const nn: FixText = {
  fix: "Rett",
  fixOf: (title, place) => `Rett: ${title}, ${place}`,
  preview: "Dette blir endra",
  change: (place, from, to) => `${place}: frå ${from} til ${to}`,
  from: "frå",
  to: "til",
  newRow: (sheet) => `Ny rad i arket ${sheet}`,
  newColumn: (header, sheet) => `Ny kolonne «${header}» i arket ${sheet}`,
  table: {
    renamed: (sheet) => `Namnet på tabellen i arket ${sheet}:`,
    onSheet: (table, sheet) => `${table} i arket ${sheet}:`,
    gathered:
      "tabell att av cellene som står der; er overskriftene borte, ein ny og tom tabell der det er plass",
    newSheet: (sheet) => `Nytt ark «${sheet}»:`,
    empty: (table) => `${table}, tom og klar til å fyllast ut`,
  },
  blank: "tomt",
  more: (count) => `… og ${String(count)} til`,
  allCertain: (count) => `Rett alle sikre (${String(count)})`,
  allOfKind: (count) => `Rett alle av dette slaget (${String(count)})`,
  apply: (count) => (count === 1 ? "Rett" : `Rett alle (${String(count)})`),
  applying: "Rettar …",
  cancel: "Avbryt",
  fixed: (count) => (count === 1 ? "Eitt funn er retta." : `${String(count)} funn er retta.`),
  refused: (count) =>
    count === 1
      ? "Éi retting er ikkje gjord, for arbeidsboka er endra sidan kontrollen:"
      : `${String(count)} rettingar er ikkje gjorde, for arbeidsboka er endra sidan kontrollen:`,
  reasons: {
    changed: "cella er endra",
    formula: "cella har ein formel, og han blir ståande",
    gone: "cella finst ikkje lenger",
    conflict: "ei anna retting gjeld same celle; kontroller på nytt",
    table: "tabellen eller arket er ikkje som ved kontrollen; kontroller på nytt",
  },
  leftByUndo: (count) =>
    count === 1
      ? "Éi retting er ikkje angra, for nokon har endra cella etterpå."
      : `${String(count)} rettingar er ikkje angra, for nokon har endra cellene etterpå.`,
};

const nb: FixText = {
  ...nn,
  preview: "Dette blir endret",
  change: (place, from, to) => `${place}: fra ${from} til ${to}`,
  from: "fra",
  table: {
    renamed: (sheet) => `Navnet på tabellen i arket ${sheet}:`,
    onSheet: (table, sheet) => `${table} i arket ${sheet}:`,
    gathered:
      "tabell igjen av cellene som står der; er overskriftene borte, en ny og tom tabell der det er plass",
    newSheet: (sheet) => `Nytt ark «${sheet}»:`,
    empty: (table) => `${table}, tom og klar til å fylles ut`,
  },
  newColumn: (header, sheet) => `Ny kolonne «${header}» i arket ${sheet}`,
  allOfKind: (count) => `Rett alle av dette slaget (${String(count)})`,
  applying: "Retter …",
  fixed: (count) => (count === 1 ? "Ett funn er rettet." : `${String(count)} funn er rettet.`),
  refused: (count) =>
    count === 1
      ? "Én retting er ikke gjort, for arbeidsboken er endret siden kontrollen:"
      : `${String(count)} rettinger er ikke gjort, for arbeidsboken er endret siden kontrollen:`,
  reasons: {
    changed: "cellen er endret",
    formula: "cellen har en formel, og den blir stående",
    gone: "cellen finnes ikke lenger",
    conflict: "en annen retting gjelder samme celle; kontroller på nytt",
    table: "tabellen eller arket er ikke som ved kontrollen; kontroller på nytt",
  },
  leftByUndo: (count) =>
    count === 1
      ? "Én retting er ikke angret, for noen har endret cellen etterpå."
      : `${String(count)} rettinger er ikke angret, for noen har endret cellene etterpå.`,
};

const en: FixText = {
  fix: "Fix",
  fixOf: (title, place) => `Fix: ${title}, ${place}`,
  preview: "This will change",
  change: (place, from, to) => `${place}: from ${from} to ${to}`,
  from: "from",
  to: "to",
  newRow: (sheet) => `New row in the sheet ${sheet}`,
  newColumn: (header, sheet) => `New column “${header}” in the sheet ${sheet}`,
  table: {
    renamed: (sheet) => `The name of the table in the sheet ${sheet}:`,
    onSheet: (table, sheet) => `${table} in the sheet ${sheet}:`,
    gathered:
      "a table again of the cells that stand there; where the headers are gone, a new and empty table where there is room",
    newSheet: (sheet) => `New sheet “${sheet}”:`,
    empty: (table) => `${table}, empty and ready to be filled in`,
  },
  blank: "blank",
  more: (count) => `… and ${String(count)} more`,
  allCertain: (count) => `Fix all certain ones (${String(count)})`,
  allOfKind: (count) => `Fix all of this kind (${String(count)})`,
  apply: (count) => (count === 1 ? "Fix" : `Fix all (${String(count)})`),
  applying: "Fixing …",
  cancel: "Cancel",
  fixed: (count) => (count === 1 ? "One finding is fixed." : `${String(count)} findings are fixed.`),
  refused: (count) =>
    count === 1
      ? "One fix was not made, because the workbook has changed since the check:"
      : `${String(count)} fixes were not made, because the workbook has changed since the check:`,
  reasons: {
    changed: "the cell has changed",
    formula: "the cell has a formula, which stays",
    gone: "the cell is no longer there",
    conflict: "another fix is for the same cell; check again",
    table: "the table or the sheet is not as it was at the check; check again",
  },
  leftByUndo: (count) =>
    count === 1
      ? "One fix was not undone, because somebody has changed the cell since."
      : `${String(count)} fixes were not undone, because somebody has changed the cells since.`,
};

/** The words around fixes in every language. */
export const fixTexts: Readonly<Record<Language, FixText>> = { nn, nb, en };
