import { cellArea } from "../standin/model/area";
import { cellAt } from "../standin/model/cells";
import { setLook } from "../standin/model/look";
import { readTyped } from "../standin/model/typing";
import type { Workbook } from "../standin/model/workbook";
import type { Evaluate } from "./grid/conditional";
import { accepts, validationAt } from "./validation";

const REFUSED = "Verdien høver ikkje med det som er tillate i denne cella.";

/**
 * Types a text in a cell as a person does in Excel: where the cell's rule stops other values, nothing is
 * written and `tell` gets the rule's own message.
 */
export function typeText(
  workbook: Workbook,
  at: { sheetId: string; row: number; column: number },
  text: string,
  evaluate: Evaluate,
  tell: (sentence: string) => void,
): void {
  const sheet = workbook.sheet(at.sheetId);
  const { row, column } = at;
  const validation = validationAt(sheet, row, column);
  const error = validation?.error;
  if (validation && error?.show !== false && !text.startsWith("=")) {
    const { value } = readTyped(text, cellAt(sheet, row, column)?.style, workbook.today());
    if (!accepts(validation, value, (formula) => evaluate(formula, sheet, row, column))) {
      const message = error?.message ?? "";
      tell(message === "" ? REFUSED : [error?.title, message].filter(Boolean).join(": "));
      if ((error?.style ?? "Stop") === "Stop") return;
    }
  }
  workbook.batch("Skriving", "Local", () => {
    workbook.type(at.sheetId, row, column, text);
    // Excel lets a cell wrap once a person has typed a line end in it.
    if (text.includes("\n")) setLook(workbook, sheet, cellArea(row, column), { wrap: true });
  });
}
