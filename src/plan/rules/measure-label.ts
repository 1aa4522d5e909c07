import type { MeasureParams } from "../finding-params";
import type { Measure } from "../records";
import { isBlank } from "./rule";

/** How a finding names a measure: by goal and number, else its title, else its ID. */
export function measureParams({ id, goal, number, title }: Measure): MeasureParams {
  const numbered = goal !== null && number !== null ? `${String(goal)}.${String(number)}` : null;
  const named = isBlank(title) ? null : title;
  return { measure: id ?? "", label: numbered ?? named ?? id ?? "" };
}
