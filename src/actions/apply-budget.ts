import { applyChanges } from "../excel/apply-edits";
import type { ExcelHost } from "../excel/host";
import { run } from "../excel/run";
import type { UndoStep } from "../excel/undo";
import type { RefusalReason } from "../sheets/fixes/plan-changes";
import { changeNow, type ChangeOf, type ReadyChange } from "./budget-preview";

/** What came of writing a change of the budget. All of it is written, or nothing. */
export type BudgetApplied =
  | { readonly ok: true; readonly undo: UndoStep }
  /** `cell` as `Budsjett!C5`, where one cell stood in the way. */
  | { readonly ok: false; readonly reason: RefusalReason; readonly cell: string | null };

/**
 * Writes a change that was seen before. In: the change, and what was seen of it. It is worked out again of
 * the workbook as it is now; where that gives other cells than were seen, nothing is written. Five syncs,
 * two where nothing is written.
 * @throws HostProblem `noPlan`, `sheetProtected` or `sheetFiltered`: nothing is changed then
 */
export function applyBudget<R>(
  host: ExcelHost,
  change: ChangeOf<R>,
  seen: ReadyChange,
): Promise<BudgetApplied> {
  return run(host, async (context) => {
    const now = await changeNow(context, change);
    if (JSON.stringify(now) !== JSON.stringify(seen.change))
      return { ok: false, reason: "changed", cell: null };
    const { refused, inverse } = await applyChanges(context, [seen.change]);
    const [refusal] = refused;
    if (!refusal) return { ok: true, undo: { parts: [{ kind: "restoreCells", changes: inverse }] } };
    const { edit, reason } = refusal;
    return { ok: false, reason, cell: edit && `${edit.sheet}!${edit.address}` };
  });
}
