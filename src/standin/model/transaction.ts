import { bounding, cellArea } from "./area";
import type { CellAddress } from "./calculator";
import { cellAt, putCell } from "./cells";
import type { Area, Cell, SheetData, WorkbookData } from "./data";
import type { Source, WorkbookEvent } from "./events";
import { bookState, restoreBook, restoreSheet, sheetState } from "./state";
import type { SheetState } from "./state";

/** Whole rows or columns moved by `count` from `at` on; what is taken out was emptied before. */
interface LineShift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

type Step =
  | {
      readonly sheet: SheetData;
      readonly row: number;
      readonly column: number;
      readonly before: Cell | undefined;
      readonly after: Cell | undefined;
    }
  | { readonly sheet: SheetData; readonly shift: LineShift };

interface Snapshot {
  readonly sheets: Map<SheetData, SheetState>;
  book: ReturnType<typeof bookState> | null;
}

/** All that one batch does, kept so that it can be undone, calculated and told of. */
export class Transaction {
  readonly label: string;
  readonly source: Source;
  readonly origin: string | null;
  readonly events: WorkbookEvent[] = [];
  readonly areas = new Map<string, Area[]>();
  structure = false;
  selection = false;
  /** Cells to calculate from, since the last calculation. */
  dirty: CellAddress[] = [];
  /** Sheets, tables, names or rows have changed since the last calculation. */
  structureDirty = false;
  readonly #data: WorkbookData;
  readonly #steps: Step[] = [];
  readonly #before: Snapshot = { sheets: new Map(), book: null };
  readonly #after: Snapshot = { sheets: new Map(), book: null };

  constructor(data: WorkbookData, label: string, source: Source, origin: string | null) {
    this.#data = data;
    this.label = label;
    this.source = source;
    this.origin = origin;
  }

  /** Puts a cell in place. Tell the view of the area by `changed`. */
  setCell(sheet: SheetData, row: number, column: number, after: Cell | undefined): void {
    const before = cellAt(sheet, row, column);
    if (before === after) return;
    this.#steps.push({ sheet, row, column, before, after });
    putCell(sheet, row, column, after);
    if (before?.value !== after?.value || before?.formula !== after?.formula) {
      this.dirty.push({ sheetId: sheet.id, row, column });
    }
  }

  /** Call before anything of a sheet but its cells is changed. `calculates`: formulas may depend on it. */
  touch(sheet: SheetData, calculates: boolean): void {
    if (!this.#before.sheets.has(sheet)) this.#before.sheets.set(sheet, sheetState(sheet));
    this.structure = true;
    this.structureDirty ||= calculates;
  }

  /** Call before the list of sheets or anything else of the workbook is changed. */
  touchBook(calculates: boolean): void {
    this.#before.book ??= bookState(this.#data);
    this.structure = true;
    this.structureDirty ||= calculates;
  }

  /** Moves the cells of whole rows or columns. */
  shiftLines(sheet: SheetData, shift: LineShift): void {
    this.#steps.push({ sheet, shift });
    moveLines(sheet, shift);
    this.structureDirty = true;
  }

  /** The view must draw this area again. */
  changed(sheet: SheetData, area: Area): void {
    const areas = this.areas.get(sheet.id);
    if (areas) areas.push(area);
    else this.areas.set(sheet.id, [area]);
  }

  /** Whether there is anything to undo. */
  get isEmpty(): boolean {
    return this.#steps.length === 0 && this.#before.sheets.size === 0 && this.#before.book === null;
  }

  /** Keeps what redo needs; call once, when the batch has ended. */
  close(): void {
    for (const sheet of this.#before.sheets.keys()) this.#after.sheets.set(sheet, sheetState(sheet));
    if (this.#before.book) this.#after.book = bookState(this.#data);
  }

  /** Takes everything back, last step first; `into` is the transaction that tells of it. */
  undo(into: Transaction): void {
    for (const step of this.#steps.toReversed()) {
      if ("shift" in step) moveLines(step.sheet, { ...step.shift, count: -step.shift.count });
      else replace(into, step, step.before);
    }
    this.#restore(this.#before, into);
  }

  /** Does everything again. */
  redo(into: Transaction): void {
    for (const step of this.#steps) {
      if ("shift" in step) moveLines(step.sheet, step.shift);
      else replace(into, step, step.after);
    }
    this.#restore(this.#after, into);
  }

  #restore(snapshot: Snapshot, into: Transaction): void {
    for (const [sheet, state] of snapshot.sheets) restoreSheet(sheet, state);
    if (snapshot.book) restoreBook(this.#data, snapshot.book);
    const shifted = this.#steps.some((step) => "shift" in step);
    into.structure ||= this.structure || shifted;
    into.structureDirty ||= into.structure;
    into.selection = true;
  }
}

function replace(into: Transaction, step: Exclude<Step, { shift: LineShift }>, cell: Cell | undefined): void {
  putCell(step.sheet, step.row, step.column, cell);
  const area = cellArea(step.row, step.column);
  const [known] = into.areas.get(step.sheet.id) ?? [];
  // One area around them all: a big step back would else be told cell by cell.
  into.areas.set(step.sheet.id, [known ? bounding(known, area) : area]);
  into.dirty.push({ sheetId: step.sheet.id, row: step.row, column: step.column });
}

function moveLines(sheet: SheetData, { axis, at, count }: LineShift): void {
  if (axis === "rows") {
    moveKeys(sheet.cells, at, count);
    return;
  }
  for (const line of sheet.cells.values()) moveKeys(line, at, count);
}

function moveKeys<T>(map: Map<number, T>, at: number, count: number): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) map.set(key >= at ? key + count : key, value);
}
