import { at, finding, yearColumn } from "../findings";
import type { Ledger } from "../ledger";
import { sumOre, type Ore } from "../money";
import type { Plan } from "../plan";
import { shareOf, type BasisPoints } from "../shares";
import type { Rule } from "./rule";

/** Half a percentage point, where the plan sets no tolerance. */
const usualTolerance: BasisPoints = 50;

interface Target {
  readonly goal: number;
  readonly row: number;
  readonly target: BasisPoints;
}

/** A goal's share of the whole period must be its target share, within the plan's tolerance. */
export const shareTotal: Rule = ({ plan, ledger }) => {
  const tolerance = plan.settings.shareTolerance ?? usualTolerance;
  return targetsOf(ledger).flatMap(({ goal, row, target }) => {
    const share = shareOf(ledger.goalBudget(goal), ledger.totalBudget);
    return share === null || Math.abs(share - target) <= tolerance
      ? []
      : [finding("share-total", at("goals", row, "targetShare"), { goal, share, target, tolerance })];
  });
};

/** … of a single year: worth knowing, said once a year. A period of one year is the rule above. */
export const shareYear: Rule = ({ plan, ledger }) => {
  const targets = targetsOf(ledger);
  const tolerance = plan.settings.shareTolerance ?? usualTolerance;
  if (targets.length === 0 || ledger.years.length === 1) return [];
  return ledger.years.flatMap((year, index) => {
    const shares = sharesOf(ledger, targets, [year]);
    const off = targets.filter(({ target }, i) => Math.abs((shares?.[i] ?? target) - target) > tolerance);
    if (shares === null || off.length === 0) return [];
    return [
      finding("share-year", at("budget", firstRow(plan, off), yearColumn(year)), {
        year,
        goals: targets.map(({ goal }) => goal),
        shares,
        targets: targets.map(({ target }) => target),
        cumulative: sharesOf(ledger, targets, ledger.years.slice(0, index + 1)) ?? shares,
      }),
    ];
  });
};

function targetsOf(ledger: Ledger): Target[] {
  return [...ledger.goals].flatMap(([goal, { row, value }]) =>
    value.targetShare === null ? [] : [{ goal, row, target: value.targetShare }],
  );
}

/** The goals' shares of some years together; null where the years have no money. */
function sharesOf(
  ledger: Ledger,
  targets: readonly Target[],
  years: readonly number[],
): BasisPoints[] | null {
  const whole = sumOre(years.map((year) => ledger.yearBudget(year)));
  const part = (goal: number): Ore => sumOre(years.map((year) => ledger.budget(goal, year)));
  const shares = targets.map(({ goal }) => shareOf(part(goal), whole));
  return shares.every((share) => share !== null) ? shares : null;
}

/** The first budget row of a goal that is off; the first row of all where none of them has one. */
function firstRow(plan: Plan, off: readonly Target[]): number {
  const goals = new Set<number | null>(off.map(({ goal }) => goal));
  return Math.max(
    0,
    plan.budget.findIndex((row) => goals.has(row.goal)),
  );
}
