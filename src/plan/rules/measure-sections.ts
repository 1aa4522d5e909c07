import type { SectionPart } from "../finding-params";
import { at, finding, type Finding } from "../findings";
import type { MeasureText } from "../records";
import { groupBy } from "./group";
import { measureParams } from "./measure-label";
import { ofTables } from "./of-tables";
import { isBlank, type Rule } from "./rule";
import { suggester } from "./suggest";

const parts: readonly SectionPart[] = ["challenge", "description", "firstSteps", "contributors"];

/** A row of descriptions, or of reports, must point at a measure. */
export const sectionUnknownMeasure: Rule = ({ plan, ledger }) => {
  const suggest = suggester(plan.measures.map(({ id }) => id));
  return plan.measureTexts.flatMap(({ measure }, row) => {
    if (ledger.measure(measure)) return [];
    const params = { measure, nearest: suggest(measure) };
    return [finding("section-unknown-measure", at("measureTexts", row, "measure"), params)];
  });
};

/** … of reports. */
export const reportUnknownMeasure: Rule = ({ plan, ledger }) => {
  const suggest = suggester(plan.measures.map(({ id }) => id));
  return plan.progress.flatMap(({ measure }, row) => {
    if (ledger.measure(measure)) return [];
    const params = { measure, nearest: suggest(measure) };
    return [finding("report-unknown-measure", at("progress", row, "measure"), params)];
  });
};

/**
 * A measure is described: challenge, description, first steps and contributors; one finding says which are
 * not. Ended measures are past describing, and a work programme has no descriptions until it has one.
 */
export const measureSectionMissing: Rule = ofTables(["measures", "measureTexts", "settings"], (context) => {
  const { plan, ledger } = context;
  if (!ledger.hasMoney && plan.measureTexts.length === 0) return [];
  const texts = groupBy(plan.measureTexts, ({ measure }) => ledger.key(measure) || null);
  return plan.measures.flatMap((measure, row): Finding[] => {
    if (measure.change === "ended") return [];
    const text = texts.get(ledger.key(measure.id));
    const missing = parts.filter((part) => !text || isBlank(text.first[part as keyof MeasureText]));
    const [first] = missing;
    if (first === undefined) return [];
    const place = text ? at("measureTexts", text.row, first) : at("measures", row, "title");
    return [finding("measure-section-missing", place, { ...measureParams(measure), missing })];
  });
});
