import type { TableKey } from "../plan/plan";
import { sheetWords, type SheetWords } from "./sheet-words";
import { tables } from "./tables/all";
import type { Language, Words } from "./words";

export type SheetKey = keyof typeof sheetWords;

/** A table's place on its sheet; columns count from 0. */
export interface PlacedTable {
  readonly table: TableKey;
  readonly startColumn: number;
}

/** A sheet that people fill in. */
export interface InputSheet {
  readonly key: SheetKey;
  /** At most 31 characters, as Excel wants. */
  readonly name: Words;
  readonly title: Words;
  /** One line that says what the sheet is for. */
  readonly purpose: Words;
  /** Side by side with one empty column between, so that each can grow downwards. */
  readonly tables: readonly PlacedTable[];
  /** Plainly hidden: the add-in's own record, which people need not see. */
  readonly hidden: boolean;
}

/** The rows of every input sheet, from 0. Tables have titles only where a sheet holds several. */
export const sheetRows = { title: 0, purpose: 1, tableTitles: 2, headers: 3, firstData: 4 } as const;

const tablesOf: Readonly<Record<SheetKey, readonly TableKey[]>> = {
  setup: ["settings", "years"],
  goals: ["goals"],
  sources: ["sources", "parties"],
  texts: ["footnotes", "texts"],
  measures: ["measures"],
  measureTexts: ["measureTexts"],
  budget: ["budget"],
  funding: ["funding"],
  grants: ["grants"],
  actuals: ["actuals"],
  accountRules: ["accountRules"],
  carryOvers: ["carryOvers", "forecasts"],
  progress: ["progress"],
  anchoring: ["anchoring"],
  log: ["log"],
  documents: ["documents"],
  documentGoals: ["documentGoals", "documentLinks"],
  setAside: ["setAside"],
  versions: ["versions"],
  imports: ["imports"],
};
const hidden: ReadonlySet<SheetKey> = new Set<SheetKey>(["versions", "imports"]);

/** A table's number of columns; one per year is counted as one, so such a table can only stand last. */
function columnCount(key: TableKey): number {
  return key === "settings" ? 2 : Object.keys(tables[key].columns).length;
}

function sideBySide(keys: readonly TableKey[]): readonly PlacedTable[] {
  let startColumn = 0;
  return keys.map((table) => {
    const placed = { table, startColumn };
    startColumn += columnCount(table) + 1;
    return placed;
  });
}

/** Every input sheet, in the order of the workbook. */
export const inputSheets: readonly InputSheet[] = (Object.keys(sheetWords) as SheetKey[]).map((key) => {
  const words: SheetWords = sheetWords[key];
  return {
    key,
    name: words.name,
    title: words.title ?? words.name,
    purpose: words.purpose,
    tables: sideBySide(tablesOf[key]),
    hidden: hidden.has(key),
  };
});

/** A sheet's name in a language. */
export function sheetName(key: SheetKey, language: Language): string {
  return sheetWords[key].name[language];
}

/** The sheet that a table is made on. Throws if the layout has forgotten it. */
export function sheetOf(table: TableKey): InputSheet {
  const found = inputSheets.find((sheet) => sheet.tables.some((placed) => placed.table === table));
  if (!found) throw new Error(`no sheet for ${table}`);
  return found;
}
