import type { ExcelHost } from "../excel/host";
import { run } from "../excel/run";
import { queueUndo, type UndoStep } from "../excel/undo";

/** Takes back the change that gave the step. One sync. */
export function undo(host: ExcelHost, step: UndoStep): Promise<void> {
  return run(host, async (context) => {
    queueUndo(context, step);
    await context.sync();
  });
}
