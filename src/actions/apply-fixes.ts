import { applyChanges } from "../excel/apply-edits";
import type { ExcelHost } from "../excel/host";
import type { Progress } from "../excel/read-areas";
import { run } from "../excel/run";
import type { UndoStep } from "../excel/undo";
import type { Change } from "../sheets/fixes/fix";
import type { Refusal } from "../sheets/fixes/plan-changes";

export type { CellEdit, Change, Fix, NewColumn, NewRow } from "../sheets/fixes/fix";
export type { Refusal, RefusalReason } from "../sheets/fixes/plan-changes";

export interface FixResult {
  /** How many fixes were made, or stood there already. */
  readonly applied: number;
  /** The fixes that were not made, because the workbook is not as it was when it was checked. */
  readonly refused: readonly Refusal[];
  /** Null where nothing was written. */
  readonly undo: UndoStep | null;
}

/**
 * Makes the fixes of a check, each as a whole or not at all. Three syncs, and one more for each 4.5 MB;
 * two to four for tables that are gone, as `applyChanges` says.
 * @throws HostProblem `sheetProtected`, `sheetFiltered`, `workbookProtected` or `sheetNameTaken`: nothing is
 * changed then
 */
export function applyFixes(
  host: ExcelHost,
  fixes: readonly Change[],
  progress?: Progress,
): Promise<FixResult> {
  return run(host, async (context) => {
    const { applied, refused, inverse } = await applyChanges(context, fixes, progress);
    const undo =
      inverse.length === 0 ? null : { parts: [{ kind: "restoreCells", changes: inverse }] as const };
    return { applied, refused, undo };
  });
}
