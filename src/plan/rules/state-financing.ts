import { at, finding, yearColumn, type Finding, type Place } from "../findings";
import type { Ledger } from "../ledger";
import type { Plan } from "../plan";
import { groupBy } from "./group";
import { isBlank, type Rule } from "./rule";

/** §6 is state money: a plan with financing must say which source that is. */
export const stateSourceMissing: Rule = ({ plan, ledger }) => {
  const silent = ledger.stateSource !== null || ledger.totalBudget === 0;
  if (silent || plan.sources.length === 0 || plan.funding.length === 0) return [];
  return [finding("state-source-missing", at("sources", 0, "kind"), { budget: ledger.totalBudget })];
};

/** The state money of a goal and year in §7 must be §6's. A year without any financing is another finding. */
export const fundingStateDiffers: Rule = ({ plan, ledger }) => {
  const state = ledger.stateSource?.value.name ?? null;
  if (state === null || isBlank(state)) return [];
  const places = statePlaces(ledger);
  const years = ledger.years.filter((year) => ledger.financedYears.has(year));
  return [...ledger.goals.keys()].flatMap((goal) =>
    years.flatMap((year): Finding[] => {
      const [financing, budget] = [ledger.financing(goal, year, state), ledger.budget(goal, year)];
      if (financing === budget) return [];
      const place = places.get(`${String(goal)}|${String(year)}`) ?? budgetPlace(plan, ledger, goal, year);
      return [finding("funding-state-differs", place, { goal, year, financing, budget })];
    }),
  );
};

/** The first row of state money for each goal and year. */
function statePlaces(ledger: Ledger): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { first, rows } of ledger.fundingGroups) {
    const key = `${String(first.goal)}|${String(first.year)}`;
    if (ledger.source(first.source)?.row !== ledger.stateSource?.row || places.has(key)) continue;
    places.set(key, at("funding", rows[0] ?? null, "amount"));
  }
  return places;
}

function budgetPlace(plan: Plan, ledger: Ledger, goal: number, year: number): Place {
  const row = plan.budget.findIndex((candidate) => candidate.goal === goal);
  return row < 0
    ? at("goals", ledger.goals.get(goal)?.row ?? null, "number")
    : at("budget", row, yearColumn(year));
}

/** Two state grants to one measure in a year: allowed, and worth knowing. */
export const stateTwice: Rule = ({ plan, ledger }) => {
  if (plan.sources.filter(({ kind }) => kind === "state").length < 2) return [];
  const state = groupBy(plan.funding, ({ measure, year, source, status }) => {
    const isState = ledger.source(source)?.value.kind === "state" && status !== "declined";
    return isState && year !== null && measure !== null && !isBlank(measure)
      ? `${String(year)}|${ledger.key(measure)}`
      : null;
  });
  return [...state.values()].flatMap(({ first: { measure, year }, rows }) => {
    const sources = rows.map((row) => ledger.source(plan.funding[row]?.source ?? null));
    const second = sources.findIndex((source) => source?.row !== sources[0]?.row);
    if (second < 0 || measure === null || year === null) return [];
    const names = [...new Set(sources.map((source) => source?.value.name ?? ""))];
    return [
      finding("state-twice", at("funding", rows[second] ?? null, "source"), {
        measure,
        year,
        sources: names,
      }),
    ];
  });
};
