import { actualOverBudget, actualOverCommitted } from "./actual-limits";
import {
  actualUnknownGoal,
  actualUnknownMeasure,
  actualUnknownSource,
  actualYearOutside,
} from "./actual-references";
import { actualVat } from "./actual-vat";
import { actualVoucherTwice } from "./actual-vouchers";
import { anchoringAfterSigning, anchoringMissing, anchoringOrder } from "./anchoring";
import { approvalBeforeAnchoring, approvalMissing } from "./approval";
import { budgetMeasureGoal, budgetUnknownGoal, budgetUnknownMeasure } from "./budget-references";
import { budgetOutsideTimeframe } from "./budget-timeframe";
import { budgetCountedTwice, budgetDuplicate } from "./budget-twice";
import { carryOver } from "./carry-over";
import { fundingDeclined, fundingNoReference, fundingUncommitted } from "./commitment";
import { goalDuplicate, sourceDuplicate } from "./duplicate-keys";
import { doubleFinanced } from "./double-financed";
import { frameTotal } from "./frame-total";
import { fundDiffers } from "./fund";
import { fundingDuplicate } from "./funding-duplicate";
import {
  fundingUnknownGoal,
  fundingUnknownMeasure,
  fundingUnknownSource,
  fundingYearOutside,
} from "./funding-references";
import { grantDeadline } from "./grant-deadline";
import { grantBeforeApproval, grantOverCommitted } from "./grants";
import { fundingInKind, inKindBasis } from "./in-kind";
import { logDuplicate, logOrder } from "./log";
import {
  measureChangeReason,
  measureLeadMissing,
  measurePartnersMissing,
  measureTitleMissing,
  measureUnknownGoal,
} from "./measure-blanks";
import { measureEndedBudget, measureEndedEvaluation } from "./measure-ended";
import { measureIdDuplicate, measureIdMissing } from "./measure-id";
import { measureNumberDuplicate, measureNumberGap } from "./measure-numbers";
import { measureLate, measureSilent } from "./measure-progress";
import { measureSectionMissing, reportUnknownMeasure, sectionUnknownMeasure } from "./measure-sections";
import {
  measurePriorityTimeframe,
  measureTimeframeMissing,
  measureTimeframeOrder,
  measureTimeframeOutside,
} from "./measure-timeframe";
import { ownShareLow, ownShareMissing } from "./own-share";
import { ownShareKey, ownSharePart } from "./own-share-key";
import { partners } from "./partners";
import type { Rule } from "./rule";
import { formatNewer, period, settingMissing } from "./settings";
import { shareTargetsSum } from "./share-targets";
import { shareTotal, shareYear } from "./shares";
import { fundingStateDiffers, stateSourceMissing, stateTwice } from "./state-financing";
import { fundingYearEmpty } from "./year-empty";

/** The rules for every plan. */
export const rules: readonly Rule[] = [
  settingMissing,
  period,
  formatNewer,
  goalDuplicate,
  measureIdMissing,
  measureIdDuplicate,
  measureTitleMissing,
  measureUnknownGoal,
  measureLeadMissing,
  measurePartnersMissing,
  sectionUnknownMeasure,
  measureSectionMissing,
  measureNumberGap,
  measureNumberDuplicate,
  measureTimeframeMissing,
  measureTimeframeOrder,
  measureTimeframeOutside,
  measurePriorityTimeframe,
  measureChangeReason,
  measureEndedEvaluation,
  reportUnknownMeasure,
  measureLate,
  measureSilent,
  partners,
  anchoringMissing,
  anchoringOrder,
  anchoringAfterSigning,
  approvalMissing,
  approvalBeforeAnchoring,
  logOrder,
  logDuplicate,
];

/** The rules for plans with money; a work programme has none. */
export const moneyRules: readonly Rule[] = [
  sourceDuplicate,
  shareTargetsSum,
  shareTotal,
  shareYear,
  frameTotal,
  budgetUnknownGoal,
  budgetUnknownMeasure,
  budgetMeasureGoal,
  budgetDuplicate,
  budgetCountedTwice,
  budgetOutsideTimeframe,
  measureEndedBudget,
  stateSourceMissing,
  fundingStateDiffers,
  fundingUnknownSource,
  fundingUnknownGoal,
  fundingUnknownMeasure,
  fundingYearOutside,
  ownShareMissing,
  ownShareLow,
  fundingUncommitted,
  fundingDeclined,
  fundingNoReference,
  fundingDuplicate,
  fundingInKind,
  inKindBasis,
  ownShareKey,
  ownSharePart,
  stateTwice,
  fundingYearEmpty,
  grantOverCommitted,
  grantBeforeApproval,
  grantDeadline,
  actualUnknownGoal,
  actualUnknownMeasure,
  actualUnknownSource,
  actualYearOutside,
  actualOverBudget,
  actualOverCommitted,
  actualVoucherTwice,
  doubleFinanced,
  actualVat,
  carryOver,
  fundDiffers,
];
