import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it, test } from "vitest";
import { inFolder, plan, type Ran } from "../support/command-line";

interface Listed {
  readonly code: string;
  readonly severity: string;
  readonly cell: string;
  readonly table: string;
  readonly column: string;
  readonly row: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

interface Report {
  readonly plan: object;
  readonly counts: object;
  readonly findings: readonly Listed[];
}

/** The sample as the command line checks it, on a day before anything is late. */
let ran: Ran;
let report: Report;
beforeAll(() =>
  inFolder(async (path) => {
    await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
    const before = await readFile(path("a.xlsx"));
    ran = await plan("check", path("a.xlsx"), "--json", "--today", "2025-05-12");
    report = JSON.parse(ran.out) as Report;
    expect(before.equals(await readFile(path("a.xlsx")))).toBe(true);
  }),
);

function of(code: string): readonly Listed[] {
  return report.findings.filter((found) => found.code === code);
}

const measureRows = new Map(
  ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4"].map(
    (label, index) => [label, index + 5],
  ),
);
const councils = ["Fyresdal", "Kviteseid", "Nissedal", "Seljord", "Tokke", "Vinje"].map(
  (name) => `${name} kommune`,
);

describe("what the real plan must show", () => {
  it("is no error: exit code 0, nothing on stderr", () => {
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(report.counts).toEqual({ error: 0, warning: 10, info: 33 });
  });

  it("is these codes and no other", () => {
    const counted: Record<string, number> = {};
    for (const { code, severity } of report.findings) {
      const key = `${severity} ${code}`;
      counted[key] = (counted[key] ?? 0) + 1;
    }
    expect(counted).toEqual({
      "info share-year": 4,
      "info anchoring-after-signing": 1,
      "info approval-missing": 1,
      "warning measure-section-missing": 7,
      "warning partner-joined": 2,
      "info funding-uncommitted": 3,
      "info in-kind-basis": 3,
      "info funding-year-empty": 3,
      "info partner-unknown": 7,
      "info partner-alias": 11,
      "warning date-text": 1,
    });
  });

  it("is goal 1's share of each year: 55,6, 55,6, 66,7 and 61,9 %", () => {
    const years = of("share-year").map(({ params, cell, message }) => ({
      year: params["year"],
      goals: params["goals"],
      share: (params["shares"] as number[])[0],
      target: (params["targets"] as number[])[0],
      cell,
      said: /^I (\d{4}) får delmål 1 ([\d,]+\s%)/.exec(message)?.slice(1),
    }));
    const goals = [1, 2, 3];
    expect(years).toEqual([
      { year: 2025, goals, share: 5556, target: 6000, cell: "Budsjett!C5", said: ["2025", "55,6\u00A0%"] },
      { year: 2026, goals, share: 5556, target: 6000, cell: "Budsjett!D5", said: ["2026", "55,6\u00A0%"] },
      { year: 2027, goals, share: 6667, target: 6000, cell: "Budsjett!E5", said: ["2027", "66,7\u00A0%"] },
      { year: 2028, goals, share: 6190, target: 6000, cell: "Budsjett!F5", said: ["2028", "61,9\u00A0%"] },
    ]);
    expect((of("share-year").at(-1)?.params["cumulative"] as number[]).map((share) => share / 100)).toEqual([
      60, 20, 20,
    ]);
  });

  it("is six councils after the signing, and seven partners that have not approved", () => {
    expect(of("anchoring-after-signing").map(({ cell, params }) => [cell, params["parties"]])).toEqual([
      ["Forankring!D5", councils],
    ]);
    expect(of("approval-missing").map(({ cell, params }) => [cell, params["parties"]])).toEqual([
      ["Forankring!G5", [...councils, "Telemark fylkeskommune"]],
    ]);
    for (const name of councils) expect(of("anchoring-after-signing")[0]?.message).toContain(name);
  });

  it("is an unfinished description of 1.2, 1.5, 1.6 and 3.1–3.4", () => {
    expect(of("measure-section-missing").map(({ params, cell }) => [params["label"], cell])).toEqual([
      ["1.2", "Omtale!F6"],
      ["1.5", "Omtale!C9"],
      ["1.6", "Omtale!C10"],
      ["3.1", "Omtale!F15"],
      ["3.2", "Omtale!F16"],
      ["3.3", "Omtale!F17"],
      ["3.4", "Omtale!F18"],
    ]);
  });

  it("is two names of 2.3 and 2.4 without a comma between", () => {
    expect(of("partner-joined").map(({ params, cell, row }) => [params["label"], cell, row])).toEqual([
      ["2.3", "Tiltak!F13", "T9"],
      ["2.4", "Tiltak!F14", "T10"],
    ]);
    for (const { params } of of("partner-joined"))
      expect(params["names"]).toEqual(["Telemark næringshage", "Innovasjon Norge"]);
  });

  it("is what KDD has not committed, effort without hours, and the years without financing", () => {
    const money = (code: string) =>
      of(code).map(({ cell, params }) => [cell, params["amount"] ?? params["budget"]]);
    expect(money("funding-uncommitted")).toEqual([
      ["Finansiering!I5", 500_000_00],
      ["Finansiering!I7", 200_000_00],
      ["Finansiering!I9", 200_000_00],
    ]);
    expect(of("funding-uncommitted").every(({ params }) => params["awaitsKdd"] === true)).toBe(true);
    expect(money("in-kind-basis")).toEqual([
      ["Finansiering!H6", 100_000_00],
      ["Finansiering!H8", 100_000_00],
      ["Finansiering!H10", 100_000_00],
    ]);
    expect(money("funding-year-empty")).toEqual([
      ["Budsjett!D5", 9_000_000_00],
      ["Budsjett!E5", 6_000_000_00],
      ["Budsjett!F5", 2_100_000_00],
    ]);
  });

  it("is seven collective names that nobody has registered", () => {
    expect(of("partner-unknown").map(({ params }) => params["name"])).toEqual([
      "private utbyggjarar",
      "lokale tradisjonshandverkarar",
      "næringsliv",
      "frivillige organisasjonar",
      "relevante utdanningsmiljø og fagmiljø",
      "vidaregåande skular",
      "nasjonale fagmiljø som Aldring og helse",
    ]);
  });

  it("is eleven other names of registered partners", () => {
    expect(
      of("partner-alias").map(({ params }) => [params["label"], params["name"], params["registered"]]),
    ).toEqual([
      ["3.1", "Studiesenteret i Nissedal", "Nissedal studiesenter"],
      [
        "3.1",
        "Opplæringskontoret i offentleg sektor",
        "Opplæringskontoret for offentleg sektor (OKOS) Telemark",
      ],
      ["3.1", "fagorganisasjonar", "fagforeiningar"],
      ["3.2", "NAV", "NAV Vest-Telemark"],
      ["3.2", "fagforeningar", "fagforeiningar"],
      ["3.3", "Statsforvaltaren", "Statsforvaltaren i Vestfold og Telemark"],
      ["3.3", "opplæringskontor", "Opplæringskontoret for offentleg sektor (OKOS) Telemark"],
      ["3.4", "Kommunalsjefar helse og oppvekst", "Kommunalsjefar for helse og oppvekst"],
      ["3.4", "TFK", "Telemark fylkeskommune"],
      ["3.4", "NAV", "NAV Vest-Telemark"],
      ["3.4", "opplæringskontor (OKOS)", "Opplæringskontoret for offentleg sektor (OKOS) Telemark"],
    ]);
  });

  it("stands at the measure that it is about", () => {
    const named = report.findings.filter(({ code }) => code.startsWith("partner-"));
    expect(named.length).toBe(20);
    for (const { cell, params } of named)
      expect(cell).toBe(`Tiltak!F${String(measureRows.get(String(params["label"])))}`);
  });

  it("is the date of Tokke's council, kept as text", () => {
    expect(of("date-text").map(({ cell, params }) => [cell, params])).toEqual([
      ["Forankring!D9", { value: "17. .juni 2025", reads: "2025-06-17" }],
    ]);
  });
});

describe("check --json", () => {
  it("has the keys that it promises", () => {
    expect(Object.keys(report)).toEqual(["plan", "counts", "findings"]);
    expect(Object.keys(report.counts)).toEqual(["error", "warning", "info"]);
    const keys = ["code", "severity", "cell", "table", "column", "row", "params", "message"];
    for (const found of report.findings) expect(Object.keys(found)).toEqual(keys);
  });

  it("says what the plan is", () => {
    expect(report.plan).toEqual({
      name: "Bygdevekstavtale for Vest-Telemark",
      pilot: "Vest-Telemarkpiloten",
      firstYear: 2025,
      lastYear: 2028,
      planningYear: 2025,
      years: [2025, 2026, 2027, 2028],
      goals: 3,
      measures: 14,
      hasBudget: true,
    });
  });

  test.each([
    ["nn", "Budsjettet har 9\u00A0000\u00A0000\u00A0kr i 2026, og finansieringa for året er ikkje lagd inn."],
    ["nb", "Budsjettet har 9\u00A0000\u00A0000\u00A0kr i 2026"],
    ["en", "NOK\u00A09,000,000 in 2026"],
  ])("has its messages in %s", (language, part) =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      const { out } = await plan(
        "check",
        path("a.xlsx"),
        "--json",
        "--today",
        "2025-05-12",
        "--lang",
        language,
      );
      const { findings } = JSON.parse(out) as Report;
      const found = findings.find(({ code }) => code === "funding-year-empty");
      expect(found?.message).toContain(part);
      expect({ ...found, message: "" }).toEqual({ ...of("funding-year-empty")[0], message: "" });
    }),
  );
});
