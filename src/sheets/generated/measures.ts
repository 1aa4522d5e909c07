import type { Measure } from "../../plan/records";
import type { Plan } from "../../plan/plan";
import { colors } from "../colors";
import type { Content, LookOf, SheetModel } from "../sheet-model";
import { firstTableRow, frame } from "./frame";
import { planFrame } from "./plan-frame";

/** Section 3's table of one goal's measures, in the order of their numbers; ended ones are no longer in it. */
export function measuresSheet(plan: Plan, goalNumber: number, tableNumber: number): SheetModel {
  const { words, ...framed } = planFrame(plan);
  const goal = plan.goals.find(({ number }) => number === goalNumber);
  const above = [
    words.goalHeading(goalNumber, goal?.heading ?? goal?.title ?? ""),
    ...(goal?.mainGoal ? [`${words.mainGoal} ${goal.mainGoal}`] : []),
    ...(goal?.tableLine ? [lineAbove(goal.tableLine, plan.settings.planningYear)] : []),
  ];
  const header = firstTableRow(above);
  const measures = plan.measures
    .filter((measure) => measure.goal === goalNumber && measure.change !== "ended")
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
  return frame({
    ...framed,
    words,
    name: words.caption(tableNumber),
    above,
    blocks: [{ row: header, column: 0, cells: [words.measureHeaders, ...measures.map(measureRow)] }],
    columns: words.measureHeaders.length,
    headerRows: { first: header, last: header },
    looks: [
      {
        area: { row: header + 1, column: 0, rows: Math.max(1, measures.length), columns: 1 },
        look: { horizontal: "Center" },
      },
      ...laterRows(measures, header + 1),
    ],
    merges: [],
    below: [words.caption(tableNumber)],
    widths: [5, 34, 32, 48, 16],
  });
}

function lineAbove(line: string, planningYear: number | null): string {
  return planningYear === null ? line : line.replaceAll("{år}", String(planningYear));
}

function measureRow(measure: Measure): Content[] {
  return [
    measure.number ?? "",
    measure.title ?? "",
    measure.lead ?? "",
    measure.partners ?? "",
    timeframeText(measure),
  ];
}

/** As the plan writes it: `2025-2028`, one year alone, or the text where there are no years. */
function timeframeText({ fromYear, toYear, timeframe }: Measure): string {
  if (fromYear === null && toYear === null) return timeframe ?? "";
  if (fromYear === toYear) return String(fromYear);
  return `${String(fromYear ?? "")}-${String(toYear ?? "")}`;
}

/** Measures that wait till later stand in grey, as the line above the table says. */
function laterRows(measures: readonly Measure[], first: number): LookOf[] {
  return measures.flatMap(({ priority }, index) =>
    priority === "later" || priority === "nextRollOver"
      ? [{ area: { row: first + index, column: 0, rows: 1, columns: 5 }, look: { color: colors.later } }]
      : [],
  );
}
