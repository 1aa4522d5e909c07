import { describe, expect, test } from "vitest";
import { at, finding, type Finding } from "../../../src/plan/findings";
import {
  measureChangeReason,
  measureLeadMissing,
  measurePartnersMissing,
  measureTitleMissing,
  measureUnknownGoal,
} from "../../../src/plan/rules/measure-blanks";
import { measureEndedBudget, measureEndedEvaluation } from "../../../src/plan/rules/measure-ended";
import { measureIdDuplicate, measureIdMissing } from "../../../src/plan/rules/measure-id";
import { measureNumberDuplicate, measureNumberGap } from "../../../src/plan/rules/measure-numbers";
import { measureLate, measureSilent } from "../../../src/plan/rules/measure-progress";
import {
  measureSectionMissing,
  reportUnknownMeasure,
  sectionUnknownMeasure,
} from "../../../src/plan/rules/measure-sections";
import {
  measurePriorityTimeframe,
  measureTimeframeMissing,
  measureTimeframeOrder,
  measureTimeframeOutside,
} from "../../../src/plan/rules/measure-timeframe";
import { found, kr, type PlanParts } from "../../support/plan-with";

const programme = { kind: "programme" } as const;
/** How findings name a measure without number and title. */
const named = (measure: string) => ({ measure, label: measure });
const rows = (findings: readonly Finding[]) => findings.map(({ place }) => place.row);

describe("measure IDs", () => {
  test("a missing one gets the next that nothing in the plan has used", () => {
    const parts: PlanParts = {
      measures: [{ id: "T2" }, { title: "Kompetansesirkel" }, { id: " ", goal: 1, number: 3 }],
      budget: [{ measure: "t7" }],
      funding: [{ measure: "T99999999999" }, { measure: "T-8" }],
    };
    expect(found(measureIdMissing, parts)).toEqual([
      finding("measure-id-missing", at("measures", 1, "id"), {
        measure: "",
        label: "Kompetansesirkel",
        next: "T8",
      }),
      finding("measure-id-missing", at("measures", 2, "id"), { measure: " ", label: "1.3", next: "T9" }),
    ]);
  });

  test("a double one is told at every row after the first, and offered what the missing ones are not", () => {
    const measures = [{ id: "T1" }, { id: "T2" }, { id: "t1" }, {}, { id: "T1" }];
    expect(found(measureIdDuplicate, { measures })).toEqual([
      finding("measure-id-duplicate", at("measures", 2, "id"), { ...named("t1"), next: "T4" }),
      finding("measure-id-duplicate", at("measures", 4, "id"), { ...named("T1"), next: "T5" }),
    ]);
    expect(found(measureIdMissing, { measures })).toMatchObject([{ params: { next: "T3" } }]);
    expect(found(measureIdDuplicate, { measures: [{}, {}, { id: "" }] })).toEqual([]);
  });
});

test("measure-title-missing", () => {
  expect(
    found(measureTitleMissing, {
      measures: [
        { id: "T1", title: "Seminar" },
        { id: "T2", title: " " },
      ],
    }),
  ).toEqual([finding("measure-title-missing", at("measures", 1, "title"), named("T2"))]);
});

test("measure-unknown-goal: another number, or none", () => {
  const measures = [{ id: "T1", goal: 1 }, { id: "T2", goal: 3 }, { id: "T3" }];
  expect(found(measureUnknownGoal, { goals: [{ number: 1 }], measures })).toEqual([
    finding("measure-unknown-goal", at("measures", 1, "goal"), { ...named("T2"), goal: 3 }),
    finding("measure-unknown-goal", at("measures", 2, "goal"), { ...named("T3"), goal: null }),
  ]);
});

test("measure-lead-missing: an error, and only worth knowing in a programme", () => {
  const measures = [{ id: "T1", lead: "Vinje" }, { id: "T2" }];
  const place = at("measures", 1, "lead");
  expect(found(measureLeadMissing, { measures })).toEqual([
    finding("measure-lead-missing", place, named("T2"), "error"),
  ]);
  expect(found(measureLeadMissing, { measures, settings: programme })).toEqual([
    finding("measure-lead-missing", place, named("T2"), "info"),
  ]);
});

test("measure-partners-missing: not of ended measures, nor in a programme that names no partners", () => {
  const measures: PlanParts["measures"] = [
    { id: "T1" },
    { id: "T2", change: "ended" },
    { id: "T3", partners: "KS" },
  ];
  expect(found(measurePartnersMissing, { measures })).toEqual([
    finding("measure-partners-missing", at("measures", 0, "partners"), named("T1")),
  ]);
  expect(rows(found(measurePartnersMissing, { measures, settings: programme }))).toEqual([0]);
  expect(found(measurePartnersMissing, { measures: [{}, {}], settings: programme })).toEqual([]);
});

test("measure-change-reason and measure-ended-evaluation", () => {
  const measures: PlanParts["measures"] = [
    { id: "T1", change: "changed", reason: "Nytt vedtak" },
    { id: "T2", change: "changed", reason: " " },
    { id: "T3", change: "new" },
    { id: "T4", change: "ended" },
    { id: "T5", change: "ended", evaluation: "Gav fleire bustader" },
  ];
  expect(found(measureChangeReason, { measures })).toEqual([
    finding("measure-change-reason", at("measures", 1, "reason"), named("T2")),
  ]);
  expect(found(measureEndedEvaluation, { measures })).toEqual([
    finding("measure-ended-evaluation", at("measures", 3, "evaluation"), named("T4")),
  ]);
});

describe("measure-ended-budget", () => {
  const settings = { planningYear: 2025, lastYear: 2027 };
  const budget = [{ measure: "T1", amounts: { "2025": kr(1), "2026": kr(2), "2027": kr(3) } }];

  test("money after the planning year, which ends the measure", () => {
    const measures = [{ id: "T1", change: "ended" as const, toYear: 2027 }];
    expect(found(measureEndedBudget, { settings, measures, budget })).toEqual([
      finding("measure-ended-budget", at("budget", 0, "amounts.2026"), {
        ...named("T1"),
        last: 2025,
        years: [2026, 2027],
        amount: kr(5),
      }),
    ]);
  });

  test("… and after its own last year, where that is earlier", () => {
    const measures = [{ id: "T1", change: "ended" as const, toYear: 2025 }];
    const later = { ...settings, planningYear: 2026 };
    expect(found(measureEndedBudget, { settings: later, measures, budget })).toMatchObject([
      { params: { last: 2025, years: [2026, 2027] } },
    ]);
  });

  test("money up to the planning year, and of measures that go on, is as it should be", () => {
    const ended = [{ id: "T1", change: "ended" as const }];
    const going = [{ id: "T1", change: "changed" as const, toYear: 2025 }];
    const now = [{ measure: "T1", amounts: { "2025": kr(1) } }];
    expect(found(measureEndedBudget, { settings, measures: ended, budget: now })).toEqual([]);
    expect(found(measureEndedBudget, { settings, measures: going, budget })).toEqual([]);
  });
});

describe("descriptions and reports", () => {
  const measures = [{ id: "T1", goal: 1, number: 2, title: "Seminar" }];
  const whole = { measure: "T1", challenge: "a", description: "b", firstSteps: "c", contributors: "d" };

  test("what points at no measure", () => {
    const measureTexts = [{ measure: "t1 " }, { measure: "T3" }, {}];
    expect(found(sectionUnknownMeasure, { measures, measureTexts })).toEqual([
      finding("section-unknown-measure", at("measureTexts", 1, "measure"), { measure: "T3", nearest: null }),
      finding("section-unknown-measure", at("measureTexts", 2, "measure"), { measure: null, nearest: null }),
    ]);
    expect(found(reportUnknownMeasure, { measures, progress: measureTexts })).toEqual([
      finding("report-unknown-measure", at("progress", 1, "measure"), { measure: "T3", nearest: null }),
      finding("report-unknown-measure", at("progress", 2, "measure"), { measure: null, nearest: null }),
    ]);
  });

  test("measure-section-missing says which, at the first blank cell", () => {
    const measureTexts = [{ ...whole, description: " ", contributors: null }];
    expect(found(measureSectionMissing, { measures, measureTexts: [whole] })).toEqual([]);
    expect(found(measureSectionMissing, { measures, measureTexts })).toEqual([
      finding("measure-section-missing", at("measureTexts", 0, "description"), {
        measure: "T1",
        label: "1.2",
        missing: ["description", "contributors"],
      }),
    ]);
  });

  test("… at the measure where it has no description at all", () => {
    expect(found(measureSectionMissing, { measures })).toEqual([
      finding("measure-section-missing", at("measures", 0, "title"), {
        measure: "T1",
        label: "1.2",
        missing: ["challenge", "description", "firstSteps", "contributors"],
      }),
    ]);
  });

  test("… not of ended measures, nor in a programme without descriptions", () => {
    expect(found(measureSectionMissing, { measures: [{ id: "T1", change: "ended" }] })).toEqual([]);
    expect(found(measureSectionMissing, { measures, settings: programme })).toEqual([]);
    expect(found(measureSectionMissing, { measures, measureTexts: [{}], settings: programme })).toHaveLength(
      1,
    );
  });
});

describe("measure numbers", () => {
  const numbered = (...numbers: (number | null)[]) => numbers.map((number) => ({ goal: 1, number }));

  test("a gap is said once a goal, at the first measure after it", () => {
    expect(found(measureNumberGap, { measures: numbered(1, 2, 3) })).toEqual([]);
    expect(found(measureNumberGap, { measures: [{ goal: 2, number: 1 }, ...numbered(1, 5, 3)] })).toEqual([
      finding("measure-number-gap", at("measures", 2, "number"), { goal: 1, missing: [2, 4], unnumbered: 0 }),
    ]);
  });

  test("measures without a number among numbered ones; none numbered is left alone", () => {
    expect(found(measureNumberGap, { measures: numbered(1, null, 2) })).toEqual([
      finding("measure-number-gap", at("measures", 1, "number"), { goal: 1, missing: [], unnumbered: 1 }),
    ]);
    expect(found(measureNumberGap, { measures: numbered(null, null) })).toEqual([]);
  });

  test("a slip of the keyboard names ten numbers, not a million", () => {
    expect(found(measureNumberGap, { measures: numbered(1, 1_000_000_000) })).toMatchObject([
      { params: { missing: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] } },
    ]);
  });

  test("two of a number within a goal", () => {
    const measures = [{ goal: 2, number: 1 }, ...numbered(1, 2, 2), { number: 1 }, { number: 1 }];
    expect(found(measureNumberDuplicate, { measures })).toEqual([
      finding("measure-number-duplicate", at("measures", 3, "number"), { goal: 1, number: 2, times: 2 }),
    ]);
  });
});

describe("timeframes", () => {
  test("missing: neither years nor a text", () => {
    const measures = [{ id: "T1" }, { id: "T2", toYear: 2025 }, { id: "T3", timeframe: "Neste rullering" }];
    expect(found(measureTimeframeMissing, { measures })).toEqual([
      finding("measure-timeframe-missing", at("measures", 0, "fromYear"), named("T1")),
    ]);
  });

  test("order: from after to; one year is a timeframe", () => {
    const measures = [
      { id: "T1", fromYear: 2025, toYear: 2025 },
      { id: "T2", fromYear: 2026, toYear: 2025 },
    ];
    expect(found(measureTimeframeOrder, { measures })).toEqual([
      finding("measure-timeframe-order", at("measures", 1, "fromYear"), {
        ...named("T2"),
        from: 2026,
        to: 2025,
      }),
    ]);
  });

  test("outside: at the year that is", () => {
    const measures = [
      { id: "T1", fromYear: 2025, toYear: 2026 },
      { id: "T2", fromYear: 2024, toYear: 2026 },
      { id: "T3", toYear: 2027 },
    ];
    const period = { firstYear: 2025, lastYear: 2026 };
    expect(found(measureTimeframeOutside, { measures })).toEqual([
      finding("measure-timeframe-outside", at("measures", 1, "fromYear"), {
        ...named("T2"),
        from: 2024,
        to: 2026,
        ...period,
      }),
      finding("measure-timeframe-outside", at("measures", 2, "toYear"), {
        ...named("T3"),
        from: null,
        to: 2027,
        ...period,
      }),
    ]);
    expect(found(measureTimeframeOutside, { measures, settings: { lastYear: null } })).toEqual([]);
  });

  test("prioritised in the planning year, begins later", () => {
    const measures: PlanParts["measures"] = [
      { id: "T1", priority: "planningYear", fromYear: 2025 },
      { id: "T2", priority: "planningYear", fromYear: 2026 },
      { id: "T3", priority: "later", fromYear: 2026 },
    ];
    expect(found(measurePriorityTimeframe, { measures })).toEqual([
      finding("measure-priority-timeframe", at("measures", 1, "priority"), {
        ...named("T2"),
        from: 2026,
        planningYear: 2025,
      }),
    ]);
  });
});

describe("follow-up", () => {
  const measures: PlanParts["measures"] = [
    { id: "T1", toYear: 2025 },
    { id: "T2", toYear: 2026 },
    { id: "T3", toYear: 2025, change: "ended" },
  ];
  const report = { date: "2025-06-30", measure: "T1" };

  test("measure-late: the year is over and the lowest report does not say done", () => {
    const progress: PlanParts["progress"] = [
      { ...report, status: "done" },
      { ...report, status: "underWay" },
    ];
    const late = [finding("measure-late", at("measures", 0, "toYear"), { ...named("T1"), to: 2025 })];
    expect(found(measureLate, { measures, progress }, "2026-01-01")).toEqual(late);
    expect(found(measureLate, { measures, progress }, "2025-12-31")).toEqual([]);
    expect(found(measureLate, { measures, progress: [...progress].reverse() }, "2026-01-01")).toEqual([]);
    expect(found(measureLate, { measures, progress: [{ measure: "T2" }] }, "2026-01-01")).toEqual(late);
  });

  test("measure-late is silent until the follow-up has begun", () => {
    expect(found(measureLate, { measures }, "2030-01-01")).toEqual([]);
  });

  test("measure-silent: under way, and six months since the newest report", () => {
    const progress: PlanParts["progress"] = [
      { ...report, status: "underWay" },
      { measure: "T2", date: "2025-06-30", status: "done" },
      { measure: "T3", date: "2025-06-30", status: "underWay" },
    ];
    expect(found(measureSilent, { measures, progress }, "2025-12-30")).toEqual([
      finding("measure-silent", at("measures", 0, "title"), { ...named("T1"), since: "2025-06-30" }),
    ]);
    expect(found(measureSilent, { measures, progress }, "2025-12-29")).toEqual([]);
  });

  test("measure-silent: the plan may set another number of months", () => {
    const progress: PlanParts["progress"] = [{ ...report, status: "underWay" }];
    const told = (silentMonths: number, today: string) =>
      rows(found(measureSilent, { measures, progress, settings: { silentMonths } }, today));
    expect([told(2, "2025-08-29"), told(2, "2025-08-30"), told(0, "2025-06-30")]).toEqual([[], [0], [0]]);
    // Two thousand years ago is no day that texts compare with.
    expect(told(24_000, "2030-01-01")).toEqual([]);
  });

  test("measure-silent reads typed dates, and says nothing where no report has one", () => {
    const progress = [{ measure: "T1", date: "30. juni 2025", status: "late" as const }];
    expect(found(measureSilent, { measures, progress }, "2026-03-01")).toMatchObject([
      { params: { since: "2025-06-30" } },
    ]);
    const undated = [{ measure: "T1", date: "i sommar", status: "late" as const }];
    expect(found(measureSilent, { measures, progress: undated }, "2026-03-01")).toEqual([]);
  });
});
