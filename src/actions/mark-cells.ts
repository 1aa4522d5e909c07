import { queueMarksOff, queueMarksOn } from "../excel/cell-marks";
import type { ExcelHost } from "../excel/host";
import { run } from "../excel/run";
import { cellMarks } from "../sheets/cell-marks";
import { inputSheets } from "../sheets/layout";
import type { LocatedFinding } from "./located";

/**
 * Marks the cells of the findings with conditional formats of our own, and takes away those that were there
 * before; without findings all are taken away. A person's own looks and rules are not touched. One sync to
 * see what is there, one to change it.
 */
export function markCells(host: ExcelHost, findings: readonly LocatedFinding[]): Promise<void> {
  const marks = cellMarks(findings);
  const names = inputSheets.flatMap(({ name }) => Object.values(name));
  const sheets = [...new Set([...names, ...marks.map(({ sheet }) => sheet)])];
  return run(host, async (context) => {
    const removeOurs = queueMarksOff(context, sheets);
    await context.sync();
    removeOurs();
    queueMarksOn(context, marks);
    await context.sync();
  });
}
