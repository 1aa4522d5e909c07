import type { CellMarks } from "../sheets/cell-marks";

/** Always true, and known again as ours; a person's own rules look otherwise. */
const ownRule = '=AND(N("bygdevekst")=0,TRUE)';
const ownSign = /N\("bygdevekst"\)/i;

/** A frame around the cell, and letters of its colour: never a fill over the person's own. */
const markColors = { error: "#B10E1C", warning: "#8A5700", info: "#5F6663" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** An address list that Excel takes is at most this long. */
const longestList = 8_000;

/**
 * Enqueues the loading of what conditional formats the sheets have. Out: a function to call after the
 * caller's sync, which enqueues the removal of ours and tells how many there were.
 */
export function queueMarksOff(context: Excel.RequestContext, sheets: readonly string[]): () => number {
  const loaded = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type,items/customOrNullObject/rule/formula");
    return { sheet, formats };
  });
  return () =>
    loaded.reduce((removed, { sheet, formats }) => {
      if (sheet.isNullObject) return removed;
      const ours = formats.items.filter(
        ({ type, customOrNullObject: custom }) =>
          type === "Custom" && !custom.isNullObject && ownSign.test(custom.rule.formula),
      );
      for (const format of ours) format.delete();
      return removed + ours.length;
    }, 0);
}

/** Enqueues the marks of cells. */
export function queueMarksOn(context: Excel.RequestContext, marks: readonly CellMarks[]): void {
  for (const { sheet, severity, addresses } of marks) {
    for (const list of listsOf(addresses)) {
      const areas = context.workbook.worksheets.getItem(sheet).getRanges(list);
      const { custom } = areas.conditionalFormats.add("Custom");
      custom.rule.formula = ownRule;
      custom.format.font.color = markColors[severity];
      for (const edge of edges) {
        const border = custom.format.borders.getItem(edge);
        border.style = "Continuous";
        border.color = markColors[severity];
      }
    }
  }
}

function listsOf(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length + 1 > longestList) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
