import { applyChanges } from "../excel/apply-edits";
import type { ExcelHost } from "../excel/host";
import { run } from "../excel/run";
import { changesOf, queueUndo, type UndoStep } from "../excel/undo";
import type { Refusal } from "../sheets/fixes/plan-changes";

/**
 * Takes back the change that gave the step. One sync; three where cells of the input sheets are given back.
 * Out: what was left as it is, because somebody has changed it since.
 */
export function undo(host: ExcelHost, step: UndoStep): Promise<readonly Refusal[]> {
  return run(host, async (context) => {
    queueUndo(context, step);
    const changes = changesOf(step);
    if (changes.length > 0) return (await applyChanges(context, changes)).refused;
    await context.sync();
    return [];
  });
}
