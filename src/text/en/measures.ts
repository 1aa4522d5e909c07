import type { MeasureFindingParams, PartnerParams } from "../../plan/finding-params";
import { sectionName } from "../declared";
import { sentence } from "../sentence";
import type { Texts } from "../texts";
import { measureEn, nearestEn } from "./words";

/** The measures, their descriptions and reports. */
export const measuresEn: Texts<MeasureFindingParams> = {
  "measure-id-missing": {
    title: "The measure has no ID",
    text: (p) =>
      `${sentence(measureEn(p))} has no ID, so descriptions, budget and financing cannot point at it. The next free one is ${p.next}.`,
  },
  "measure-id-duplicate": {
    title: "Two measures with one ID",
    text: (p) =>
      `The ID ${p.measure} is also that of a measure further up. Give ${measureEn(p)} an ID of its own; the next free one is ${p.next}.`,
  },
  "measure-title-missing": {
    title: "The measure has no title",
    text: (p) => `${sentence(measureEn(p))} has no title. Type the title as it should stand in the plan.`,
  },
  "measure-unknown-goal": {
    title: "There is no such goal",
    text: (p) =>
      p.goal === null
        ? `${sentence(measureEn(p))} belongs to no goal, so it comes into no table. Type the number of the goal.`
        : `${sentence(measureEn(p))} stands under goal ${String(p.goal)}, which is not in the plan. Choose one of the goals, or register the goal.`,
  },
  "measure-lead-missing": {
    title: "Nobody leads the measure",
    text: (p) => `${sentence(measureEn(p))} has no lead. Type who is responsible.`,
  },
  "section-unknown-measure": {
    title: "The description is of no known measure",
    text: ({ measure, nearest }) =>
      measure === null
        ? "The description has no ID, so we do not know which measure it is of. Type the measure's ID."
        : `No measure has the ID “${measure}”, so the description is left out.${nearestEn(nearest)} Correct the ID.`,
  },
  "report-unknown-measure": {
    title: "The report is of no known measure",
    text: ({ measure, nearest }) =>
      measure === null
        ? "The report has no ID, so we do not know which measure it is of. Type the measure's ID."
        : `No measure has the ID “${measure}”, so the report is left out.${nearestEn(nearest)} Correct the ID.`,
  },
  "measure-partners-missing": {
    title: "No partners",
    text: (p) => `${sentence(measureEn(p))} has no partners. Type who takes part.`,
  },
  "measure-section-missing": {
    title: "The description is not finished",
    text: (p, f) =>
      `The description of ${measureEn(p)} lacks ${f.list(p.missing.map((part) => sectionName(part, f.language)))}. Fill it in among the descriptions.`,
  },
  "measure-number-gap": {
    title: "A gap in the numbers",
    text: ({ goal, missing, unnumbered }, f) =>
      [
        missing.length > 0 && `Goal ${String(goal)} has no measure number ${f.list(missing)}.`,
        unnumbered > 0 && `${String(unnumbered)} of the measures of goal ${String(goal)} have no number.`,
        "Number again if the measures should stand in a row; the IDs stay the same.",
      ]
        .filter((part) => part !== false)
        .join(" "),
  },
  "measure-number-duplicate": {
    title: "Two measures with one number",
    text: ({ goal, number, times }) =>
      `${String(times)} measures of goal ${String(goal)} have number ${String(number)}. Give each measure its own number.`,
  },
  "measure-timeframe-missing": {
    title: "The timeframe is missing",
    text: (p) =>
      `${sentence(measureEn(p))} has neither years nor a text about when it will be done. Fill in “From year” and “To year”, or write in “Timeframe”.`,
  },
  "measure-timeframe-order": {
    title: "The timeframe is reversed",
    text: (p) =>
      `${sentence(measureEn(p))} lasts from ${String(p.from)} to ${String(p.to)}. The last year cannot be before the first.`,
  },
  "measure-timeframe-outside": {
    title: "The timeframe is outside the period",
    text: (p) =>
      `${sentence(measureEn(p))} ${span(p.from, p.to)}, but the plan is for ${String(p.firstYear)}–${String(p.lastYear)}. Correct the years.`,
  },
  "measure-priority-timeframe": {
    title: "Prioritised now, begins later",
    text: (p) =>
      `${sentence(measureEn(p))} is prioritised in the planning year ${String(p.planningYear)}, but begins in ${String(p.from)}. See whether the priority or the timeframe should change.`,
  },
  "measure-change-reason": {
    title: "The change has no reason",
    text: (p) =>
      `${sentence(measureEn(p))} is changed, but the reason is blank. KDD is to be told why; write it in “Reason”.`,
  },
  "measure-ended-evaluation": {
    title: "Ended without an evaluation",
    text: (p) =>
      `${sentence(measureEn(p))} is ended, but the evaluation is blank. Write shortly what the measure has led to in “Evaluation”.`,
  },
  "measure-ended-budget": {
    title: "An ended measure still has money",
    text: (p, f) =>
      `${sentence(measureEn(p))} is ended in ${String(p.last)}, but has ${f.kroner(p.amount)} in the budget for ${f.list(p.years)}. Move the money to the goal's row without a measure, and the year's frame and the shares stay as they are.`,
  },
  "measure-late": {
    title: "Time is out",
    text: (p) =>
      `${sentence(measureEn(p))} should have been done in ${String(p.to)}, but is not reported as done. Report where it stands, or extend the timeframe.`,
  },
  "measure-silent": {
    title: "Long since the last report",
    text: (p, f) =>
      `${sentence(measureEn(p))} is under way, but nobody has reported anything since ${f.date(p.since)}. Report how far it has come.`,
  },
};

/** The names in lists of partners. */
export const partnersEn: Texts<PartnerParams> = {
  "partner-spelling": {
    title: "The name may be misspelt",
    text: (p) =>
      `“${p.name}” in ${measureEn(p)} is almost “${p.registered}”. Correct the name if it is the same, or register it.`,
  },
  "partner-alias": {
    title: "Another name of a registered party",
    text: (p) => `“${p.name}” in ${measureEn(p)} is registered as another name of “${p.registered}”.`,
  },
  "partner-joined": {
    title: "A comma is missing between names",
    text: (p, f) =>
      `“${p.name}” in ${measureEn(p)} seems to be ${f.list(p.names.map((name) => `“${name}”`))}. Put a comma between.`,
  },
  "partner-unknown": {
    title: "The name is not registered",
    text: (p) =>
      `“${p.name}” in ${measureEn(p)} is not registered${p.times > 1 ? `; ${String(p.times)} measures have the name` : ""}. Register the name if the party is to be in overviews.`,
  },
};

function span(from: number | null, to: number | null): string {
  if (from === null) return `lasts until ${String(to)}`;
  return to === null ? `begins in ${String(from)}` : `lasts from ${String(from)} to ${String(to)}`;
}
