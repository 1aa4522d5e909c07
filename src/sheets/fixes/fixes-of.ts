import type { Finding } from "../../plan/findings";
import { countedTwice, endedBudget } from "./budget";
import { amountFraction, amountText, choiceUnknown, dateText } from "./cells";
import { missingColumn, missingYears } from "./columns";
import { inKindSource, stateAmount } from "./financing";
import type { Fix } from "./fix";
import { sumOverwritten } from "./formulas";
import { lostTable } from "./lost-table";
import { nextId, numberAgain } from "./measure-ids";
import { splitByKey } from "./own-share";
import { commaBetween, registeredName, registerParty } from "./partners";
import { measureGoal, toNearest, unknownGoal } from "./references";
import type { FixSource } from "./source";

/** What mends each finding, in step with the findings; null where only a person knows. */
export function fixesOf(findings: readonly Finding[], source: FixSource): (Fix | null)[] {
  return findings.map((found) => fixOf(found, source));
}

/** What mends a finding; null where only a person knows. */
export function fixOf(found: Finding, source: FixSource): Fix | null {
  switch (found.code) {
    case "table-missing":
      return lostTable(found, source);
    case "column-missing":
      return missingColumn(found, source);
    case "budget-year-missing":
      return missingYears(found, source);
    case "amount-text":
      return amountText(found, source);
    case "amount-fraction":
      return amountFraction(found, source);
    case "date-text":
      return dateText(found, source);
    case "choice-unknown":
      return choiceUnknown(found, source);
    case "sum-overwritten":
      return sumOverwritten(found, source);
    default:
      return moneyFix(found, source) ?? measureFix(found, source);
  }
}

function moneyFix(found: Finding, source: FixSource): Fix | null {
  switch (found.code) {
    case "budget-unknown-measure":
    case "funding-unknown-measure":
    case "actual-unknown-measure":
      return toNearest(found, found.params.measure, found.params.nearest, source);
    case "funding-unknown-source":
    case "actual-unknown-source":
      return toNearest(found, found.params.source, found.params.nearest, source);
    case "budget-unknown-goal":
      return unknownGoal(found, source);
    case "budget-measure-goal":
      return measureGoal(found, source);
    case "budget-counted-twice":
      return countedTwice(found, source);
    case "measure-ended-budget":
      return endedBudget(found, source);
    case "funding-state-differs":
      return stateAmount(found, source);
    case "funding-in-kind":
      return inKindSource(found, source);
    case "own-share-part":
      return splitByKey(found, source);
    default:
      return null;
  }
}

function measureFix(found: Finding, source: FixSource): Fix | null {
  switch (found.code) {
    case "measure-id-missing":
    case "measure-id-duplicate":
      return nextId(found, source);
    case "measure-number-gap":
    case "measure-number-duplicate":
      return numberAgain(found, source);
    case "section-unknown-measure":
    case "report-unknown-measure":
      return toNearest(found, found.params.measure, found.params.nearest, source);
    case "partner-alias":
    case "partner-spelling":
      return registeredName(found, source);
    case "partner-joined":
      return commaBetween(found, source);
    case "partner-unknown":
      return registerParty(found, source);
    default:
      return null;
  }
}
