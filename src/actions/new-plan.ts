import type { ExcelHost } from "../excel/host";
import { flushDrawings } from "../excel/flush";
import { HostProblem } from "../excel/problems";
import type { Progress } from "../excel/read-areas";
import { addSheet } from "../excel/redraw";
import { run } from "../excel/run";
import type { UndoPart, UndoStep } from "../excel/undo";
import type { Plan } from "../plan/plan";
import { inputModels, tablesMade } from "../sheets/input-models";
import { listNames } from "../sheets/list-names";
import type { Language } from "../sheets/words";

export interface NewPlanOptions {
  /** What to fill the sheets with. */
  readonly plan: Plan;
  /** The language of headers and choices. */
  readonly language: Language;
  readonly progress?: Progress;
}

/**
 * Makes the input sheets of a plan in the open workbook. A lone blank sheet gives way to them.
 * One sync to look, then one for each 4.5 MB.
 * @throws HostProblem `sheetNameTaken` where the workbook has a sheet of one of the names; nothing is made
 */
export function newPlan(
  host: ExcelHost,
  { plan, language, progress }: NewPlanOptions,
): Promise<{ undo: UndoStep }> {
  const models = inputModels(plan, language);
  return run(host, async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    const first = worksheets.getFirst();
    const used = first.getUsedRangeOrNullObject(true);
    used.load({ address: true });
    await context.sync();
    const existing = worksheets.items.map(({ name }) => name);
    const taken = models.find(({ name }) =>
      existing.some((other) => other.toLowerCase() === name.toLowerCase()),
    );
    if (taken) throw new HostProblem("sheetNameTaken", taken.name);
    const drawings = models.map((model) => addSheet(context, model));
    const lists = listNames(tablesMade(plan), language);
    const blank = existing.length === 1 && used.isNullObject ? existing : [];
    const finish = {
      bytes: 0,
      enqueue: () => {
        for (const { name, formula } of lists) names.add(name, formula).visible = false;
        const [opening] = models;
        if (opening) worksheets.getItem(opening.name).activate();
        if (blank.length > 0) first.delete();
      },
    };
    await flushDrawings(context, drawings, [finish], progress);
    const parts: UndoPart[] = [
      ...blank.map((name): UndoPart => ({ kind: "addSheet", name })),
      ...lists.map(({ name }): UndoPart => ({ kind: "removeName", name })),
      ...drawings.map((drawing) => drawing.undo()),
    ];
    return { undo: { parts } };
  });
}
