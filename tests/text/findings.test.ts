import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/plan/check";
import { at, finding, severities, type Finding, type FindingCode } from "../../src/plan/findings";
import { findingText, findingTitle } from "../../src/text/findings";
import { languages } from "../../src/text/language";
import { arbitraryPlan } from "../support/arbitrary-plan";
import { kr } from "../support/plan-with";

const place = at("budget", 0, null);
const codes = Object.keys(severities) as FindingCode[];

/** Breaking or not, a space is a space here. */
function nn(given: Finding): string {
  return findingText(given, "nn").replaceAll("\u00A0", " ");
}

describe("titles", () => {
  test.each(languages)("every code has a short one in %s", (language) => {
    for (const code of codes) {
      const title = findingTitle(code, language);
      expect(title).toMatch(/^\p{Lu}.{5,59}[^.]$/u);
    }
  });

  test("the languages have their own words", () => {
    expect(languages.map((language) => findingTitle("share-total", language))).toEqual([
      "Delen stemmer ikkje",
      "Andelen stemmer ikke",
      "The share is off its target",
    ]);
    expect(languages.map((language) => findingTitle("measure-late", language))).toEqual([
      "Tida er ute",
      "Tiden er ute",
      "Time is out",
    ]);
  });
});

describe("sentences in Nynorsk", () => {
  test("a text in a column in thousands is to be typed in thousands", () => {
    const unit = kr(1_000);
    const [first, second] = [
      { value: "500 kr", reads: null, unit },
      { value: "0,5 mill.", reads: kr(500_000), unit },
    ].map((params) => nn(finding("amount-text", place, params)));
    expect(first).toMatch(/ Skriv beløpet som eit tal i 1 000 kr\.$/);
    expect(second).toMatch(/ truleg vere 500 000 kr; skriv beløpet på nytt som tal i 1 000 kr\.$/);
  });

  test("a year's shares, with the shares so far", () => {
    const params = {
      year: 2027,
      goals: [1, 2, 3],
      shares: [6667, 1667, 1667],
      targets: [6000, 2000, 2000],
      cumulative: [5975, 2013, 2013],
    };
    expect(nn(finding("share-year", place, params))).toBe(
      "I 2027 får delmål 1 66,7 % (mål 60 %), delmål 2 16,7 % (mål 20 %) og delmål 3 16,7 % (mål 20 %). " +
        "Delane kan variere frå år til år så lenge heile perioden stemmer. " +
        "Samla til og med 2027: delmål 1 59,7 %, delmål 2 20,1 % og delmål 3 20,1 %.",
    );
  });

  test("a share of the period that is off", () => {
    const params = { goal: 1, share: 6051, target: 6000, tolerance: 50 };
    expect(nn(finding("share-total", place, params))).toBe(
      "Delmål 1 får 60,51 % av dei statlege midlane i heile perioden, og vektinga er 60 %. " +
        "Det er lenger unna enn 0,5 prosentpoeng. Fordel budsjettet på nytt, eller endre vektinga.",
    );
  });

  test("too much and too little", () => {
    const text = (sum: number) => nn(finding("frame-total", place, { year: 2025, sum, frame: kr(900_000) }));
    expect(text(kr(950_000))).toContain("50 000 kr for mykje");
    expect(text(kr(899_999))).toContain("1 kr for lite");
  });

  test("state money that waits for KDD, and money that may be lost", () => {
    const params = { source: "KDD 13.50 post 66", amount: kr(500_000), status: "planned" as const };
    expect(nn(finding("funding-uncommitted", place, { ...params, awaitsKdd: true }))).toBe(
      "500 000 kr frå «KDD 13.50 post 66» er planlagt. KDD har ikkje godkjent året enno; " +
        "set status til «tilsagn» når tilsagnet kjem.",
    );
    expect(
      nn(finding("funding-uncommitted", place, { ...params, status: "applied", awaitsKdd: false })),
    ).toContain("er berre søkt");
  });

  test("a typed amount and what it reads as", () => {
    expect(nn(finding("amount-text", place, { value: "kr 500 000,-", reads: kr(500_000) }))).toContain(
      "Det skal truleg vere 500 000 kr; skriv beløpet på nytt som tal.",
    );
    expect(nn(finding("amount-text", place, { value: "etter avtale", reads: null }))).toContain(
      "kan ikkje lesast som eit beløp",
    );
  });

  test("settings and descriptions are called what the sheets call them", () => {
    expect(nn(finding("setting-missing", place, { setting: "planningYear" }))).toContain("«Planår»");
    const params = { measure: "T2", label: "1.2", missing: ["firstSteps", "contributors"] as const };
    expect(nn(finding("measure-section-missing", place, params))).toBe(
      "Tiltak 1.2 manglar «Første steg» og «Kven bidreg – og korleis?» i omtalen. Skriv det inn i arket Omtale.",
    );
  });

  test("a measure by number, title, ID, or nothing", () => {
    const text = (label: string) => nn(finding("measure-lead-missing", place, { measure: "", label }));
    expect(text("1.2")).toMatch(/^Tiltak 1\.2 har/u);
    expect(text("Seminar")).toMatch(/^Tiltaket «Seminar» har/u);
    expect(text("T7")).toMatch(/^Tiltak T7 har/u);
    expect(text("")).toMatch(/^Eit tiltak utan namn har/u);
  });

  test("the councils, each with its day", () => {
    const params = {
      signing: "2025-06-02",
      parties: ["Tokke", "Vinje"],
      councils: ["2025-06-17", "2025-06-24"],
    };
    expect(nn(finding("anchoring-after-signing", place, params))).toContain(
      "2. juni 2025. Desse kommunestyra handsamar planen etter det: Tokke (17. juni 2025) og Vinje (24. juni 2025).",
    );
  });

  test("what stands in more rows, and the name that is near", () => {
    const params = { source: "Fylkeskomunen", nearest: "Fylkeskommunen", times: 3 };
    expect(nn(finding("funding-unknown-source", place, params))).toContain(
      "Det same står i 3 rader. Meinte de «Fylkeskommunen»?",
    );
    const once = { ...params, nearest: null, times: 1 };
    expect(nn(finding("funding-unknown-source", place, once))).not.toMatch(/rader|Meinte/u);
  });
});

test("no plan gets a sentence with a hole in it, in any language", () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      for (const each of checkPlan(plan, "2025-05-12")) {
        for (const language of languages) {
          const text = findingText(each, language);
          expect(text).toMatch(/^\S[\s\S]*[.?]$/u);
          expect(text).not.toMatch(/\b(?:undefined|NaN|null|true|false)\b|\[object/u);
        }
      }
    }),
  );
});
