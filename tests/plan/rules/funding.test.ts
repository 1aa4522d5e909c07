import { describe, expect, test } from "vitest";
import { at, finding } from "../../../src/plan/findings";
import { fundingDeclined, fundingNoReference, fundingUncommitted } from "../../../src/plan/rules/commitment";
import { fundingDuplicate } from "../../../src/plan/rules/funding-duplicate";
import {
  fundingUnknownGoal,
  fundingUnknownMeasure,
  fundingUnknownSource,
  fundingYearOutside,
} from "../../../src/plan/rules/funding-references";
import { fundingInKind, inKindBasis } from "../../../src/plan/rules/in-kind";
import { fundingYearEmpty } from "../../../src/plan/rules/year-empty";
import { found, kr, type PlanParts } from "../../support/plan-with";

const sources: PlanParts["sources"] = [
  { name: "KDD post 66", kind: "state", needsCommitment: true },
  { name: "Kommunal eigendel", kind: "ownShare", needsCommitment: false },
  { name: "Fylkeskommunen", kind: "county", needsCommitment: true },
];

describe("funding that points at nothing", () => {
  test("a source: said once for each name, and for each row without one that has money", () => {
    const funding = [
      { source: "kdd POST 66" },
      { source: "Fylkeskomunen" },
      { source: "fylkeskomunen" },
      { amount: kr(5) },
      { note: "utan beløp" },
    ];
    expect(found(fundingUnknownSource, { sources, funding })).toEqual([
      finding("funding-unknown-source", at("funding", 1, "source"), {
        source: "Fylkeskomunen",
        nearest: "Fylkeskommunen",
        times: 2,
      }),
      finding("funding-unknown-source", at("funding", 3, "source"), {
        source: null,
        nearest: null,
        times: 1,
      }),
    ]);
  });

  test("a goal, and a measure", () => {
    const funding = [
      { goal: 1, measure: "T1" },
      { goal: 4, measure: "T4" },
      { goal: 4, measure: "T4" },
      { amount: kr(5) },
    ];
    const parts = { goals: [{ number: 1 }], measures: [{ id: "T1" }], funding };
    expect(found(fundingUnknownGoal, parts)).toEqual([
      finding("funding-unknown-goal", at("funding", 1, "goal"), { goal: 4, times: 2 }),
      finding("funding-unknown-goal", at("funding", 3, "goal"), { goal: null, times: 1 }),
    ]);
    expect(found(fundingUnknownMeasure, parts)).toEqual([
      finding("funding-unknown-measure", at("funding", 1, "measure"), {
        measure: "T4",
        nearest: null,
        times: 2,
      }),
    ]);
  });

  test("a year outside the period, and none", () => {
    const funding = [
      { year: 2024 },
      { year: 2025 },
      { year: 2026 },
      { year: 2027 },
      { year: 2027 },
      { amount: 1 },
    ];
    const period = { firstYear: 2025, lastYear: 2026 };
    expect(found(fundingYearOutside, { funding })).toEqual([
      finding("funding-year-outside", at("funding", 0, "year"), { year: 2024, ...period, times: 1 }),
      finding("funding-year-outside", at("funding", 3, "year"), { year: 2027, ...period, times: 2 }),
      finding("funding-year-outside", at("funding", 5, "year"), { year: null, ...period, times: 1 }),
    ]);
    expect(found(fundingYearOutside, { funding, settings: { firstYear: null } })).toEqual([]);
  });
});

describe("funding-uncommitted", () => {
  const planned = { year: 2025, source: "KDD post 66", amount: kr(500), status: "planned" as const };

  test("state money is only worth knowing until KDD has approved the year", () => {
    const params = { source: "KDD post 66", amount: kr(500), status: "planned" as const };
    const place = at("funding", 0, "status");
    expect(found(fundingUncommitted, { sources, funding: [planned], years: [{ year: 2025 }] })).toEqual([
      finding("funding-uncommitted", place, { ...params, awaitsKdd: true }, "info"),
    ]);
    const years = [{ year: 2025, approved: "2025-07-01" }];
    expect(found(fundingUncommitted, { sources, funding: [planned], years })).toEqual([
      finding("funding-uncommitted", place, { ...params, awaitsKdd: false }, "warning"),
    ]);
  });

  test("other sources are a warning at once; a blank status is planned", () => {
    const funding = [
      { year: 2025, source: "Fylkeskommunen", amount: kr(1), status: "applied" as const },
      { year: 2025, source: "Fylkeskommunen", amount: kr(2) },
    ];
    expect(found(fundingUncommitted, { sources, funding })).toEqual([
      finding("funding-uncommitted", at("funding", 0, "status"), {
        source: "Fylkeskommunen",
        amount: kr(1),
        status: "applied",
        awaitsKdd: false,
      }),
      finding("funding-uncommitted", at("funding", 1, "status"), {
        source: "Fylkeskommunen",
        amount: kr(2),
        status: "planned",
        awaitsKdd: false,
      }),
    ]);
  });

  test("what is committed, declined, of another year, without an amount or of a source that gives none", () => {
    const funding = [
      { ...planned, status: "committed" as const },
      { ...planned, status: "declined" as const },
      { ...planned, year: 2026 },
      { ...planned, amount: null },
      { ...planned, amount: 0 },
      { ...planned, source: "Kommunal eigendel" },
      { ...planned, source: "Ukjend" },
    ];
    expect(found(fundingUncommitted, { sources, funding })).toEqual([]);
  });
});

test("funding-declined and funding-no-reference", () => {
  const funding: PlanParts["funding"] = [
    { source: "KDD post 66", amount: kr(1), status: "committed", reference: "24/1234" },
    { source: "KDD post 66", amount: kr(2), status: "committed", reference: " " },
    { source: "KDD post 66", amount: kr(3), status: "declined" },
    { source: "KDD post 66", amount: kr(4), status: "planned" },
  ];
  expect(found(fundingDeclined, { funding })).toEqual([
    finding("funding-declined", at("funding", 2, "status"), { source: "KDD post 66", amount: kr(3) }),
  ]);
  expect(found(fundingNoReference, { funding })).toEqual([
    finding("funding-no-reference", at("funding", 1, "reference"), { source: "KDD post 66", amount: kr(2) }),
  ]);
});

describe("funding-duplicate", () => {
  const row = { year: 2025, goal: 1, measure: "T1", source: "Anna", party: "Vinje", reference: "24/1" };

  test("the same row twice, however its names are typed", () => {
    const funding = [row, { ...row, goal: 2 }, { ...row, source: "ANNA", measure: "t1", amount: kr(7) }];
    expect(found(fundingDuplicate, { funding })).toEqual([
      finding("funding-duplicate", at("funding", 2, "source"), { source: "Anna", times: 2 }),
    ]);
  });

  test.each([
    { year: 2026 },
    { goal: 2 },
    { measure: "T2" },
    { source: "Andre" },
    { party: "Tokke" },
    { reference: "24/2" },
    { form: "inKind" as const },
  ])("one thing that differs is enough: %o", (other) => {
    expect(found(fundingDuplicate, { funding: [row, { ...row, ...other }] })).toEqual([]);
  });

  test("rows without year or source are not told", () => {
    expect(
      found(fundingDuplicate, {
        funding: [{ year: 2025 }, { year: 2025 }, { source: "A" }, { source: "A" }],
      }),
    ).toEqual([]);
  });
});

test("funding-in-kind: effort belongs on an own share", () => {
  const funding: PlanParts["funding"] = [
    { source: "Kommunal eigendel", form: "inKind" },
    { source: "Fylkeskommunen", form: "inKind" },
    { source: "Fylkeskommunen", form: "cash" },
    { source: "Fylkeskommunen", form: "inKind", status: "declined" },
    { source: "Ukjend", form: "inKind" },
  ];
  expect(found(fundingInKind, { sources, funding })).toEqual([
    finding("funding-in-kind", at("funding", 1, "form"), { source: "Fylkeskommunen" }),
  ]);
});

test("in-kind-basis: effort has hours", () => {
  const effort = { source: "Kommunal eigendel", form: "inKind" as const, amount: kr(100) };
  const funding = [effort, { ...effort, hours: 0.5 }, { ...effort, hours: 0 }, { ...effort, amount: null }];
  expect(found(inKindBasis, { sources, funding })).toEqual([
    finding("in-kind-basis", at("funding", 0, "hours"), { source: "Kommunal eigendel", amount: kr(100) }),
    finding("in-kind-basis", at("funding", 2, "hours"), { source: "Kommunal eigendel", amount: kr(100) }),
  ]);
});

test("funding-year-empty: a year with a budget and no row of financing, at its first budget row with money", () => {
  const parts: PlanParts = {
    goals: [{ number: 1 }],
    budget: [
      { goal: 8, amounts: { "2026": kr(1) } },
      { goal: 1, amounts: { "2025": kr(10) } },
      { goal: 1, amounts: { "2025": kr(10), "2026": kr(20) } },
    ],
    funding: [{ year: 2025, status: "declined" }],
  };
  expect(found(fundingYearEmpty, parts)).toEqual([
    finding("funding-year-empty", at("budget", 2, "amounts.2026"), { year: 2026, budget: kr(20) }),
  ]);
  expect(found(fundingYearEmpty, { ...parts, funding: [{ year: 2025 }, { year: 2026 }] })).toEqual([]);
});
