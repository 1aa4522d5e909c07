import type { BudgetParams } from "../../plan/finding-params";
import type { Texts } from "../texts";
import { alsoEn, nearestEn } from "./words";

/** Shares and budget (§6). */
export const budgetEn: Texts<BudgetParams> = {
  "share-targets-sum": {
    title: "The target shares do not make 100%",
    text: ({ sum, goals }, f) =>
      `The target shares of ${String(goals)} goals make ${f.exactShare(sum)}. They must make 100%; correct one or more of them.`,
  },
  "share-total": {
    title: "The share is off its target",
    text: ({ goal, share, target, tolerance }, f) =>
      `Goal ${String(goal)} gets ${f.exactShare(share)} of the state money of the whole period, and its target share is ${f.exactShare(target)}. That is more than ${f.points(tolerance)} off. Allocate the budget again, or change the target share.`,
  },
  "share-year": {
    title: "The year's shares differ from the targets",
    text: ({ year, goals, shares, targets, cumulative }, f) => {
      const now = goals.map(
        (goal, i) =>
          `goal ${String(goal)} gets ${f.share(shares[i] ?? 0)} (target ${f.share(targets[i] ?? 0)})`,
      );
      const sum = goals.map((goal, i) => `goal ${String(goal)} ${f.share(cumulative[i] ?? 0)}`);
      return `In ${String(year)}, ${f.list(now)}. The shares may vary from year to year as long as the whole period is right. Up to and including ${String(year)}: ${f.list(sum)}.`;
    },
  },
  "frame-total": {
    title: "The sum is not the year's frame",
    text: ({ year, sum, frame }, f) =>
      `The goals have ${f.kroner(sum)} in ${String(year)}, and the year's frame is ${f.kroner(frame)}: ${f.kroner(Math.abs(sum - frame))} too ${sum > frame ? "much" : "little"}. Correct the budget or the frame.`,
  },
  "budget-unknown-goal": {
    title: "There is no such goal",
    text: ({ goal, times }) =>
      goal === null
        ? "The row has money, but no goal. Type the number of the goal, and the money is counted."
        : `There is no goal ${String(goal)} in the plan, so the money is not counted.${alsoEn(times)} Choose one of the goals, or register the goal.`,
  },
  "budget-unknown-measure": {
    title: "There is no such measure",
    text: ({ measure, nearest, times }) =>
      `No measure has the ID “${measure}”.${alsoEn(times)}${nearestEn(nearest)} Correct the ID, or leave it blank until the money is shared out on measures.`,
  },
  "budget-measure-goal": {
    title: "The measure belongs to another goal",
    text: ({ measure, goal, belongsTo }) =>
      `Measure ${measure} belongs to goal ${String(belongsTo)}, but the money stands under goal ${String(goal)}. Correct the goal or the measure.`,
  },
  "budget-duplicate": {
    title: "Several rows for the same",
    text: ({ goal, measure, times }) =>
      `Goal ${String(goal)} ${measure === null ? "without a measure" : `and measure ${measure}`} stands in ${String(times)} rows. All of them are counted; make them one if they are the same.`,
  },
  "budget-counted-twice": {
    title: "The money may be counted twice",
    text: ({ goal, year, amount }, f) =>
      `The row of goal ${String(goal)} without a measure has ${f.kroner(amount)} in ${String(year)}, exactly what the goal's measures have together. Both are counted. If it is the same money, the amount here must be blank.`,
  },
  "budget-outside-timeframe": {
    title: "Money outside the timeframe",
    text: ({ measure, years, from, to }, f) =>
      `Measure ${measure} has money in ${f.list(years)}, but ${timeframe(from, to)}. Move the money, or change the measure's timeframe.`,
  },
};

function timeframe(from: number | null, to: number | null): string {
  if (from === null) return `it ends in ${String(to)}`;
  return to === null ? `it begins in ${String(from)}` : `its timeframe is ${String(from)}–${String(to)}`;
}
