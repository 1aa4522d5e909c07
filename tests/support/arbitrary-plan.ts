import fc from "fast-check";
import type * as z from "zod/mini";
import { planSchema, type Plan } from "../../src/plan/plan";

export interface ArbitraryPlanOptions {
  /** The most rows in a table (6). */
  readonly mostRows?: number;
  /** Whether years and amounts are ones that a plan may have, rather than any (any). */
  readonly sensible?: boolean;
}

/** Texts that have hurt programs, and names that meet one another often. */
const texts = [
  "",
  " ",
  "T1",
  "T2",
  "t1 ",
  "KDD",
  "Kommunal eigendel",
  "Vestfold og Telemark",
  "KDD, Husbanken og NAV m.fl.",
  "Anna?*~",
  "=1+1",
  "+47 35 00 00 00",
  "@SUM",
  "'text",
  "<a> & \"b\" 'c'",
  "æøå ÆØÅ é e\u0301",
  "日本 😀 \u202E\u0000\u200B",
  "linje 1\r\nlinje 2\n",
  "17. .juni 2025",
  "2025-06-17",
  "2023-08",
  "1.0 Forslag",
  "__proto__",
  "constructor",
  "x".repeat(40_000),
];

/** Any plan that the schema takes, nulls everywhere: built from the schema itself, so a new field is in it. */
export function arbitraryPlan(options: ArbitraryPlanOptions = {}): fc.Arbitrary<Plan> {
  return ofSchema(planSchema, options, "") as fc.Arbitrary<Plan>;
}

function ofSchema(
  schema: z.core.$ZodType,
  options: ArbitraryPlanOptions,
  field: string,
): fc.Arbitrary<unknown> {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([name, type]) => [name, ofSchema(type, options, name)]),
        ),
      );
    case "array":
      return fc.array(ofSchema(def.element, options, field), { maxLength: options.mostRows ?? 6 });
    case "tuple":
      return fc.tuple(...def.items.map((item) => ofSchema(item, options, field)));
    case "union":
      return fc.oneof(...def.options.map((option) => ofSchema(option, options, field)));
    case "record":
      return fc.dictionary(years.map(String), numbers("amount", options), {
        maxKeys: 4,
        noNullPrototype: true,
      });
    case "default":
      return ofSchema(def.innerType, options, field);
    case "nullable":
      return fc.option(ofSchema(def.innerType, options, field), { freq: options.sensible === true ? 6 : 2 });
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "boolean":
      return fc.boolean();
    case "string":
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...texts) }, fc.string({ unit: "grapheme" }));
    case "number":
      return field === "hours"
        ? fc.double({ noNaN: true, noDefaultInfinity: true })
        : numbers(field, options);
    default:
      throw new Error(`no arbitrary for ${def.type} in ${field}`);
  }
}

/** The years of a budget's columns: in and out of most periods, and what is no year. */
const years = fc.oneof(fc.integer({ min: 2023, max: 2030 }), fc.constantFrom(0, -1, 99_999));
const small = fc.integer({ min: 0, max: 6 });

/** Whole numbers by what the field holds, so that rows often meet; anything at all now and then. */
function numbers(field: string, { sensible = false }: ArbitraryPlanOptions): fc.Arbitrary<number> {
  const likely = /year/iu.test(field)
    ? fc.integer({ min: 2023, max: 2030 })
    : /goal|number|version/iu.test(field)
      ? small
      : /share|key|progress/iu.test(field)
        ? fc.constantFrom(0, 2_000, 3_333, 6_000, 10_000)
        : fc.integer({ min: 0, max: 20 }).map((millions) => millions * 100_000_000);
  return sensible ? likely : fc.oneof({ weight: 3, arbitrary: likely }, fc.maxSafeInteger());
}
