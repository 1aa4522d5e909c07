import { newPlan } from "../actions/new-plan";
import { newPlan as emptyPlan } from "../plan/empty";
import { readPlanFile, type Plan } from "../plan/plan";
import { samples } from "../samples/samples";
import type { Arguments } from "./arguments";
import { Stop } from "./stop";
import { bytesOf, exists, newFile, write } from "./workbook-file";

/** `new FILE.xlsx`: a workbook with a new plan, a sample, or the plan of a file. Out: exit code. */
export async function newCommand(args: Arguments): Promise<number> {
  const { file, language, text } = args;
  if (file === undefined) throw new Stop(text.missingArgument("FIL.xlsx"));
  if (!args.inPlace && (await exists(file))) throw new Stop(text.fileExists(file));
  const plan = await planFor(args);
  const opened = newFile(file);
  await newPlan(opened.excel, { plan, language });
  await write(file, await opened.bytes(), args);
  opened.close();
  process.stdout.write(`${text.made(file)}\n`);
  return 0;
}

async function planFor(args: Arguments): Promise<Plan> {
  const { sample, from, text } = args;
  if (sample !== undefined && from !== undefined) throw new Stop(text.eitherOr("--sample", "--from"));
  if (sample !== undefined) {
    const found = Object.entries(samples).find(([name]) => name === sample)?.[1];
    if (!found) throw new Stop(text.unknownSample(sample, Object.keys(samples)));
    return planIn(JSON.stringify(found.plan), sample, args);
  }
  if (from !== undefined) {
    return planIn(new TextDecoder().decode(await bytesOf(from, text)), from, args);
  }
  return emptyPlan(firstYear(args), args.language === "nb" ? "nb" : "nn");
}

function firstYear({ year, today, text }: Arguments): number {
  if (year === undefined) return Number(today.slice(0, 4));
  if (!/^(?:19|2\d)\d\d$/.test(year)) throw new Stop(text.notAYear(year));
  return Number(year);
}

function planIn(content: string, name: string, { text }: Arguments): Plan {
  const read = readPlanFile(content);
  if ("plan" in read) return read.plan;
  const [problem] = read.problems;
  throw new Stop(text.badPlanFile(name, problem?.path ?? "", problem?.expected ?? ""));
}
