import { describe, expect, test } from "vitest";
import { at, finding } from "../../../src/plan/findings";
import { frameTotal } from "../../../src/plan/rules/frame-total";
import { shareTargetsSum } from "../../../src/plan/rules/share-targets";
import { shareTotal, shareYear } from "../../../src/plan/rules/shares";
import { found, kr } from "../../support/plan-with";

const goals = [
  { number: 1, targetShare: 6000 },
  { number: 2, targetShare: 4000 },
];

/** A budget of two goals by year, in kroner. */
function budget(first: readonly [number, number], second: readonly [number, number]) {
  return [first, second].map(([now, next], index) => ({
    goal: index + 1,
    amounts: { "2025": kr(now), "2026": kr(next) },
  }));
}

describe("share-targets-sum", () => {
  test("three thirds make a whole, 99 % does not", () => {
    const thirds = [3333, 3333, 3333].map((targetShare) => ({ targetShare }));
    expect(found(shareTargetsSum, { goals: thirds })).toEqual([]);
    expect(found(shareTargetsSum, { goals: [{ targetShare: 5900 }, { targetShare: 4000 }] })).toEqual([
      finding("share-targets-sum", at("goals", 0, "targetShare"), { sum: 9900, goals: 2 }),
    ]);
  });

  test("one basis point for each goal is allowed, no more", () => {
    expect(found(shareTargetsSum, { goals: [{ targetShare: 6002 }, { targetShare: 4000 }] })).toEqual([]);
    expect(found(shareTargetsSum, { goals: [{ targetShare: 6003 }, { targetShare: 4000 }] })).toHaveLength(1);
  });

  test("nothing is said until a share is filled in; then a blank one counts nothing", () => {
    expect(found(shareTargetsSum, { goals: [{ number: 1 }, { number: 2 }] })).toEqual([]);
    expect(found(shareTargetsSum, { goals: [{ number: 1 }, { targetShare: 4000 }] })).toEqual([
      finding("share-targets-sum", at("goals", 1, "targetShare"), { sum: 4000, goals: 2 }),
    ]);
  });
});

describe("share-total", () => {
  test("half a percentage point is within the usual tolerance", () => {
    // 605 000 of 1 000 000 is 60,5 %.
    expect(found(shareTotal, { goals, budget: budget([600_000, 5_000], [395_000, 0]) })).toEqual([]);
  });

  test("a basis point more is not, for either goal", () => {
    expect(found(shareTotal, { goals, budget: budget([600_000, 5_100], [394_900, 0]) })).toEqual([
      finding("share-total", at("goals", 0, "targetShare"), {
        goal: 1,
        share: 6051,
        target: 6000,
        tolerance: 50,
      }),
      finding("share-total", at("goals", 1, "targetShare"), {
        goal: 2,
        share: 3949,
        target: 4000,
        tolerance: 50,
      }),
    ]);
  });

  test("the plan's own tolerance goes before the usual, also when it is nothing", () => {
    const parts = { goals, budget: budget([600_000, 100], [399_900, 0]) };
    expect(found(shareTotal, parts)).toEqual([]);
    expect(found(shareTotal, { ...parts, settings: { shareTolerance: 0 } })).toHaveLength(2);
  });

  test("years outside the period and goals that are not in the plan do not count", () => {
    const rows = [
      ...budget([600_000, 0], [400_000, 0]),
      { goal: 1, amounts: { "2027": kr(9_000_000) } },
      { goal: 7, amounts: { "2025": kr(9_000_000) } },
    ];
    expect(found(shareTotal, { goals, budget: rows })).toEqual([]);
  });

  test("silent without goals, budget, targets or period", () => {
    const rows = budget([100, 0], [0, 0]);
    expect(found(shareTotal, { budget: rows })).toEqual([]);
    expect(found(shareTotal, { goals })).toEqual([]);
    expect(found(shareTotal, { goals: [{ number: 1 }, { number: 2 }], budget: rows })).toEqual([]);
    expect(found(shareTotal, { goals, budget: rows, settings: { lastYear: null } })).toEqual([]);
  });
});

describe("share-year", () => {
  test("a year off its targets is said once for all goals, with the shares so far", () => {
    const rows = [{ goal: 2, amounts: {} }, ...budget([700_000, 500_000], [300_000, 500_000])];
    expect(found(shareYear, { goals, budget: rows })).toEqual([
      finding("share-year", at("budget", 0, "amounts.2025"), {
        year: 2025,
        goals: [1, 2],
        shares: [7000, 3000],
        targets: [6000, 4000],
        cumulative: [7000, 3000],
      }),
      finding("share-year", at("budget", 0, "amounts.2026"), {
        year: 2026,
        goals: [1, 2],
        shares: [5000, 5000],
        targets: [6000, 4000],
        cumulative: [6000, 4000],
      }),
    ]);
  });

  test("a year within the tolerance and a year without money are left alone", () => {
    expect(found(shareYear, { goals, budget: budget([605_000, 0], [395_000, 0]) })).toEqual([]);
  });

  test("in a period of one year the whole period says it", () => {
    const parts = { goals, budget: budget([1_000_000, 0], [0, 0]), settings: { lastYear: 2025 } };
    expect(found(shareYear, parts)).toEqual([]);
    expect(found(shareTotal, parts)).toHaveLength(2);
  });
});

describe("frame-total", () => {
  const rows = budget([600_000, 0], [400_000, 0]);

  test("the goals make the frame, to the krone", () => {
    expect(found(frameTotal, { goals, budget: rows, years: [{ year: 2025, frame: kr(1_000_000) }] })).toEqual(
      [],
    );
    expect(found(frameTotal, { goals, budget: rows, years: [{ year: 2025, frame: kr(999_999) }] })).toEqual([
      finding("frame-total", at("years", 0, "frame"), { year: 2025, sum: kr(1_000_000), frame: kr(999_999) }),
    ]);
  });

  test("a year without money misses its frame once the plan has a budget", () => {
    const years = [{ year: 2025 }, { year: 2026, frame: kr(500_000) }, { year: 2030, frame: kr(1) }];
    expect(found(frameTotal, { goals, budget: rows, years })).toEqual([
      finding("frame-total", at("years", 1, "frame"), { year: 2026, sum: 0, frame: kr(500_000) }),
    ]);
    expect(found(frameTotal, { goals, years })).toEqual([]);
  });
});
