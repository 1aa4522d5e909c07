import type { PoliticsParams } from "../../plan/finding-params";
import type { Texts } from "../texts";

/** Anchoring, approval and the log. */
export const politicsEn: Texts<PoliticsParams> = {
  "anchoring-missing": {
    title: "Dates of political treatment are missing",
    text: ({ year, parties }, f) =>
      `For ${String(year)}, the date of the executive committee or the council is missing for ${f.list(parties)}. Fill in the dates.`,
  },
  "anchoring-order": {
    title: "The council is before the executive committee",
    text: ({ party, executive, council }, f) =>
      `In ${party}, the council meets ${f.date(council)} and the executive committee ${f.date(executive)}. The council decides on the same day or later; correct the dates.`,
  },
  "anchoring-after-signing": {
    title: "The agreement is signed before the decisions",
    text: ({ signing, parties, councils }, f) =>
      `The agreement's signing date is ${f.date(signing)}. These councils decide after that: ${f.list(parties.map((party, i) => `${party} (${f.date(councils[i] ?? "")})`))}. Allow for changes that they may make.`,
  },
  "approval-missing": {
    title: "Some have not approved the plan yet",
    text: ({ year, parties }, f) =>
      `The plan for ${String(year)} is not approved yet by ${f.list(parties)}. Type the date when it is.`,
  },
  "approval-before-anchoring": {
    title: "Approved before the council",
    text: ({ party, approval, council }, f) =>
      `${party} approved the plan ${f.date(approval)}, before its council ${f.date(council)}. See which of the dates is wrong.`,
  },
  "log-order": {
    title: "The log is not in order",
    text: ({ what, value, previous }, f) =>
      what === "version"
        ? `The version “${value}” stands after “${previous}”, but has a lower number. Move the row, or correct the number.`
        : `The date ${f.date(value)} is before the date of the row above (${f.date(previous)}). Move the row, or correct the date.`,
  },
  "log-duplicate": {
    title: "The same version several times",
    text: ({ version, times }) =>
      `The version “${version}” stands ${String(times)} times in the log. Give each version its own number.`,
  },
};
