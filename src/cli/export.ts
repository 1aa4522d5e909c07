import { exportPlan } from "../actions/export-plan";
import { writePlanFile } from "../plan/plan";
import type { Arguments } from "./arguments";
import { Stop } from "./stop";
import { openFile, outputPath, write } from "./workbook-file";

/** `export FILE.xlsx --out PLAN.json`: the plan as a plan file. Out: exit code. */
export async function exportCommand(args: Arguments): Promise<number> {
  const { file, text } = args;
  if (file === undefined) throw new Stop(text.missingArgument("FIL.xlsx"));
  const out = await outputPath({ ...args, inPlace: false });
  const opened = await openFile(file, args);
  const plan = await exportPlan(opened.excel);
  opened.close();
  await write(out, writePlanFile(plan), args);
  process.stdout.write(`${text.made(out)}\n`);
  return 0;
}
