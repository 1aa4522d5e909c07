import type { Cell } from "../sheets/kinds";

/** Begins like a formula or an error, or is one of Excel's truth values in English or Norwegian. */
const special = /^[=+\-@'#]|^(?:true|false|sann|usann)$/i;
/** Short and with a digit: Excel may make a number, a date ("August 2023") or a fraction of it. */
const short = /^(?=.*\d).{1,40}$/;

/**
 * A text that Excel keeps as text: what it would read as something else gets the apostrophe that it
 * takes off again. Numbers go as they are.
 */
export function safeContent(content: Cell): Cell {
  if (typeof content !== "string") return content;
  return special.test(content) || short.test(content) ? `'${content}` : content;
}
