import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { groupedCodes, repairs } from "../../../docs/rule-groups";
import { severities, type FindingCode } from "../../../src/plan/findings";
import type { LocatedFinding } from "../../../src/actions/located";
import type { Fix } from "../../../src/sheets/fixes/fix";
import type { WorkbookGrids } from "../../../src/sheets/grids";
import { budget } from "./budget";
import { checkGrids, mended } from "./check-grids";
import { funding } from "./funding";
import { measures } from "./measures";
import { politics } from "./politics";
import type { Mending, RuleCase, RuleCases, Trigger } from "./rule-cases";
import { gridsWith } from "./small-plan";
import { structure } from "./structure";

const cases: RuleCases = { ...structure, ...budget, ...funding, ...measures, ...politics };

/** Rules whose grids are not here, and the file or folder that has them. */
const elsewhere: Readonly<Record<string, string>> = {
  // They compare a made sheet with the plan, so they need the stand-in.
  "tables-stale": "tests/actions/check-plan.test.ts",
  "tables-edited": "tests/actions/check-plan.test.ts",
  "budget-units-mixed": "tests/sheets/units.test.ts",
  // Grants, actuals and carry-over have tables of their own, which the small plan has not.
  ...Object.fromEntries(
    [
      ...["grant-over-committed", "grant-before-approval", "grant-deadline"],
      ...["actual-unknown-goal", "actual-unknown-measure", "actual-unknown-source", "actual-year-outside"],
      ...["actual-over-budget", "actual-over-committed", "actual-voucher-twice", "actual-vat"],
      ...["double-financed", "carry-over", "fund-differs"],
    ].map((code) => [code, "tests/plan/rules"]),
  ),
};

/** Rules whose fixes need the stand-in, and the file that has them. */
const mendedElsewhere: Readonly<Record<string, string>> = {
  "table-missing": "tests/actions/lost-tables.test.ts",
};

type Grids = Pick<Trigger<FindingCode>, "cells" | "without" | "others" | "today">;

function gridsOf({ cells, without, others = [] }: Grids): WorkbookGrids {
  return { ...gridsWith(cells, without), others };
}

function check(grids: WorkbookGrids, { today = "2025-05-12" }: Grids): LocatedFinding[] {
  return checkGrids(grids, today);
}

function placeOf({ location: { sheet, address } }: LocatedFinding): string {
  return sheet === null || address === null ? "–" : `${sheet}!${address}`;
}

/** As `code Sheet!A1`, in the order of the alphabet. */
function lines(findings: readonly LocatedFinding[]): string[] {
  return findings.map((found) => `${found.code} ${placeOf(found)}`).sort();
}

test("there is nothing to say about the quiet plan", () => {
  expect(checkGrids(gridsWith(), "2025-05-12")).toEqual([]);
});

const codes = Object.keys(cases) as FindingCode[];

describe.each(codes)("%s", (code) => {
  const { triggers, nearMisses } = cases[code] as RuleCase<FindingCode>;

  test.each(triggers)("is told of $cells, and mended", (trigger) => {
    const grids = gridsOf(trigger);
    const findings = check(grids, trigger);
    const told = findings.filter((found) => found.code === code);
    expect(Object.fromEntries(told.map((found) => [placeOf(found), found.params]))).toEqual(trigger.tells);
    expect(new Set(told.map(({ severity }) => severity))).toEqual(
      new Set([trigger.severity ?? severities[code]]),
    );
    const places = Object.keys(trigger.tells).map((place) => `${code} ${place}`);
    expect(lines(findings)).toEqual([...places, ...(trigger.also ?? [])].sort());
    const fix = told[0]?.fix ?? null;
    if (code in mendedElsewhere) expect(fix).not.toBeNull();
    else if (!trigger.fix) expect(fix).toBeNull();
    else mends(grids, fix, trigger.fix, trigger);
  });

  test.each(nearMisses)("is not told of $cells", (near) => {
    expect(lines(check(gridsOf(near), near))).toEqual([...(near.also ?? [])].sort());
  });
});

function mends(grids: WorkbookGrids, fix: Fix | null, expected: Mending, day: Grids): void {
  if (!fix) throw new Error("no fix is offered");
  expect({
    certain: fix.certain,
    edits: Object.fromEntries(
      fix.edits.map(({ sheet, address, from, to }) => [`${sheet}!${address}`, [from, to]]),
    ),
    rows: fix.rows.map(({ table, cells }) => ({ table, cells })),
    columns: fix.columns.map(({ table, header, before }) => ({ table, header, before })),
  }).toEqual({
    certain: expected.certain,
    edits: expected.edits ?? {},
    rows: expected.rows ?? [],
    columns: expected.columns ?? [],
  });
  expect(lines(check(mended(grids, fix), day))).toEqual([...(expected.left ?? [])].sort());
}

/** A file's text, or those of all the files of a folder. */
function textOf(path: string): string {
  const names = path.endsWith(".ts") ? [""] : readdirSync(path).map((name) => `/${name}`);
  return names.map((name) => readFileSync(path + name, "utf8")).join("\n");
}

describe("no rule is forgotten", () => {
  test("every rule has its grids here, or is said to have them elsewhere", () => {
    const all = Object.keys(severities);
    expect(all.filter((code) => !(code in cases) && !(code in elsewhere))).toEqual([]);
    expect(Object.keys(elsewhere).filter((code) => code in cases)).toEqual([]);
  });

  test.each([...Object.entries(elsewhere), ...Object.entries(mendedElsewhere)])(
    "%s is tested in %s",
    (code, path) => {
      expect(textOf(path)).toContain(code);
    },
  );

  test("the rules that have a fix are those that the documentation gives one, and each has its grids", () => {
    const mendedHere = codes.filter((code) => cases[code]?.triggers.some(({ fix }) => fix !== undefined));
    const declared = Object.keys(repairs).filter((code) => !(code in elsewhere || code in mendedElsewhere));
    expect(mendedHere.sort()).toEqual(declared.sort());
    expect(groupedCodes().flatMap((group) => group.codes)).toEqual(expect.arrayContaining(declared));
  });
});
