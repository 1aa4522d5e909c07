import { actualsEn, carryOverEn, grantsEn } from "./en/accounts";
import { budgetEn } from "./en/budget";
import { fundingEn } from "./en/funding";
import { measuresEn, partnersEn } from "./en/measures";
import { generatedEn } from "./en/generated";
import { politicsEn } from "./en/politics";
import { cellsEn, structureEn } from "./en/structure";
import type { FindingTexts } from "./texts";

/** Every finding in English. */
export const findingsEn = {
  ...cellsEn,
  ...structureEn,
  ...budgetEn,
  ...fundingEn,
  ...measuresEn,
  ...partnersEn,
  ...politicsEn,
  ...grantsEn,
  ...actualsEn,
  ...carryOverEn,
  ...generatedEn,
} satisfies FindingTexts;
