import type { Cell } from "../sheets/kinds/kind";

/** Begins like a formula or an error, or is one of Excel's truth values in English or Norwegian. */
const special = /^[=+\-@'#]|^(?:true|false|sann|usann)$/i;
/** Only digits and what stands in numbers, dates, times, shares and amounts, with a digit somewhere. */
const figures = /^(?=.*\d)[\s\d.,:/\\%()+\-–−'€$£]*(?:kr|nok|e[+-]?\d+|[ap]m)?[\s\d.,-]*$/i;
/** Short, with a digit and a month: "August 2023", "11. juni", "5-Dec". */
const months = /(?:^|[\s.\-/\d])(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[sc])/i;
const mostDateLength = 30;
const mostFigureLength = 80;

/** Whether Excel would take a text for something else when it is written in a cell. */
function isTaken(text: string): boolean {
  if (special.test(text)) return true;
  if (text.length <= mostFigureLength && figures.test(text)) return true;
  return text.length <= mostDateLength && /\d/.test(text) && months.test(text);
}

/**
 * A text that Excel keeps as text: what it would read as a formula, a number, a date or an error gets the
 * apostrophe that it takes off again, and nothing else does, since people see it when they edit the cell.
 * Numbers go as they are.
 */
export function safeContent(content: Cell): Cell {
  return typeof content === "string" && isTaken(content) ? `'${content}` : content;
}
