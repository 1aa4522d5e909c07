import { actualsNn, carryOverNn, grantsNn } from "./nn/accounts";
import { budgetNn } from "./nn/budget";
import { fundingNn } from "./nn/funding";
import { measuresNn, partnersNn } from "./nn/measures";
import { generatedNn } from "./nn/generated";
import { politicsNn } from "./nn/politics";
import { cellsNn, structureNn } from "./nn/structure";
import type { FindingTexts } from "./texts";

/** Every finding in Nynorsk. */
export const findingsNn = {
  ...cellsNn,
  ...structureNn,
  ...budgetNn,
  ...fundingNn,
  ...measuresNn,
  ...partnersNn,
  ...politicsNn,
  ...grantsNn,
  ...actualsNn,
  ...carryOverNn,
  ...generatedNn,
} satisfies FindingTexts;
