import type { FundingParams } from "../../plan/finding-params";
import { fundingStatusWords } from "../../sheets/tables/choices";
import type { Texts } from "../texts";
import { alsoEn, nearestEn } from "./words";

/** Financing (§7). */
export const fundingEn: Texts<FundingParams> = {
  "state-source-missing": {
    title: "No state source",
    text: ({ budget }, f) =>
      `The budget has ${f.kroner(budget)} of state co-financing, but none of the sources is of the kind “state”. Choose “state” for the source that the money of section 6 comes from.`,
  },
  "funding-state-differs": {
    title: "State money differs in sections 6 and 7",
    text: ({ goal, year, financing, budget }, f) =>
      `Goal ${String(goal)} has ${f.kroner(financing)} of state money in the financing of ${String(year)} (section 7), and ${f.kroner(budget)} in the budget (section 6). They must be the same; correct the wrong one.`,
  },
  "funding-unknown-source": {
    title: "There is no such source",
    text: ({ source, nearest, times }) =>
      source === null
        ? "The row has an amount, but no source. Choose the source, and the amount comes into section 7."
        : `“${source}” is not one of the plan's sources, so the amount does not come in the right column of section 7.${alsoEn(times)}${nearestEn(nearest)} Correct the name, or register the source.`,
  },
  "funding-unknown-goal": {
    title: "There is no such goal",
    text: ({ goal, times }) =>
      goal === null
        ? "The row has an amount, but no goal. Type the number of the goal, and the amount comes into section 7."
        : `There is no goal ${String(goal)} in the plan, so the amount does not come into section 7.${alsoEn(times)} Choose one of the goals, or register the goal.`,
  },
  "funding-unknown-measure": {
    title: "There is no such measure",
    text: ({ measure, nearest, times }) =>
      `No measure has the ID “${measure}”.${alsoEn(times)}${nearestEn(nearest)} Correct the ID, or leave it blank when the money is for the whole goal.`,
  },
  "funding-year-outside": {
    title: "The year is outside the period",
    text: ({ year, firstYear, lastYear, times }) =>
      year === null
        ? "The row has an amount, but no year. Type the year that the money is for."
        : `${String(year)} is outside the period ${String(firstYear)}–${String(lastYear)}.${alsoEn(times)} Correct the year, or the period in the settings.`,
  },
  "funding-own-share-missing": {
    title: "The own share is missing",
    text: ({ goal, year }) =>
      `Goal ${String(goal)} has state money in ${String(year)}, but no own share. Put in the own share, or explain why there is none.`,
  },
  "funding-own-share-low": {
    title: "The own share is too low",
    text: ({ year, share, minimum }, f) =>
      `The own share of ${String(year)} is ${f.exactShare(share)} of the whole financing. The plan has set ${f.exactShare(minimum)} as the smallest; raise the own share, or change the requirement in the settings.`,
  },
  "funding-uncommitted": {
    title: "The money is not certain",
    text: ({ source, amount, status, awaitsKdd }, f) =>
      awaitsKdd
        ? `${f.kroner(amount)} from “${source}” is ${fundingStatusWords[status].en}. KDD has not approved the year yet; set the status to “committed” when the commitment comes.`
        : `${f.kroner(amount)} from “${source}” is part of the financing, but is only ${fundingStatusWords[status].en}. Get a commitment, or be prepared to lose the money.`,
  },
  "funding-declined": {
    title: "Declined, not counted",
    text: ({ source, amount }, f) =>
      `${f.kroner(amount)} from “${source}” is declined. The row stands here for the record and is in no sum.`,
  },
  "funding-no-reference": {
    title: "The commitment has no reference",
    text: ({ source, amount }, f) =>
      `The commitment of ${f.kroner(amount)} from “${source}” has no reference. Type the case number or the date of the letter, so that others can find it.`,
  },
  "funding-duplicate": {
    title: "The same financing several times",
    text: ({ source, times }) =>
      `${String(times)} rows from “${source}” have the same year, goal, measure, party and reference. All of them are counted; delete those that were typed twice.`,
  },
  "funding-in-kind": {
    title: "In-kind effort on the wrong source",
    text: ({ source }) =>
      `The row is in-kind effort, but “${source}” is not an own share. Choose the source of the own share, or change the form to cash.`,
  },
  "in-kind-basis": {
    title: "In-kind effort without hours",
    text: ({ source, amount }, f) =>
      `The in-kind effort of ${f.kroner(amount)} (“${source}”) has no hours. Type the hours that the amount is made of, so that it can be shown in the report.`,
  },
  "own-share-key": {
    title: "The key of the own share does not make 100%",
    text: ({ sum }, f) =>
      `“Part of own share” makes ${f.exactShare(sum)}. The parts must make 100%, or all be blank.`,
  },
  "own-share-part": {
    title: "The own share does not follow the key",
    text: ({ year, goal, unassigned, parties, expected, actual }, f) => {
      const parts = parties.map(
        (party, i) =>
          `${party} has ${f.kroner(actual[i] ?? 0)} and should have ${f.kroner(expected[i] ?? 0)}`,
      );
      const none = unassigned === 0 ? [] : [`${f.kroner(unassigned)} has no party`];
      return `The own share of goal ${String(goal)} in ${String(year)} is not split by the key: ${f.list([...none, ...parts])}. Split the amount by the key, or change the key.`;
    },
  },
  "state-twice": {
    title: "Two state grants to one measure",
    text: ({ measure, year, sources }, f) =>
      `Measure ${measure} gets money from ${f.list(sources.map((source) => `“${source}”`))} in ${String(year)}. That may be allowed; see that the same costs are not paid twice.`,
  },
  "funding-year-empty": {
    title: "The year has no financing yet",
    text: ({ year, budget }, f) =>
      `The budget has ${f.kroner(budget)} in ${String(year)}, and the year's financing is not put in. Put it in when the plan for ${String(year)} is made.`,
  },
};
