import { Book } from "./book";
import type { Area } from "./data";
import { deleteRows, insertRows } from "./lines";
import { newWorkbook } from "./new-data";
import type { WorkbookOptions } from "./options";
import { pasteCells, pressDelete, typeCell } from "./person";
import { select } from "./selection";
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet } from "./sheets";

/**
 * An open workbook with what a person does in its grid; `sheet` is an id or a name everywhere. What else
 * can be done stands in files of its own, to be called inside `batch`.
 */
export class Workbook extends Book {
  /** A new workbook with one empty sheet, «Ark1». */
  static create(name = "Bok1.xlsx", options: WorkbookOptions = {}): Workbook {
    return new Workbook(newWorkbook(name), options);
  }

  /** A person types a text in a cell, as a Norwegian Excel takes it. `sheet` is an id or a name. */
  type(sheet: string, row: number, column: number, text: string): void {
    this.#byPerson("Skriving", () => {
      typeCell(this, this.sheet(sheet), row, column, text);
    });
  }

  /** A person pastes a block of texts. */
  paste(sheet: string, row: number, column: number, rows: readonly (readonly string[])[]): void {
    this.#byPerson("Lim inn", () => {
      pasteCells(this, this.sheet(sheet), row, column, rows);
    });
  }

  /** A person empties cells; their looks stay. */
  clear(sheet: string, area: Area): void {
    this.#byPerson("Tøm", () => {
      pressDelete(this, this.sheet(sheet), area);
    });
  }

  /** A person puts in whole rows before row `at`. */
  insertRows(sheet: string, at: number, count = 1): void {
    this.#byPerson("Set inn rader", () => {
      insertRows(this, this.sheet(sheet), at, count);
    });
  }

  /** A person takes out whole rows. */
  deleteRows(sheet: string, at: number, count = 1): void {
    this.#byPerson("Slett rader", () => {
      deleteRows(this, this.sheet(sheet), at, count);
    });
  }

  /** A person selects cells. */
  setSelection(sheet: string, area: Area): void {
    this.#byPerson("Merk", () => {
      select(this, this.sheet(sheet), area);
    });
  }

  /** A person adds an empty sheet; gives back its id. */
  addSheet(name?: string): string {
    return this.batch("Nytt ark", "Local", () => addSheet(this, name).id);
  }

  /** A person gives a sheet another name. */
  renameSheet(sheet: string, name: string): void {
    this.#byPerson("Gi nytt namn", () => {
      renameSheet(this, this.sheet(sheet), name);
    });
  }

  /** A person moves a sheet to a place among the sheets, counted from 0. */
  moveSheet(sheet: string, position: number): void {
    this.#byPerson("Flytt ark", () => {
      moveSheet(this, this.sheet(sheet), position);
    });
  }

  /** A person takes a sheet away. */
  deleteSheet(sheet: string): void {
    this.#byPerson("Slett ark", () => {
      deleteSheet(this, this.sheet(sheet));
    });
  }

  /** A person shows another sheet. */
  activate(sheet: string): void {
    this.#byPerson("Vis ark", () => {
      activateSheet(this, this.sheet(sheet));
    });
  }

  #byPerson(label: string, fn: () => void): void {
    this.batch(label, "Local", fn);
  }
}
