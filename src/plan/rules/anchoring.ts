import { dayOf } from "../dates";
import { at, finding } from "../findings";
import type { Ledger } from "../ledger";
import type { Plan } from "../plan";
import { groupBy } from "./group";
import { isBlank, type Rule } from "./rule";

/**
 * Every municipality has its two dates for the planning year: one finding names those that have not.
 * Silent while the plan has no measures to decide on; a work programme is anchored only if it says so.
 */
export const anchoringMissing: Rule = ({ plan, ledger }) => {
  const year = plan.settings.planningYear;
  const begun = plan.anchoring.length > 0 || (ledger.hasMoney && plan.measures.length > 0);
  if (year === null || !begun) return [];
  const rows = rowsOf(plan, ledger, year);
  const missing = plan.parties.flatMap(({ name, kind }, index) => {
    const row = rows.get(ledger.key(name));
    const blank = !row || isBlank(row.first.executive) || isBlank(row.first.council);
    return kind === "municipality" && !isBlank(name) && blank ? [{ name: name ?? "", index, row }] : [];
  });
  const [first] = missing;
  if (!first) return [];
  const column = isBlank(first.row?.first.executive ?? null) ? "executive" : "council";
  const place = first.row ? at("anchoring", first.row.row, column) : at("parties", first.index, "name");
  return [finding("anchoring-missing", place, { year, parties: missing.map(({ name }) => name) })];
};

/** The council decides after the executive committee, or on the same day. */
export const anchoringOrder: Rule = ({ plan }) =>
  plan.anchoring.flatMap((row, index) => {
    const [executive, council] = [dayOf(row.executive), dayOf(row.council)];
    if (executive === null || council === null || council >= executive) return [];
    const params = { party: row.party ?? "", executive, council };
    return [finding("anchoring-order", at("anchoring", index, "council"), params)];
  });

/** In the signing year, councils may decide after the agreement is signed: one finding lists them. */
export const anchoringAfterSigning: Rule = ({ plan }) => {
  const signing = dayOf(plan.settings.signingDate);
  if (signing === null) return [];
  const after = plan.anchoring.flatMap(({ year, party, council }, index) => {
    const day = dayOf(council);
    const later = year === Number(signing.slice(0, 4)) && day !== null && day > signing;
    return later ? [{ party: party ?? "", day, index }] : [];
  });
  const [first] = after;
  if (!first) return [];
  return [
    finding("anchoring-after-signing", at("anchoring", first.index, "council"), {
      signing,
      parties: after.map(({ party }) => party),
      councils: after.map(({ day }) => day),
    }),
  ];
};

/** Each party's first row of a year. */
export function rowsOf(plan: Plan, ledger: Ledger, year: number) {
  return groupBy(plan.anchoring, (row) => (row.year === year ? ledger.key(row.party) || null : null));
}
