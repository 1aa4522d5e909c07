import { describe, expect, test } from "vitest";
import { at, finding, type Finding } from "../../../src/plan/findings";
import { actualOverBudget, actualOverCommitted } from "../../../src/plan/rules/actual-limits";
import {
  actualUnknownGoal,
  actualUnknownMeasure,
  actualUnknownSource,
  actualYearOutside,
} from "../../../src/plan/rules/actual-references";
import { actualVat } from "../../../src/plan/rules/actual-vat";
import { actualVoucherTwice } from "../../../src/plan/rules/actual-vouchers";
import { doubleFinanced } from "../../../src/plan/rules/double-financed";
import { found, kr, type PlanParts } from "../../support/plan-with";

type Actuals = NonNullable<PlanParts["actuals"]>;
type Entry = Actuals[number];
const sources: PlanParts["sources"] = [
  { name: "KDD", kind: "state", needsCommitment: true },
  { name: "Kommunal eigendel", kind: "ownShare", needsCommitment: false },
  { name: "Fylkeskommunen", kind: "county", needsCommitment: true },
];
const goals = [{ number: 1 }, { number: 2 }];
const cost = (kroner: number, other: Entry = {}): Entry => ({
  date: "2025-05-02",
  kind: "cost",
  goal: 1,
  source: "KDD",
  amount: kr(kroner),
  ...other,
});
const rows = (findings: readonly Finding[]) => findings.map(({ place }) => place.row);

describe("entries that point at nothing", () => {
  test("a goal: once for each number, and once for all costs without one", () => {
    const actuals: Actuals = [
      cost(1),
      cost(1, { goal: 4 }),
      cost(1, { goal: null }),
      cost(1, { goal: 4, kind: "income" }),
      cost(1, { goal: null, kind: "vatCompensation" }),
      cost(1, { goal: null, kind: null }),
      cost(0, { goal: null }),
      cost(1, { goal: null, kind: "income" }),
      cost(1, { goal: null, kind: "fund" }),
    ];
    expect(found(actualUnknownGoal, { goals, actuals })).toEqual([
      finding("actual-unknown-goal", at("actuals", 1, "goal"), { goal: 4, times: 2 }),
      finding("actual-unknown-goal", at("actuals", 2, "goal"), { goal: null, times: 3 }),
    ]);
  });

  test("a measure, with the one that is near", () => {
    const actuals = [{ measure: "t1 " }, { measure: "Tiltak 7" }, { measure: "TILTAK 7" }, { measure: " " }];
    const measures = [{ id: "T1" }, { id: "Tiltag 7" }];
    expect(found(actualUnknownMeasure, { measures, actuals })).toEqual([
      finding("actual-unknown-measure", at("actuals", 1, "measure"), {
        measure: "Tiltak 7",
        nearest: "Tiltag 7",
        times: 2,
      }),
    ]);
  });

  test("a source, with the one that is near", () => {
    const actuals = [
      cost(1, { source: "kdd" }),
      cost(1, { source: "Fylkeskomunen" }),
      cost(1, { source: "X" }),
    ];
    expect(found(actualUnknownSource, { sources, goals, actuals })).toEqual([
      finding("actual-unknown-source", at("actuals", 1, "source"), {
        source: "Fylkeskomunen",
        nearest: "Fylkeskommunen",
        times: 1,
      }),
      finding("actual-unknown-source", at("actuals", 2, "source"), { source: "X", nearest: null, times: 1 }),
    ]);
  });

  test("no source is fine where section 7 finances the goal in the year, and else said once a year", () => {
    const blank = { source: null };
    const funding = [
      { year: 2025, goal: 1, source: "KDD", amount: kr(1) },
      { year: 2026, goal: 1, source: "KDD", amount: kr(1), status: "declined" as const },
    ];
    const actuals = [
      cost(1, blank),
      cost(1, { source: " ", goal: 2 }),
      cost(1, { ...blank, date: "2026-01-01" }),
      cost(1, { ...blank, date: "2026-02-01", goal: 2 }),
      cost(1, { ...blank, goal: 2, kind: "income" }),
      cost(1, { ...blank, goal: 7 }),
      cost(1, { ...blank, date: "2031-01-01" }),
    ];
    expect(found(actualUnknownSource, { sources, goals, funding, actuals })).toEqual([
      finding("actual-unknown-source", at("actuals", 1, "source"), { source: null, nearest: null, times: 1 }),
      finding("actual-unknown-source", at("actuals", 2, "source"), { source: null, nearest: null, times: 2 }),
    ]);
  });

  test("a date outside the period, and none; one that cannot be read is another finding", () => {
    const dated = (date: string | null) => cost(1, { date });
    const actuals = [
      dated("2025-01-01"),
      dated("2024-12-31"),
      dated(null),
      dated("31.12.2026"),
      dated("1. januar 2024"),
      dated("i fjor"),
      dated(" "),
      { note: "tom" },
    ];
    const period = { firstYear: 2025, lastYear: 2026 };
    expect(found(actualYearOutside, { actuals })).toEqual([
      finding("actual-year-outside", at("actuals", 1, "date"), { year: 2024, ...period, times: 2 }),
      finding("actual-year-outside", at("actuals", 2, "date"), { year: null, ...period, times: 2 }),
    ]);
    expect(found(actualYearOutside, { actuals, settings: { lastYear: null } })).toEqual([]);
  });
});

describe("actual-over-budget", () => {
  const budget = [
    { goal: 1, amounts: { "2025": kr(500), "2026": kr(100) } },
    { goal: 2, amounts: { "2025": kr(200), "2026": kr(100) } },
  ];
  const funding = [
    { year: 2025, goal: 1, source: "KDD", amount: kr(500) },
    { year: 2025, goal: 1, source: "Kommunal eigendel", amount: kr(250) },
    { year: 2025, goal: 2, source: "KDD", amount: kr(200) },
  ];
  const plan = { sources, goals, budget, funding };

  test("once a year, with every goal and source that is over, at the first entry", () => {
    const actuals = [
      cost(500, { kind: "income" }),
      cost(501, { source: "Fylkeskommunen", goal: 2, date: "31. desember 2025" }),
      cost(500),
      cost(20),
      cost(101, { date: "2026-01-01" }),
    ];
    expect(found(actualOverBudget, { ...plan, actuals })).toEqual([
      finding("actual-over-budget", at("actuals", 2, "amount"), {
        year: 2025,
        goals: [1, 2],
        sources: ["KDD", "Fylkeskommunen"],
        used: [kr(520), kr(501)],
        available: [kr(500), 0],
      }),
      finding("actual-over-budget", at("actuals", 4, "amount"), {
        year: 2026,
        goals: [1],
        sources: ["KDD"],
        used: [kr(101)],
        available: [kr(100)],
      }),
    ]);
  });

  test("all may be used, and øre beyond it are nobody's overspending", () => {
    expect(found(actualOverBudget, { ...plan, actuals: [cost(500)] })).toEqual([]);
    expect(found(actualOverBudget, { ...plan, actuals: [cost(500.99)] })).toEqual([]);
    expect(found(actualOverBudget, { ...plan, actuals: [cost(501)] })).toHaveLength(1);
  });

  test("credit notes and compensated VAT are not used, whichever sign VAT is booked with", () => {
    const vat = (kroner: number) => cost(kroner, { kind: "vatCompensation" });
    expect(found(actualOverBudget, { ...plan, actuals: [cost(600), cost(-100)] })).toEqual([]);
    expect(found(actualOverBudget, { ...plan, actuals: [cost(625), vat(125)] })).toEqual([]);
    expect(found(actualOverBudget, { ...plan, actuals: [cost(625), vat(-125)] })).toEqual([]);
    expect(found(actualOverBudget, { ...plan, actuals: [cost(625), vat(-124)] })).toHaveLength(1);
  });

  test("income and fund entries are not used, and a blank kind is a cost", () => {
    const other = (kind: NonNullable<Entry["kind"]> | null) =>
      rows(found(actualOverBudget, { ...plan, actuals: [cost(600, { kind })] }));
    expect([other("income"), other("fund"), other(null)]).toEqual([[], [], [0]]);
  });

  test("carried money goes from one year to the other", () => {
    const carryOvers = [{ fromYear: 2025, toYear: 2026, goal: 1, source: "KDD", amount: kr(50) }];
    const actuals = [cost(451), cost(150, { date: "2026-06-01" })];
    expect(found(actualOverBudget, { ...plan, actuals, carryOvers })).toMatchObject([
      { params: { year: 2025, used: [kr(451)], available: [kr(450)] } },
    ]);
  });

  test("a cost without a source is shared as section 7 finances the goal: two thirds and one third", () => {
    const shared = (kroner: number) => cost(kroner, { source: null });
    expect(found(actualOverBudget, { ...plan, actuals: [shared(750)] })).toEqual([]);
    // In øre: 60 266 ⅔ and 30 133 ⅓; the odd øre goes where most is left.
    expect(found(actualOverBudget, { ...plan, actuals: [shared(904)] })).toMatchObject([
      {
        place: { row: 0 },
        params: { sources: ["KDD", "Kommunal eigendel"], used: [60_267, 30_133] },
      },
    ]);
  });

  test("a year without any financing says nothing of other sources than the state's", () => {
    const actuals = [cost(5, { date: "2026-01-01", source: "Fylkeskommunen" })];
    expect(found(actualOverBudget, { ...plan, actuals })).toEqual([]);
  });
});

describe("actual-over-committed", () => {
  const grants: PlanParts["grants"] = [{ event: "commitment", year: 2025, source: "KDD", amount: kr(900) }];
  const actuals = [cost(900, { source: "Fylkeskommunen" }), cost(500), cost(450, { goal: 2 })];
  const params = { year: 2025, source: "KDD", used: kr(950), committed: kr(900) };
  const place = at("actuals", 1, "amount");

  test("a warning while the municipalities advance money, an error once the year is closed", () => {
    expect(found(actualOverCommitted, { sources, goals, grants, actuals })).toEqual([
      finding("actual-over-committed", place, { ...params, closed: false }, "warning"),
    ]);
    const years = [{ year: 2025, closed: true }];
    expect(found(actualOverCommitted, { sources, goals, grants, actuals, years })).toEqual([
      finding("actual-over-committed", place, { ...params, closed: true }, "error"),
    ]);
  });

  test("all that is committed may be used, with what is carried in and without what is carried out", () => {
    const used = [cost(900)];
    expect(found(actualOverCommitted, { sources, grants, actuals: used })).toEqual([]);
    const carry = { source: "KDD", goal: 1, amount: kr(50) };
    const into = [{ ...carry, fromYear: 2024, toYear: 2025 }];
    expect(found(actualOverCommitted, { sources, grants, actuals, carryOvers: into })).toEqual([]);
    const out = [{ ...carry, fromYear: 2025, toYear: 2026 }];
    expect(found(actualOverCommitted, { sources, grants, actuals: used, carryOvers: out })).toMatchObject([
      { params: { used: kr(900), committed: kr(850) } },
    ]);
  });

  test("section 7's commitments count where the grants have none; the state's share of other costs is used", () => {
    const funding: PlanParts["funding"] = [
      { year: 2025, goal: 1, source: "KDD", amount: kr(300), status: "committed" },
      { year: 2025, goal: 1, source: "Kommunal eigendel", amount: kr(100) },
    ];
    const shared = (kroner: number) => ({
      sources,
      goals,
      funding,
      actuals: [cost(kroner, { source: null })],
    });
    expect(found(actualOverCommitted, shared(400))).toEqual([]);
    expect(found(actualOverCommitted, shared(404))).toMatchObject([
      { place: { row: 0 }, params: { used: kr(303), committed: kr(300) } },
    ]);
  });

  test("other sources, and a state source that gives no commitments, are not asked", () => {
    const free: PlanParts["sources"] = [{ name: "KDD", kind: "state", needsCommitment: false }];
    expect(found(actualOverCommitted, { sources: free, actuals })).toEqual([]);
    expect(found(actualOverCommitted, { sources, actuals: [cost(1, { source: "Fylkeskommunen" })] })).toEqual(
      [],
    );
  });
});

describe("actual-voucher-twice", () => {
  const line = cost(100.5, {
    voucher: "1001",
    account: "11200",
    project: "77",
    text: "Møte",
    party: "Vinje",
  });

  test("once for a voucher, with what its lines count too much", () => {
    const other = { ...line, text: "Reise", amount: kr(20) };
    const actuals = [
      line,
      other,
      { ...line, date: "2. mai 2025" },
      other,
      { ...line, voucher: "1002" },
      other,
    ];
    expect(found(actualVoucherTwice, { actuals })).toEqual([
      finding("actual-voucher-twice", at("actuals", 2, "voucher"), {
        voucher: "1001",
        lines: 2,
        amount: kr(140.5),
      }),
    ]);
  });

  test.each<Entry>([
    { date: "2025-05-03" },
    { voucher: "1002" },
    { account: "11201" },
    { project: "78" },
    { text: "Møte 2" },
    { amount: kr(-100.5) },
    { kind: "income" },
    { goal: 2 },
    { measure: "T1" },
    { source: "Fylkeskommunen" },
    { party: "Tokke" },
    { form: "inKind" },
  ])("one thing that differs is enough: %o", (other) => {
    expect(found(actualVoucherTwice, { actuals: [line, { ...line, ...other }] })).toEqual([]);
  });

  test("entries without a voucher or an amount are not told", () => {
    const bare = [
      { ...line, voucher: " " },
      { ...line, amount: 0 },
      { ...line, amount: null },
    ];
    expect(found(actualVoucherTwice, { actuals: [...bare, ...bare] })).toEqual([]);
  });
});

describe("double-financed", () => {
  const voucher = (other: Entry) => cost(100, { voucher: "7", source: null, ...other });
  const income = (kroner: number, source: string | null) =>
    voucher({ kind: "income", amount: kr(kroner), source });
  const told = (...actuals: Actuals) => found(doubleFinanced, { sources, actuals });

  test("what comes in is more than the costs", () => {
    expect(told(voucher({}), income(60, "KDD"), income(60, "Fylkeskommunen"))).toEqual([
      finding("double-financed", at("actuals", 1, "amount"), {
        voucher: "7",
        cost: kr(100),
        sources: ["KDD", "Fylkeskommunen"],
        amounts: [kr(60), kr(60)],
        compensated: 0,
      }),
    ]);
    expect(told(voucher({}), income(60, "KDD"), income(40, "Fylkeskommunen"))).toEqual([]);
  });

  test("the whole cost stands on one source, and another has paid some of it", () => {
    expect(told(voucher({ source: "KDD" }), income(40, "Fylkeskommunen"))).toMatchObject([
      { params: { sources: ["KDD", "Fylkeskommunen"], amounts: [kr(100), kr(40)] } },
    ]);
    expect(told(voucher({ source: "KDD" }), income(100, "KDD"))).toEqual([]);
    const split = [
      voucher({ source: "KDD", amount: kr(60) }),
      voucher({ source: "Fylkeskommunen", amount: kr(40) }),
    ];
    expect(told(...split, income(40, "fylkeskommunen"))).toEqual([]);
  });

  test("income and compensated VAT together are more than the costs", () => {
    const vat = voucher({ kind: "vatCompensation", amount: kr(20) });
    expect(told(voucher({}), vat, income(100, null))).toMatchObject([
      { place: { row: 2 }, params: { sources: [""], amounts: [kr(100)], compensated: kr(20) } },
    ]);
    expect(told(voucher({}), vat, income(80, null))).toEqual([]);
    expect(told(voucher({ source: "KDD" }), vat)).toEqual([]);
  });

  test("whichever sign income is booked with, and in credit notes", () => {
    expect(told(voucher({}), income(-101, "KDD"))).toHaveLength(1);
    expect(told(voucher({}), income(-100, "KDD"))).toEqual([]);
    expect(told(voucher({ amount: kr(-100) }), income(-100, "KDD"))).toEqual([]);
  });

  test("only the lines of one voucher, and only a voucher with costs", () => {
    expect(told(voucher({}), { ...income(101, "KDD"), voucher: "8" })).toEqual([]);
    expect(told(voucher({}), { ...income(101, "KDD"), date: "2025-05-03" })).toEqual([]);
    expect(told({ ...voucher({}), voucher: null }, { ...income(101, "KDD"), voucher: null })).toEqual([]);
    expect(told(income(900, "KDD"))).toEqual([]);
  });
});

describe("actual-vat", () => {
  const vat = (kroner: number, other: Entry = {}) => cost(kroner, { account: "1429", ...other });
  const back = (kroner: number, other: Entry = {}) =>
    cost(kroner, { account: "1729", kind: "vatCompensation", ...other });
  const told = (...actuals: Actuals) => found(actualVat, { sources, actuals });

  test("once a year, with what is not compensated on its own goal and source", () => {
    const actuals = [
      cost(400),
      vat(100, { source: null }),
      back(100, { source: null }),
      vat(60),
      back(-20),
      vat(25, { goal: 2, account: "14290" }),
      vat(10, { date: "2026-03-01", kind: null }),
    ];
    expect(told(...actuals)).toEqual([
      finding("actual-vat", at("actuals", 3, "kind"), { year: 2025, amount: kr(65) }),
      finding("actual-vat", at("actuals", 6, "kind"), { year: 2026, amount: kr(10) }),
    ]);
  });

  test("compensation on another goal or source does not lower this one's cost", () => {
    expect(told(vat(10), back(10))).toEqual([]);
    expect(told(vat(10), back(10, { source: null }))).toHaveLength(1);
    expect(told(vat(10), back(10, { goal: 2 }))).toHaveLength(1);
    expect(told(vat(10), back(10, { date: "2026-05-02" }))).toHaveLength(1);
  });

  test.each([
    ["429", 1],
    ["0429", 1],
    [" 142912 ", 1],
    ["4290", 0],
    ["14", 0],
    ["21429", 0],
    [null, 0],
  ])("account %s is for VAT that is compensated: %i", (account, times) => {
    expect(told(cost(10, { account }))).toHaveLength(times);
  });

  test("VAT that is not booked as a cost is not counted as one", () => {
    expect(told(vat(10, { kind: "vatCompensation" }), vat(10, { kind: "income" }))).toEqual([]);
    expect(told(vat(0.99))).toEqual([]);
  });
});
