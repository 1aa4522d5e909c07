import { actualsNb, carryOverNb, grantsNb } from "./nb/accounts";
import { budgetNb } from "./nb/budget";
import { fundingNb } from "./nb/funding";
import { measuresNb, partnersNb } from "./nb/measures";
import { generatedNb } from "./nb/generated";
import { politicsNb } from "./nb/politics";
import { cellsNb, structureNb } from "./nb/structure";
import type { FindingTexts } from "./texts";

/** Every finding in Bokmål. */
export const findingsNb = {
  ...cellsNb,
  ...structureNb,
  ...budgetNb,
  ...fundingNb,
  ...measuresNb,
  ...partnersNb,
  ...politicsNb,
  ...grantsNb,
  ...actualsNb,
  ...carryOverNb,
  ...generatedNb,
} satisfies FindingTexts;
