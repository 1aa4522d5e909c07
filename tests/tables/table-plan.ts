import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import { planWith } from "../support/plan-with";

/** How large the plans are: at least one goal, year and source. */
export interface PlanSizes {
  readonly goals: number;
  readonly years: number;
  readonly sources: number;
  readonly measures: number;
}

export const largest: PlanSizes = { goals: 8, years: 6, sources: 12, measures: 200 };

/** Names that mean something else to a formula, a criterion, XML or a page footer. */
const hostile = [
  "KDD 13.50 post 66",
  "kdd 13.50 POST 66",
  "KDD 13.50 post 66 ",
  "Kommunal eigendel",
  "Vinje & Tokke",
  "«Sitat» \"dobbel\" 'enkel'",
  "'KDD",
  "Ærleg Øy Ås",
  "ærleg øy ås",
  "=KDD",
  "=1+1",
  "<>KDD",
  ">100",
  "<a>&amp;</a>",
  "K*D",
  "KxD",
  "Anna?",
  "Annan",
  "A~B",
  "~",
  "*",
  "-minus",
  "+47 35 00 00 00",
  "@post",
  "[Kjelde]",
  "Kjelde #1",
  "2025",
  "avslått av nokon",
  `Eit svært langt namn ${"som held fram ".repeat(12)}til slutt`,
];

const letters = [..."aAbBåÅøØæÆ19 &\"'<>=*?~+-@#[]{}()!$%.,;:/\\"];

/** A name: hostile, or any letters, none blank: a blank name is no name. */
const name = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostile) },
    fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 14 }),
  )
  .filter((text) => text.trim() !== "");

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 5 });

/** Øre: whole kroner mostly, some with øre, a few blank. */
const amount = maybe(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 9_000 }).map((thousands) => thousands * 100_000) },
    fc.integer({ min: 0, max: 999_999_999 }),
  ),
);

const long = fc
  .string({ unit: fc.constantFrom(...letters, "\n"), maxLength: 400 })
  .filter((text) => text.trim() !== "");

/** A plan as the tables need it: goals by any number, money of known and unknown goals, measures and sources. */
export function tablePlan(most: PlanSizes = largest): fc.Arbitrary<Plan> {
  return fc
    .record({
      firstYear: fc.integer({ min: 2020, max: 2030 }),
      years: fc.integer({ min: 1, max: most.years }),
      goals: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), {
        minLength: 1,
        maxLength: most.goals,
        size: "max",
      }),
      sources: fc.array(name, { minLength: 1, maxLength: most.sources, size: "max" }),
      language: fc.constantFrom("nn", "nb"),
      planName: name,
    })
    .chain((bones) => planOf(bones, most));
}

interface Bones {
  readonly firstYear: number;
  readonly years: number;
  readonly goals: readonly number[];
  readonly sources: readonly string[];
  readonly language: "nn" | "nb";
  readonly planName: string;
}

function planOf(bones: Bones, most: PlanSizes): fc.Arbitrary<Plan> {
  const { firstYear, goals, sources, language, planName } = bones;
  const lastYear = firstYear + bones.years - 1;
  const year = fc.integer({ min: firstYear - 1, max: lastYear + 1 });
  const goal = maybe(fc.constantFrom(...goals, 99));
  const measureId = maybe(fc.constantFrom("T1", "T2", "T3", "T999"));
  const period = Array.from({ length: bones.years }, (_, index) => firstYear + index);
  return fc
    .record({
      goals: fc.tuple(
        ...goals.map((number) =>
          fc.record({
            number: fc.constant(number),
            title: maybe(name),
            heading: maybe(name),
            shortName: maybe(name),
            mainGoal: maybe(long),
            tableLine: maybe(fc.constantFrom("Tiltak i {år}:", "{år} & {år}")),
          }),
        ),
      ),
      measures: fc.array(measureOf(goal, year), { maxLength: most.measures, size: "max" }),
      budget: fc.array(
        fc.record({
          goal,
          measure: measureId,
          amounts: fc.record(Object.fromEntries(period.map((one) => [String(one), amount]))).map(given),
        }),
        { maxLength: 24, size: "max" },
      ),
      funding: fc.array(
        fc.record({
          year,
          goal,
          measure: measureId,
          source: maybe(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...sources) }, name)),
          amount,
          status: maybe(fc.constantFrom("planned", "applied", "committed", "declined")),
        }),
        { maxLength: 40, size: "max" },
      ),
      footnotes: fc.array(
        fc.record({
          table: fc.constantFrom("budget", "financing"),
          goal: maybe(fc.constantFrom(...goals)),
          column: maybe(fc.constantFrom(...period.map(String), ...sources)),
          mark: fc.constantFrom("*", "**", "1)", null),
          text: maybe(name),
        }),
        { maxLength: 3, size: "max" },
      ),
      parties: fc.array(fc.record({ name, approves: fc.boolean() }), { maxLength: 6 }),
      log: fc.array(fc.record({ version: maybe(name), status: maybe(name), changedBy: maybe(name) }), {
        maxLength: 3,
        size: "max",
      }),
    })
    .map((rows) => {
      const measures = rows.measures.map((measure, index) => ({ ...measure, id: `T${String(index + 1)}` }));
      return planWith({
        settings: { name: planName, firstYear, lastYear, planningYear: firstYear, tableLanguage: language },
        years: period.map((one) => ({ year: one })),
        sources: sources.map((source) => ({ name: source, kind: "other" as const })),
        anchoring: rows.parties.map((party) => ({
          year: firstYear,
          party: party.name,
          executive: "2025-06-11",
        })),
        ...rows,
        measures,
      });
    });
}

function measureOf(goal: fc.Arbitrary<number | null>, year: fc.Arbitrary<number>) {
  return fc.record({
    goal,
    number: maybe(fc.integer({ min: 1, max: 200 })),
    title: maybe(fc.oneof(name, long)),
    lead: maybe(name),
    partners: maybe(fc.oneof(name, long)),
    fromYear: maybe(year),
    toYear: maybe(year),
    timeframe: maybe(fc.constant("Mogleg å følgje opp ved neste rullering")),
    priority: maybe(fc.constantFrom("planningYear", "later", "nextRollOver")),
    change: maybe(fc.constantFrom("new", "continued", "changed", "ended")),
  });
}

/** A record without what is blank. */
function given(amounts: Record<string, number | null>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([year, ore]) => (ore === null ? [] : [[year, ore]])),
  );
}

/** So many plans of every size up to the largest, the same each time. */
export function somePlans(count: number, seed: number, most: PlanSizes = largest): Plan[] {
  return fc.sample(fc.noBias(tablePlan(most)), { numRuns: count, seed });
}
