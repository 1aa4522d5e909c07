import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTables } from "../../src/actions/make-tables";
import type { Plan } from "../../src/plan/plan";
import type { SheetModel } from "../../src/sheets/sheet-model";
import { readXlsx } from "../../src/standin/xlsx/read";
import { writeXlsx } from "../../src/standin/xlsx/write";
import { checkXlsx } from "../support/check-xlsx";
import { convert, libreOfficeAvailable } from "../support/libreoffice";
import { planWorkbook, samplePlan } from "../support/workbook";
import { amountsIn, differences, expectedTables } from "./shows";
import { somePlans } from "./table-plan";

interface Proof {
  readonly name: string;
  readonly plan: Plan;
  readonly year: number;
}

const proofs: readonly Proof[] = [
  { name: "vest-telemark-2025", plan: samplePlan(), year: 2025 },
  { name: "vest-telemark-2028", plan: samplePlan(), year: 2028 },
  { name: "five-goals-2024", plan: samplePlan("five-goals"), year: 2024 },
  { name: "five-goals-2025", plan: samplePlan("five-goals"), year: 2025 },
  ...somePlans(20, 4).map((plan, index) => ({
    name: `random-${String(index + 1)}`,
    plan,
    year: plan.settings.firstYear ?? 0,
  })),
];

const models = new Map<string, readonly SheetModel[]>();
let folder = "";
const path = (...parts: readonly string[]) => join(folder, ...parts);
const available = libreOfficeAvailable() || process.env["CI"] === "true";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tables-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(proofs)("$name", ({ name, plan, year }) => {
  test("shows the core's sums in every cell, in a sound file, and made again nothing is written", async () => {
    const expected = expectedTables(plan, year);
    models.set(name, expected);
    const book = await planWorkbook(plan);
    await makeTables(book.excel, { year });
    expect(differences(book.workbook.data, expected)).toEqual([]);
    const bytes = await writeXlsx(book.workbook.data);
    expect(checkXlsx(bytes)).toEqual([]);
    await writeFile(path(`${name}.xlsx`), bytes);

    const before = structuredClone(book.workbook.data);
    const steps = book.workbook.undoLabels.length;
    book.host.resetCounts();
    const again = await makeTables(book.excel, { year });
    expect(again.sheets.map(({ result }) => result)).toEqual(expected.map(() => "unchanged"));
    expect(again.undo).toBeNull();
    expect(book.host.counts.syncs).toBe(2);
    expect(book.workbook.undoLabels.length).toBe(steps);
    expect(book.workbook.data).toEqual(before);
    book.close();
  });
});

test.skipIf(!available)(
  "LibreOffice comes to the core's own sums in every file",
  async () => {
    await convert(
      proofs.map(({ name }) => path(`${name}.xlsx`)),
      "xlsx",
      path("libreoffice"),
    );
    let amounts = 0;
    for (const { name } of proofs) {
      const expected = models.get(name) ?? [];
      const data = await readXlsx(await readFile(path("libreoffice", `${name}.xlsx`)), name);
      expect(differences(data, expected), name).toEqual([]);
      amounts += amountsIn(expected);
    }
    expect(amounts).toBeGreaterThan(1_300);
  },
  240_000,
);
