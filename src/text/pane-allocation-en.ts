import type { AllocationText } from "./pane-allocation";

/** Sharing out and moving the budget, in English. */
export const allocationEnglish: AllocationText = {
  tab: "Allocation",
  task: "What do you want to do with the budget?",
  tasks: { reallocate: "Allocate again", move: "Move money" },
  intros: {
    reallocate:
      "Bygdevekst finds the table nearest to today's in which every year and goal adds up. Lock the amounts that are to stay.",
    move: "See what the rules say if you move money from one year to another. Nothing is written before you choose it.",
  },
  by: "Share by",
  targets: { shares: "Target shares", totals: "Totals" },
  unit: "Round to the nearest",
  table: "State co-financing of each goal and year, in kroner",
  headers: { year: "Year", amount: "Amount", lock: "Lock" },
  goal: (number, title) => `Goal ${String(number)}${title === null ? "" : ` · ${title}`}`,
  all: "All goals",
  sum: "Total",
  share: (goal) => `Target share of goal ${String(goal)}, in per cent`,
  total: (goal) => `Total of goal ${String(goal)}, in kroner`,
  lock: (goal, year) => `Lock goal ${String(goal)} in ${String(year)}`,
  amountOf: (goal, year) => `Locked amount of goal ${String(goal)} in ${String(year)}, in kroner`,
  becomes: (amount) => `becomes ${amount}`,
  chooseGoal: "Goal",
  from: "From year",
  to: "To year",
  amount: "Amount in kroner",
  wrong: "Write a number, such as 500 000.",
  show: "See what it gives",
  showAgain: "See again",
  reading: "Working it out …",
  apply: "Apply",
  applying: "Writing …",
  cancel: "Cancel",
  edited: "The workbook has changed since this was worked out.",
  same: "The budget adds up like this already. Nothing to change.",
  rules: "What the rules then say",
  rulesSame: "The same as before.",
  effects: {
    gone: (count) => `Goes away (${String(count)})`,
    added: (count) => `Is new (${String(count)})`,
    changed: (count) => `Has new figures (${String(count)})`,
  },
  ready: "The proposal is ready. Nothing is written yet.",
  cells: (count) => (count === 1 ? "One cell changes" : `${String(count)} cells change`),
  blank: "blank",
  blocked: {
    title: "The budget cannot be worked on yet",
    body: "Put this right first: until then we do not know what the sums are.",
  },
  refused: "It does not add up",
  refusals: {
    nothing: () =>
      "There is no budget to allocate. Fill in the goals and the amounts or the years' frames first.",
    "share-missing": ({ goal }) => `Goal ${String(goal)} has no target share. Write it in.`,
    "total-missing": ({ goal }) => `Goal ${String(goal)} has no total. Write it in.`,
    "row-missing": ({ goal }) =>
      `Goal ${String(goal)} has no row in the sheet Budsjett to put the money on. Add a row with the goal's number.`,
    "shares-sum": ({ sum }, f) =>
      `The target shares make ${f.exactShare(sum)} together. They should make 100%.`,
    "totals-differ": ({ goals, years }, f) =>
      `The goals' totals make ${f.kroner(goals)}, and the years have ${f.kroner(years)}. They should be equal; they are ${f.kroner(Math.abs(goals - years))} apart.`,
    "goal-locked": ({ goal }) =>
      `The locked amounts of goal ${String(goal)} are more than the total it is to have. Unlock one of them.`,
    "goal-reach": ({ goal }) =>
      `Goal ${String(goal)} does not reach its total with the amounts that are not locked. Unlock more.`,
    "year-locked": ({ year }) =>
      `The locked amounts in ${String(year)} are more than the year's frame. Unlock one of them.`,
    "year-reach": ({ year }) =>
      `${String(year)} does not reach its frame with the amounts that are not locked. Unlock more.`,
    amount: () => "Write an amount above zero.",
    "same-year": () => "Choose two different years.",
    "unknown-goal": () => "The goal is no longer in the plan.",
    "unknown-year": () => "The year is no longer in the period.",
    "too-little": ({ available }, f) =>
      `There is not that much. The goal has ${f.kroner(available)} in that year.`,
  },
  stopped: {
    title: "Nothing is written",
    changed: "Somebody has changed the budget since this was worked out. See again what it gives.",
    formula: (cell) =>
      `${cell ?? "One of the cells"} was to change, and has a formula. Write a number instead of the formula if the allocation is to change it.`,
  },
  noYears: "The plan has no years. Fill in the first and last year in the sheet Oppsett.",
};
