import { applyFixes } from "../actions/apply-fixes";
import { checkPlan } from "../actions/check-plan";
import { freezeTables } from "../actions/freeze-tables";
import { goTo } from "../actions/go-to";
import { makeTables } from "../actions/make-tables";
import { newPlan } from "../actions/new-plan";
import { readState } from "../actions/read-state";
import { tablesHtml } from "../actions/tables-html";
import { undo } from "../actions/undo";
import type { ExcelHost } from "../excel/host";
import { watchEdits } from "../excel/watch";
import { newPlan as emptyPlan } from "../plan/empty";
import { copyClip } from "./clipboard";
import type { NewPlan, PaneActions, Progress } from "./actions";

/** The pane's actions on a workbook. */
export function excelActions(host: ExcelHost): PaneActions {
  return {
    readState: async () => {
      const found = await readState(host);
      return found.state === "plan" ? found.summary : null;
    },
    newPlan: (plan, progress) => makePlan(host, plan, progress),
    checkPlan: () => checkPlan(host, { today: isoDay(new Date()) }),
    makeTables: ({ year, replaceTyped = false }, progress) =>
      makeTables(host, { year, replaceTyped, progress }),
    freezeTables: () => freezeTables(host, { today: isoDay(new Date()) }),
    tablesHtml: (year) => tablesHtml(host, { year }),
    copy: copyClip,
    goTo: (target) => goTo(host, target),
    applyFixes: (fixes, progress) => applyFixes(host, fixes, progress),
    undo: async (step) => (await undo(host, step)).length,
    watch: (edited) => watchEdits(host, edited),
  };
}

async function makePlan(host: ExcelHost, chosen: NewPlan, progress: Progress) {
  if (chosen.kind === "empty") {
    const { firstYear, language } = chosen;
    return (await newPlan(host, { plan: emptyPlan(firstYear, language), language, progress })).undo;
  }
  const plan = await chosen.sample.load();
  return (await newPlan(host, { plan, language: plan.settings.tableLanguage ?? "nn", progress })).undo;
}

/** The day here, not in Greenwich: "2025-06-17". */
function isoDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
