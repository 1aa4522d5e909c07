import { describe, expect, test } from "vitest";
import { at, finding } from "../../../src/plan/findings";
import { ownShareLow, ownShareMissing } from "../../../src/plan/rules/own-share";
import { ownShareKey, ownSharePart } from "../../../src/plan/rules/own-share-key";
import { fundingStateDiffers, stateSourceMissing, stateTwice } from "../../../src/plan/rules/state-financing";
import { found, kr, type PlanParts } from "../../support/plan-with";

const goals = [{ number: 1 }, { number: 2 }];
const sources: PlanParts["sources"] = [
  { name: "Eigendel", kind: "ownShare" },
  { name: "KDD", kind: "state" },
  { name: "Post 65", kind: "state" },
];
const budget = [
  { goal: 1, amounts: { "2025": kr(500), "2026": kr(900) } },
  { goal: 2, amounts: { "2025": kr(200) } },
];
const state = { year: 2025, goal: 1, source: "KDD", amount: kr(500) };
const own = { year: 2025, goal: 1, source: "Eigendel", amount: kr(100) };

describe("funding-state-differs", () => {
  const second = { ...state, goal: 2, amount: kr(200) };

  test("the same in §6 and §7, in several rows, with other sources beside", () => {
    const funding = [{ ...state, amount: kr(300) }, { ...state, amount: kr(200) }, second, own];
    expect(found(fundingStateDiffers, { goals, sources, budget, funding })).toEqual([]);
  });

  test("one krone less, at the goal's first row of state money", () => {
    const funding = [own, second, { ...state, amount: kr(499) }];
    expect(found(fundingStateDiffers, { goals, sources, budget, funding })).toEqual([
      finding("funding-state-differs", at("funding", 2, "amount"), {
        goal: 1,
        year: 2025,
        financing: kr(499),
        budget: kr(500),
      }),
    ]);
  });

  test("declined money and a second state source do not count; without a row, the budget's cell is shown", () => {
    const funding = [state, { ...second, source: "Post 65" }];
    expect(found(fundingStateDiffers, { goals, sources, budget, funding })).toEqual([
      finding("funding-state-differs", at("budget", 1, "amounts.2025"), {
        goal: 2,
        year: 2025,
        financing: 0,
        budget: kr(200),
      }),
    ]);
    const declined = [state, { ...second, status: "declined" as const }];
    expect(found(fundingStateDiffers, { goals, sources, budget, funding: declined })).toHaveLength(1);
  });

  test("a year without any row of financing, and a plan without a state source, say other things", () => {
    const funding = [state, second];
    expect(found(fundingStateDiffers, { goals, sources, budget, funding })).toEqual([]);
    const kindless = [{ name: "KDD" }];
    expect(found(fundingStateDiffers, { goals, sources: kindless, budget, funding: [state] })).toEqual([]);
    expect(found(stateSourceMissing, { goals, sources: kindless, budget, funding: [state] })).toEqual([
      finding("state-source-missing", at("sources", 0, "kind"), { budget: kr(1600) }),
    ]);
  });

  test("state-source-missing is silent until there are sources, a budget and financing", () => {
    const kindless = [{ name: "KDD" }];
    expect(found(stateSourceMissing, { goals, sources, budget, funding: [state] })).toEqual([]);
    expect(found(stateSourceMissing, { goals, budget, funding: [state] })).toEqual([]);
    expect(found(stateSourceMissing, { goals, sources: kindless, budget })).toEqual([]);
    expect(found(stateSourceMissing, { goals, sources: kindless, funding: [state] })).toEqual([]);
  });
});

describe("state-twice", () => {
  const both = [
    { ...state, measure: "T1" },
    { ...state, measure: "t1", source: "Post 65" },
  ];

  test("two state sources on one measure in a year, at the second", () => {
    expect(found(stateTwice, { sources, funding: both })).toEqual([
      finding("state-twice", at("funding", 1, "source"), {
        measure: "T1",
        year: 2025,
        sources: ["KDD", "Post 65"],
      }),
    ]);
  });

  test("one source twice, two years, declined, and rows without a measure are left alone", () => {
    const [first, second] = both;
    expect(found(stateTwice, { sources, funding: [{ ...first }, { ...first }] })).toEqual([]);
    expect(found(stateTwice, { sources, funding: [{ ...first }, { ...second, year: 2026 }] })).toEqual([]);
    expect(
      found(stateTwice, { sources, funding: [{ ...first }, { ...second, status: "declined" }] }),
    ).toEqual([]);
    expect(found(stateTwice, { sources, funding: [state, { ...state, source: "Post 65" }] })).toEqual([]);
  });
});

test("funding-own-share-missing: state money and no own share for a goal and year", () => {
  const funding = [
    own,
    state,
    { ...state, goal: 2 },
    { ...own, goal: 2, status: "declined" as const },
    { ...state, year: 2026, status: "declined" as const },
  ];
  expect(found(ownShareMissing, { sources, funding })).toEqual([
    finding("funding-own-share-missing", at("funding", 2, "source"), { goal: 2, year: 2025 }),
  ]);
});

describe("funding-own-share-low", () => {
  const parts = { sources, funding: [{ ...state, amount: kr(900) }, own] };

  test("of the year's whole financing; the smallest share itself is enough", () => {
    expect(found(ownShareLow, { ...parts, settings: { minimumOwnShare: 1000 } })).toEqual([]);
    expect(found(ownShareLow, { ...parts, settings: { minimumOwnShare: 1001 } })).toEqual([
      finding("funding-own-share-low", at("funding", 1, "amount"), {
        year: 2025,
        share: 1000,
        minimum: 1001,
      }),
    ]);
  });

  test("no own share at all is shown at the year's first row; no limit is no rule", () => {
    const funding = [{ ...state, year: 2026 }];
    expect(found(ownShareLow, { sources, funding, settings: { minimumOwnShare: 1 } })).toEqual([
      finding("funding-own-share-low", at("funding", 0, "amount"), { year: 2026, share: 0, minimum: 1 }),
    ]);
    expect(found(ownShareLow, { sources, funding })).toEqual([]);
  });
});

describe("own-share-key", () => {
  const keys = (...shares: (number | null)[]) =>
    shares.map((ownShareKey, i) => ({ name: `K${String(i)}`, ownShareKey }));

  test("six sixths make a whole; 90 % does not; blank is no key", () => {
    expect(found(ownShareKey, { parties: keys(1667, 1667, 1667, 1667, 1667, 1667) })).toEqual([]);
    expect(found(ownShareKey, { parties: keys(null, null) })).toEqual([]);
    expect(found(ownShareKey, { parties: keys(null, 5000, 4000) })).toEqual([
      finding("own-share-key", at("parties", 1, "ownShareKey"), { sum: 9000 }),
    ]);
  });
});

describe("own-share-part", () => {
  const parties = [
    { name: "Vinje", otherNames: "Vinje kommune", ownShareKey: 5000 },
    { name: "Tokke", ownShareKey: 2500 },
    { name: "Seljord", ownShareKey: 2500 },
  ];
  const part = (party: string | null, amount: number) => ({ ...own, party, amount: kr(amount) });

  test("parts by the key, give or take the odd krone, under any of their names", () => {
    const funding = [part("vinje kommune", 51), part("Tokke", 25), part("Seljord", 26)];
    expect(found(ownSharePart, { sources, parties, funding })).toEqual([]);
  });

  test("parts off the key are said once for the goal and year", () => {
    const funding = [part("Vinje", 50), part("Tokke", 40), part("Seljord", 10)];
    expect(found(ownSharePart, { sources, parties, funding })).toEqual([
      finding("own-share-part", at("funding", 0, "party"), {
        year: 2025,
        goal: 1,
        unassigned: 0,
        parties: ["Tokke", "Seljord"],
        expected: [kr(25), kr(25)],
        actual: [kr(40), kr(10)],
      }),
    ]);
  });

  test("own share without a part, at its first row", () => {
    const funding = [part("Vinje", 50), part("Tokke", 25), part("Seljord", 25), part(null, 60), part(" ", 1)];
    expect(found(ownSharePart, { sources, parties, funding })).toEqual([
      finding("own-share-part", at("funding", 3, "party"), {
        year: 2025,
        goal: 1,
        unassigned: kr(61),
        parties: [],
        expected: [],
        actual: [],
      }),
    ]);
  });

  test("silent without a key, and while the key does not make a whole", () => {
    const funding = [part(null, 60)];
    expect(found(ownSharePart, { sources, parties: [{ name: "Vinje" }], funding })).toEqual([]);
    expect(found(ownSharePart, { sources, parties: parties.slice(0, 2), funding })).toEqual([]);
  });
});
