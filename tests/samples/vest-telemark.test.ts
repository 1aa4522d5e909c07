import { expect, test } from "vitest";
import { planSchema, type Plan } from "../../src/plan/plan";
import { samples } from "../../src/samples/samples";
import { publishedTable } from "../support/published";

const plan: Plan = planSchema.parse(samples["vest-telemark"].plan);
const months = "januar februar mars april mai juni juli august september oktober november desember".split(
  " ",
);

/** Whole kroner as the plan prints them. */
function kroner(ore: number): string {
  expect(ore % 100).toBe(0);
  return String(ore / 100).replace(/\B(?=(\d{3})+$)/g, " ");
}

function monthName(date: string): string {
  return months[Number(date.slice(5, 7)) - 1] ?? "";
}

/** A date as section 5 prints it; a text stays. */
function longDate(date: string | null): string {
  const day = /^\d{4}-\d\d-(\d\d)$/.exec(date ?? "")?.[1];
  return date !== null && day
    ? `${String(Number(day))}. ${monthName(date)} ${date.slice(0, 4)}`
    : (date ?? "");
}

/** A date as the version log prints it: a month by name, a day by numbers. */
function logDate(date: string | null): string {
  const [year = "", month = "", day] = (date ?? "").split("-");
  const name = monthName(date ?? "");
  return day ? `${day}.${month}.${year}` : `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

test("the settings are the agreement's", () => {
  expect(plan.settings).toEqual({
    kind: "agreement",
    name: "Bygdevekstavtale for Vest-Telemark",
    pilot: "Vest-Telemarkpiloten",
    firstYear: 2025,
    lastYear: 2028,
    planningYear: 2025,
    signingDate: "2025-06-02",
    minimumOwnShare: null,
    shareTolerance: 50,
    deadlineDays: null,
    silentMonths: null,
    tableLanguage: "nn",
    formatVersion: 1,
    others: [],
  });
  expect(plan.years.map((row) => row.year)).toEqual([2025, 2026, 2027, 2028]);
});

test("the log is the published one", () => {
  const { rows } = publishedTable("Logg");
  expect(plan.log.map((row) => [row.version, logDate(row.date), row.status, row.changedBy])).toEqual(rows);
});

test.each([1, 2, 3])("goal %i has its published heading, main goal, line and measures", (number) => {
  const table = publishedTable(`Tabell ${String(number)}`);
  const goal = plan.goals.find((row) => row.number === number);
  expect(`Delmål ${String(number)}: ${goal?.heading ?? goal?.title ?? ""}`).toBe(table.title);
  expect(goal?.mainGoal).toBe(table.mainGoal);
  expect(goal?.tableLine?.replace("{år}", "2025")).toBe(table.line);
  expect(goal?.tableLine).toContain("{år}");
  const measures = plan.measures.filter((row) => row.goal === number);
  expect(
    measures.map((row) => [
      String(row.number),
      row.title,
      row.lead,
      row.partners,
      row.timeframe ?? `${String(row.fromYear)}-${String(row.toYear)}`,
    ]),
  ).toEqual(table.rows);
});

test("priorities come from the timeframes", () => {
  const labels = (priority: string): string[] =>
    plan.measures
      .filter((row) => row.priority === priority)
      .map((row) => `${String(row.goal)}.${String(row.number)}`);
  expect(labels("planningYear")).toEqual(["1.1", "1.4", "2.2", "2.3", "3.1", "3.2"]);
  expect(labels("later")).toEqual(["1.2", "1.3", "2.1", "2.4", "3.3", "3.4"]);
  expect(labels("nextRollOver")).toEqual(["1.5", "1.6"]);
});

test("every measure has its ID, a row of texts, and is new", () => {
  const ids = Array.from({ length: 14 }, (_, index) => `T${String(index + 1)}`);
  expect(plan.measures.map((row) => row.id)).toEqual(ids);
  expect(plan.measureTexts.map((row) => row.measure)).toEqual(ids);
  expect(new Set(plan.measures.map((row) => row.change))).toEqual(new Set(["new"]));
});

test("texts without a column of their own keep their heading", () => {
  const risk = plan.measureTexts[1]?.other ?? "";
  expect(risk.split("\n")[0]).toBe("Aktuell utprøving:");
  expect(risk).toContain("\n• Lån til utleigebustader for vanskelegstilte\n");
  const unfinished = plan.measureTexts[4];
  expect(unfinished?.challenge).toBeNull();
  expect(unfinished?.other).toBe(
    "Dette er eit uferdig tiltak, men kan vera eit tema på tvers av delmåla.\nTiltaket blir vurdert ved neste rullering.",
  );
});

test("section 5 has the published dates, Tokke's as it was typed", () => {
  const table = publishedTable("Seksjon 5");
  expect(plan.anchoring.map((row) => [row.party, longDate(row.executive), longDate(row.council)])).toEqual(
    table.rows,
  );
  expect(plan.anchoring.find((row) => row.party === "Tokke kommune")?.council).toBe("17. .juni 2025");
  expect(plan.texts.find((row) => row.place === "anchoring")?.text).toBe(table.introduction);
});

test("section 6 has the published amounts, sums and footnote", () => {
  const { header, rows, footnote } = publishedTable("Seksjon 6");
  const years = header.slice(3);
  const budgets = plan.goals.map((goal) => {
    const budget = plan.budget.filter((row) => row.goal === goal.number);
    const amounts = years.map((year) => sum(budget.map((row) => row.amounts[year] ?? 0)));
    return { goal, amounts };
  });
  const mark = plan.footnotes.find((row) => row.table === "budget");
  const printed = budgets.map(({ goal, amounts }) => [
    String(goal.number),
    goal.title,
    kroner(sum(amounts)) + (mark?.goal === goal.number && mark.column === null ? "*" : ""),
    ...amounts.map(kroner),
  ]);
  const sums = years.map((_, index) => sum(budgets.map(({ amounts }) => amounts[index] ?? 0)));
  expect([...printed, ["", "SUM", kroner(sum(sums)), ...sums.map(kroner)]]).toEqual(rows);
  expect(`${mark?.mark ?? ""}${mark?.text ?? ""}`).toBe(footnote);
});

test("the target shares are 60, 20 and 20 per cent", () => {
  expect(plan.goals.map((row) => row.targetShare)).toEqual([6000, 2000, 2000]);
});

test("section 7 has the published sources, amounts, sums and footnote", () => {
  const { header, rows, footnote } = publishedTable("Seksjon 7");
  const sources = header.slice(3);
  expect(plan.sources.map((row) => row.name)).toEqual(sources);
  const amount = (goal: number | null, source: string | null): number =>
    sum(
      plan.funding
        .filter((row) => row.year === 2025)
        .filter((row) => goal === null || row.goal === goal)
        .filter((row) => source === null || row.source === source)
        .map((row) => row.amount ?? 0),
    );
  const mark = plan.footnotes.find((row) => row.table === "financing");
  const cells = (goal: number | null): string[] =>
    [null, ...sources].map((source) => {
      const ore = amount(goal, source);
      const star = mark?.goal === goal && mark.column === source ? mark.mark : "";
      return ore === 0 ? "" : kroner(ore) + (star ?? "");
    });
  const printed = plan.goals.map((goal) => [
    String(goal.number),
    goal.shortName ?? goal.title,
    ...cells(goal.number),
  ]);
  expect([...printed, ["", "SUM", ...cells(null)]]).toEqual(rows);
  expect(`${mark?.mark ?? ""}${mark?.text ?? ""}`).toBe(footnote);
});

test("section 7's rows are planned; only the state's need a commitment, the municipal are in kind", () => {
  expect(plan.funding.map((row) => [row.goal, row.source, row.form, row.status])).toEqual([
    [1, "KDD 13.50 post 66", "cash", "planned"],
    [1, "Kommunal eigendel", "inKind", "planned"],
    [2, "KDD 13.50 post 66", "cash", "planned"],
    [2, "Kommunal eigendel", "inKind", "planned"],
    [3, "KDD 13.50 post 66", "cash", "planned"],
    [3, "Kommunal eigendel", "inKind", "planned"],
  ]);
  expect(plan.sources.slice(0, 2).map((row) => [row.kind, row.needsCommitment])).toEqual([
    ["state", true],
    ["ownShare", false],
  ]);
});

test("section 8's seven approve, in order, and no date is known", () => {
  const { rows } = publishedTable("Seksjon 8");
  const approving = plan.parties.filter((row) => row.approves).map((row) => row.name);
  expect(approving.map((name) => [name, ""])).toEqual(rows);
  expect(plan.anchoring.map((row) => row.approval)).toEqual([null, null, null, null, null, null]);
});

test("six municipalities and 28 actors are registered, with other names and no key", () => {
  expect(plan.parties).toHaveLength(34);
  expect(plan.parties.filter((row) => row.kind === "municipality")).toHaveLength(6);
  expect(plan.parties.find((row) => row.name === "Nissedal studiesenter")?.otherNames).toBe(
    "Studiesenteret i Nissedal; Nissedal studie- og utdanningssenter",
  );
  expect(new Set(plan.parties.map((row) => row.ownShareKey))).toEqual(new Set([null]));
});
