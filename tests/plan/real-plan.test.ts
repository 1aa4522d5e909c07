import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPlan, mergeFindings } from "../../src/plan/check";
import type { Finding, FindingCode } from "../../src/plan/findings";
import { readPlanFile, type Plan } from "../../src/plan/plan";
import { inputModels } from "../../src/sheets/input-models";
import { addressOf } from "../../src/sheets/places";
import { readPlan } from "../../src/sheets/read-plan";
import { gridsOf } from "../support/grids-of";
import { realPlanShows } from "../support/real-plan";

function sample(name: string): Plan {
  const read = readPlanFile(readFileSync(new URL(`../../src/samples/${name}.json`, import.meta.url), "utf8"));
  if (!("plan" in read)) throw new Error(JSON.stringify(read.problems));
  return read.plan;
}

const findings = checkPlan(sample("vest-telemark"), "2025-05-12");

function of<C extends FindingCode>(code: C): Extract<Finding, { code: C }>[] {
  return findings.filter((finding): finding is Extract<Finding, { code: C }> => finding.code === code);
}

const councils = ["Fyresdal", "Kviteseid", "Nissedal", "Seljord", "Tokke", "Vinje"].map(
  (name) => `${name} kommune`,
);

describe("what the real plan must show", () => {
  test("nothing else, and no error", () => {
    const counts = new Map<string, number>();
    for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      "share-year": 4,
      "anchoring-after-signing": 1,
      "approval-missing": 1,
      "measure-section-missing": 7,
      "partner-joined": 2,
      "funding-uncommitted": 3,
      "in-kind-basis": 3,
      "funding-year-empty": 3,
      "partner-unknown": 7,
      "partner-alias": 11,
    });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("each at its cell", () => {
    const reading = readPlan(gridsOf(inputModels(sample("vest-telemark"), "nn")));
    const found = mergeFindings(reading.findings, checkPlan(reading.plan, "2025-05-12"));
    const lines = found.map(({ code, place }) => {
      const cell = addressOf(reading.places, place);
      return `${code} ${cell?.sheet ?? ""}!${cell?.address ?? ""}`;
    });
    expect(lines.sort()).toEqual([...realPlanShows].sort());
  });

  test("60/20/20 holds over the period and in no single year", () => {
    expect(of("share-year").map(({ params }) => [params.year, params.shares[0]])).toEqual([
      [2025, 5556],
      [2026, 5556],
      [2027, 6667],
      [2028, 6190],
    ]);
    expect(of("share-year").at(-1)?.params.cumulative).toEqual([6000, 2000, 2000]);
  });

  test("six councils decide after the signing; Tokke's typed date is read", () => {
    expect(of("anchoring-after-signing")[0]?.params).toEqual({
      signing: "2025-06-02",
      parties: councils,
      councils: ["2025-06-19", "2025-06-12", "2025-06-19", "2025-06-19", "2025-06-17", "2025-06-24"],
    });
  });

  test("seven partners have not approved", () => {
    expect(of("approval-missing")[0]?.params).toEqual({
      year: 2025,
      parties: [...councils, "Telemark fylkeskommune"],
    });
  });

  test("descriptions that lack a part", () => {
    const all = ["challenge", "description", "firstSteps", "contributors"];
    expect(of("measure-section-missing").map(({ params }) => [params.label, params.missing])).toEqual([
      ["1.2", ["firstSteps"]],
      ["1.5", all],
      ["1.6", all],
      ["3.1", ["firstSteps"]],
      ["3.2", ["firstSteps"]],
      ["3.3", ["firstSteps"]],
      ["3.4", ["firstSteps"]],
    ]);
  });

  test("financing of 2025: state money awaits KDD, effort has no hours, later years are empty", () => {
    expect(
      of("funding-uncommitted").map(({ severity, params }) => [severity, params.amount, params.awaitsKdd]),
    ).toEqual([
      ["info", 50_000_000, true],
      ["info", 20_000_000, true],
      ["info", 20_000_000, true],
    ]);
    expect(of("in-kind-basis").map(({ params }) => params.amount)).toEqual([
      10_000_000, 10_000_000, 10_000_000,
    ]);
    expect(of("funding-year-empty").map(({ params }) => [params.year, params.budget])).toEqual([
      [2026, 900_000_000],
      [2027, 600_000_000],
      [2028, 210_000_000],
    ]);
  });

  test("partners", () => {
    expect(of("partner-joined").map(({ params }) => [params.label, params.names])).toEqual([
      ["2.3", ["Telemark næringshage", "Innovasjon Norge"]],
      ["2.4", ["Telemark næringshage", "Innovasjon Norge"]],
    ]);
    expect(of("partner-unknown").map(({ params }) => params.name)).toEqual([
      "private utbyggjarar",
      "lokale tradisjonshandverkarar",
      "næringsliv",
      "frivillige organisasjonar",
      "relevante utdanningsmiljø og fagmiljø",
      "vidaregåande skular",
      "nasjonale fagmiljø som Aldring og helse",
    ]);
    expect(of("partner-alias").map(({ params }) => params.name)).toEqual([
      "Studiesenteret i Nissedal",
      "Opplæringskontoret i offentleg sektor",
      "fagorganisasjonar",
      "NAV",
      "fagforeningar",
      "Statsforvaltaren",
      "opplæringskontor",
      "Kommunalsjefar helse og oppvekst",
      "TFK",
      "NAV",
      "opplæringskontor (OKOS)",
    ]);
  });
});

test("a plan of five goals over other years has no error either", () => {
  const errors = checkPlan(sample("five-goals"), "2025-05-12").filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
});
