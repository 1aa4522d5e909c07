import { chunkBytes } from "./chunks";
import type { DrawStep, SheetSteps } from "./draw";
import type { Progress } from "./read-areas";

/**
 * Draws sheets, every formula after every table, and `last` at the end.
 * One sync for each 4.5 MB; the screen and the calculation rest during each.
 */
export function flushDrawings(
  context: Excel.RequestContext,
  drawings: readonly SheetSteps[],
  last: readonly DrawStep[],
  progress?: Progress,
): Promise<void> {
  const steps = [
    ...drawings.flatMap(({ contents }) => contents),
    ...drawings.flatMap(({ formulas }) => formulas),
    ...last,
  ];
  return flushSteps(context, steps, 0, progress);
}

async function flushSteps(
  context: Excel.RequestContext,
  steps: readonly DrawStep[],
  done: number,
  progress?: Progress,
): Promise<void> {
  const now = steps.slice(done, done + fitting(steps.slice(done)));
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const step of now) step.enqueue();
  await context.sync();
  const reached = done + now.length;
  progress?.(reached, steps.length);
  if (reached < steps.length) await flushSteps(context, steps, reached, progress);
}

/** How many steps fit in one request; at least one. */
function fitting(steps: readonly DrawStep[]): number {
  let bytes = 0;
  const over = steps.findIndex((step) => (bytes += step.bytes) > chunkBytes);
  return over === -1 ? steps.length : Math.max(1, over);
}
