import { cellArea } from "./area";
import { unchangedFormulas } from "./calculator";
import type { CalculatorLike, FormulaRewriter } from "./calculator";
import type { Area, SheetData, TableData, WorkbookData } from "./data";
import { takenBack } from "./events";
import type { Happening, Source, ViewChange, WorkbookEvent } from "./events";
import { Listeners } from "./listeners";
import { sheetNumber } from "./new-data";
import type { WorkbookOptions } from "./options";
import { invalidOperation, itemNotFound } from "./problem";
import { Transaction } from "./transaction";

const UNDO_STEPS = 100;

/** A cell that a person is typing in. */
export interface Editing {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Lines that moved on a sheet, for those who hold on to areas. */
export interface Moved {
  readonly sheetId: string;
  /** The area after the move; null: its cells are gone. */
  readonly map: (area: Area) => Area | null;
}

/**
 * An open workbook's core. Everything that changes it runs in a batch: one undo step whose events fire
 * at its end. The things that can be done stand in files of their own and take the workbook.
 */
export abstract class Book {
  readonly data: WorkbookData;
  readonly rewriter: FormulaRewriter;
  readonly today: () => Date;
  readonly changes = new Listeners<ViewChange>();
  readonly happenings = new Listeners<Happening>();
  readonly moves = new Listeners<Moved>();
  readonly editings = new Listeners<Editing | null>();
  /** Title, author and the like. */
  readonly properties = new Map<string, string>();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  selection: { sheetId: string; area: Area };
  readonly #calculator: CalculatorLike | null;
  #transaction: Transaction | null = null;
  #undo: Transaction[] = [];
  #redo: Transaction[] = [];
  #editing: Editing | null = null;
  #lastTableId = 0;
  #lastSheet = 0;

  constructor(data: WorkbookData, options: WorkbookOptions = {}) {
    this.data = data;
    this.rewriter = options.rewriter ?? unchangedFormulas;
    this.today = options.today ?? (() => new Date());
    this.selection = { sheetId: data.activeSheetId, area: cellArea(0, 0) };
    this.#calculator = options.calculator?.(data) ?? null;
    this.#calculator?.recalculateAll();
  }

  /** Runs `fn` as one undo step; inside another batch it becomes a part of that. What ran before a failure stays. */
  batch<T>(label: string, source: Source, fn: () => T, origin: string | null = null): T {
    if (this.#transaction) return fn();
    const transaction = new Transaction(this.data, label, source, origin);
    this.#transaction = transaction;
    try {
      return fn();
    } finally {
      this.#finish(transaction, true);
    }
  }

  /** The batch that is running; everything that changes the workbook goes through it. */
  get edit(): Transaction {
    if (!this.#transaction) throw new Error("The workbook is changed outside a batch.");
    return this.#transaction;
  }

  /** Tells of an event when the batch has ended. */
  tell(event: WorkbookEvent): void {
    this.edit.events.push(event);
  }

  /** Brings formulas up to date where they are calculated by themselves; call before reading values. */
  calculate(force = false): void {
    const transaction = this.#transaction;
    if (!this.#calculator || (this.calculationMode === "Manual" && !force)) return;
    const all = force || (transaction?.structureDirty ?? false);
    const dirty = transaction?.dirty ?? [];
    if (!all && dirty.length === 0) return;
    if (transaction) {
      transaction.dirty = [];
      transaction.structureDirty = false;
    }
    if (all) this.#calculator.structureChanged();
    const changed = all ? this.#calculator.recalculateAll() : this.#calculator.recalculate(dirty);
    for (const { sheetId, row, column } of changed) {
      const sheet = this.data.sheets.find(({ id }) => id === sheetId);
      if (sheet) transaction?.changed(sheet, cellArea(row, column));
    }
  }

  /** Takes the last batch back; false when there is none. */
  undo(): boolean {
    return this.#travel(this.#undo, this.#redo, "undo");
  }

  /** Does the batch again that was last undone; false when there is none. */
  redo(): boolean {
    return this.#travel(this.#redo, this.#undo, "redo");
  }

  /** What «Angre» would take back, newest first. */
  get undoLabels(): readonly string[] {
    return this.#undo.map(({ label }) => label).toReversed();
  }

  /** What «Gjer om att» would do again, the next first. */
  get redoLabels(): readonly string[] {
    return this.#redo.map(({ label }) => label).toReversed();
  }

  /** Calls `listener` after each batch with what the view must draw again; gives back how to stop. */
  onChange(listener: (change: ViewChange) => void): () => void {
    return this.changes.add(listener);
  }

  /** The cell that a person is typing in; null when nobody is. */
  get editing(): Editing | null {
    return this.#editing;
  }

  set editing(cell: Editing | null) {
    this.#editing = cell;
    this.editings.call(cell);
  }

  /** The sheet of this id or name; throws `ItemNotFound`. */
  sheet(key: string): SheetData {
    const name = key.toLowerCase();
    const sheet =
      this.data.sheets.find(({ id }) => id === key) ??
      this.data.sheets.find((candidate) => candidate.name.toLowerCase() === name);
    if (!sheet) throw itemNotFound(`sheet ${key}`);
    return sheet;
  }

  /** Every table with its sheet, in the order of the sheets. */
  get tables(): { sheet: SheetData; table: TableData }[] {
    return this.data.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** A table id that no table of this workbook has had while it was open. */
  nextTableId(): number {
    this.#lastTableId = Math.max(this.#lastTableId, ...this.tables.map(({ table }) => table.id)) + 1;
    return this.#lastTableId;
  }

  /** A number for a sheet's id that no sheet of this workbook has had while it was open. */
  nextSheetNumber(): number {
    this.#lastSheet = Math.max(this.#lastSheet, ...this.data.sheets.map(({ id }) => sheetNumber(id))) + 1;
    return this.#lastSheet;
  }

  #travel(from: Transaction[], to: Transaction[], way: "undo" | "redo"): boolean {
    if (this.#transaction) throw invalidOperation("undo inside a batch");
    const step = from.pop();
    if (!step) return false;
    const transaction = new Transaction(this.data, step.label, "Local", null);
    this.#transaction = transaction;
    step[way](transaction);
    for (const event of step.events) {
      const back = takenBack(event);
      const told = back && way === "redo" ? takenBack(back) : back;
      if (told) this.tell(told);
    }
    for (const [sheetId, areas] of transaction.areas) {
      for (const area of areas) this.tell({ kind: "cells", sheetId, area, change: "RangeEdited" });
    }
    to.push(step);
    const isThere = this.data.sheets.some(({ id }) => id === this.selection.sheetId);
    if (!isThere) this.selection = { sheetId: this.data.activeSheetId, area: cellArea(0, 0) };
    this.#finish(transaction, false);
    return true;
  }

  #finish(transaction: Transaction, keep: boolean): void {
    this.calculate();
    this.#transaction = null;
    transaction.close();
    if (keep && !transaction.isEmpty) {
      this.#undo = [...this.#undo, transaction].slice(-UNDO_STEPS);
      this.#redo = [];
    }
    const { label, source, origin, areas, structure, selection, events } = transaction;
    if (areas.size > 0 || structure || selection) {
      this.changes.call({ label, source, cells: areas, structure, selection });
    }
    if (events.length > 0) this.happenings.call({ source, origin, events });
  }
}
