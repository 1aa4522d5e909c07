import { at, finding } from "../findings";
import { longestPeriod } from "../period";
import { formatVersion } from "../plan";
import { isBlank, type Rule } from "./rule";

/** Without these, little else can be said about a plan. */
const needed = ["kind", "name", "firstYear", "lastYear", "planningYear"] as const;

/** A setting that the plan needs must be filled in. */
export const settingMissing: Rule = ({ plan: { settings } }) =>
  needed
    .filter((field) => {
      const value = settings[field];
      return value === null || (typeof value === "string" && isBlank(value));
    })
    .map((field) => finding("setting-missing", at("settings", null, field), { setting: field }));

/** The first year must not be after the last, and the period must be one that a plan can have. */
export const period: Rule = ({ plan: { settings } }) => {
  const { firstYear, lastYear } = settings;
  if (firstYear === null || lastYear === null) return [];
  const place = at("settings", null, "lastYear");
  const years = lastYear - firstYear + 1;
  if (years < 1) return [finding("period-reversed", place, { firstYear, lastYear })];
  if (years > longestPeriod) return [finding("period-too-long", place, { years, most: longestPeriod })];
  return [];
};

/** A plan of a newer format may hold what this version would misread. */
export const formatNewer: Rule = ({ plan: { settings } }) => {
  const version = settings.formatVersion;
  if (version === null || version <= formatVersion) return [];
  return [finding("format-newer", at("settings", null, "formatVersion"), { version, known: formatVersion })];
};
