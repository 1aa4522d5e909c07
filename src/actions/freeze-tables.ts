import { HostProblem } from "../excel/problems";
import type { ExcelHost } from "../excel/host";
import { freezeSheet, hideSheet } from "../excel/freeze";
import { run } from "../excel/run";
import type { UndoStep } from "../excel/undo";
import { tableWords } from "../sheets/generated/words";
import { loadPlan } from "./load-plan";

export interface FrozenTables {
  /** The sheets whose amounts are now fixed. */
  readonly sheets: readonly string[];
  /** Null where there was nothing to freeze. */
  readonly undo: UndoStep | null;
}

/**
 * *Gjer om til faste tal*: the formulas of the published tables become the values they show, and each sheet
 * says when and from which version. The log is hidden: it is left out of the final set. Three syncs.
 * @param today an ISO day
 * @throws HostProblem `noPlan`, `sheetProtected`
 */
export function freezeTables(host: ExcelHost, { today }: { readonly today: string }): Promise<FrozenTables> {
  return run(host, async (context) => {
    const { plan, workbook } = await loadPlan(context, { ownedSheets: true });
    if (!plan) throw new HostProblem("noPlan");
    const words = tableWords(plan.settings.tableLanguage ?? "nn");
    const marker = words.frozen(today, plan.log.at(-1)?.version ?? null);
    const live = workbook.owned.filter(({ formulas }) =>
      formulas.flat().some((cell) => String(cell).startsWith("=")),
    );
    const locked = live.find(({ sheet }) => sheet.protected);
    if (locked) throw new HostProblem("sheetProtected", locked.sheet.name);
    if (live.length === 0) return { sheets: [], undo: null };
    const parts = live.map((owned) => freezeSheet(context, owned, marker));
    const log = workbook.owned.find(({ sheet }) => sheet.name === words.logSheet);
    const hidden = log ? [hideSheet(context, log.sheet.id)] : [];
    await context.sync();
    return {
      sheets: live.map(({ sheet }) => sheet.name),
      undo: { parts: [...parts.map((part) => part()), ...hidden] },
    };
  });
}
