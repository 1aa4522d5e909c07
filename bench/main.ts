import { largePlan, realPlan } from "./large-plan";
import { reportOf } from "./report";

/** A day after the real plan was decided, so that the same rules speak every time. */
const today = "2025-06-20";

const report = await reportOf(
  [
    { name: "real", plan: realPlan(), rounds: 9, coreRounds: 400, tablesSyncs: 3 },
    {
      name: "large",
      plan: largePlan({ measures: 2_000, fundingPerMeasure: 10 }),
      rounds: 3,
      coreRounds: 15,
      tablesSyncs: 6,
    },
  ],
  today,
);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
