import { applyFixes } from "../actions/apply-fixes";
import { freezeTables } from "../actions/freeze-tables";
import { goTo } from "../actions/go-to";
import { makeControlSheet } from "../actions/make-control-sheet";
import { makeTables } from "../actions/make-tables";
import { markCells } from "../actions/mark-cells";
import { newPlan } from "../actions/new-plan";
import { putAside, setAside, takeOut } from "../actions/set-aside";
import { readState } from "../actions/read-state";
import { tablesHtml } from "../actions/tables-html";
import { undo } from "../actions/undo";
import type { ExcelHost } from "../excel/host";
import { watchEdits } from "../excel/watch";
import { newPlan as emptyPlan } from "../plan/empty";
import { copyClip } from "./clipboard";
import { budgetActions } from "./budget-actions";
import { controlTexts } from "./state/control-texts";
import { liveActions } from "./live-actions";
import type { NewPlan, PaneActions, Progress } from "./actions";

/** The pane's actions on a workbook. */
export function excelActions(host: ExcelHost): PaneActions {
  return {
    readState: async () => {
      const found = await readState(host);
      return found.state === "plan" ? found.summary : null;
    },
    newPlan: (plan, progress) => makePlan(host, plan, progress),
    ...liveActions(host, () => isoDay(new Date())),
    setAside: (asked) => setAside(host, { ...asked, today: isoDay(new Date()) }),
    takeOut: (entry) => takeOut(host, entry),
    putAside: (entry) => putAside(host, entry),
    markCells: (findings) => markCells(host, findings),
    makeControlSheet: (language, progress) => {
      const today = isoDay(new Date());
      return makeControlSheet(host, { today, texts: controlTexts(language, today), progress });
    },
    makeTables: ({ year, replaceTyped = false }, progress) =>
      makeTables(host, { year, replaceTyped, progress }),
    freezeTables: () => freezeTables(host, { today: isoDay(new Date()) }),
    tablesHtml: (year) => tablesHtml(host, { year }),
    copy: copyClip,
    ...budgetActions(host, () => isoDay(new Date())),
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
