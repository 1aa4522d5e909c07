import { describe, expect, test } from "vitest";
import { planSchema } from "../../src/plan/plan";
import { samples } from "../../src/samples/samples";
import { generatedSheets } from "../../src/sheets/generated/all";
import { inputModels } from "../../src/sheets/input-models";
import { readPlan } from "../../src/sheets/read-plan";
import { referencesTo } from "../../src/sheets/references";
import { gridOf, isFormula, type SheetModel } from "../../src/sheets/sheet-model";
import { gridsOf } from "../support/grids-of";
import { publishedTable } from "../support/published";

/** The texts of the published tables; what the amounts come to is for the calculating tests. */
const plan = planSchema.parse(samples["vest-telemark"].plan);
const grids = gridsOf(inputModels(plan, "nn"));
const sheets = generatedSheets(plan, 2025, referencesTo(grids, readPlan(grids).places));

function sheet(name: string): SheetModel {
  const found = sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The sheet's rows below the marker line, as text. */
function rowsOf(name: string): string[][] {
  return gridOf(sheet(name))
    .slice(1)
    .map((row) => row.map(String));
}

test("the sheets come in the order of the document", () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    "Tabell 1",
    "Tabell 2",
    "Tabell 3",
    "5 Forankring",
    "6 Budsjett",
    "7 Finansiering 2025",
    "8 Godkjenning",
    "Logg (utskrift)",
  ]);
});

describe.each(["Tabell 1", "Tabell 2", "Tabell 3"])("%s", (name) => {
  const published = publishedTable(name);
  const rows = rowsOf(name);

  test("has the heading, the main goal and the line above", () => {
    expect(rows.slice(0, 3).map(([text]) => text)).toEqual([
      published.title,
      `Hovudmål: ${published.mainGoal ?? ""}`,
      published.line,
    ]);
  });

  test("has every cell", () => {
    expect(rows.slice(4, -1)).toEqual([published.header, ...published.rows]);
  });

  test("has its caption below", () => {
    expect(rows.at(-1)?.[0]).toBe(published.caption);
  });
});

test("measures that wait till later stand in grey: 1.2, 1.3, 1.5 and 1.6", () => {
  const grey = sheet("Tabell 1").looks.filter(({ look }) => look.color === "#707070");
  const first = 6;
  expect(grey.map(({ area }) => area.row - first + 1)).toEqual([2, 3, 5, 6]);
});

describe.each([
  ["6 Budsjett", "Seksjon 6", 1],
  ["7 Finansiering 2025", "Seksjon 7", 2],
])("%s", (name, section, headerRows) => {
  const published = publishedTable(section);
  const rows = rowsOf(name);

  test("has the title and the footnote", () => {
    expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual([published.title, published.footnote]);
  });

  test("has the headers, the numbers and the names", () => {
    const table = rows.slice(1 + headerRows, -1);
    expect(table[0]).toEqual(published.header);
    expect(table.slice(1).map((row) => row.slice(0, 2))).toEqual(
      published.rows.map((row) => row.slice(0, 2)),
    );
  });
});

test.each(["6 Budsjett", "7 Finansiering 2025"])("%s: what the core sums is what is published", (name) => {
  const published = publishedTable(name.startsWith("6") ? "Seksjon 6" : "Seksjon 7");
  const cells = sheet(name)
    .blocks.flatMap((block) => block.cells)
    .slice(-5, -1);
  const amounts = cells.map((row) =>
    row.slice(2).map((content) => (isFormula(content) ? content.value : content)),
  );
  const figure = (text: string) => Number(text.replace(/[ *]/g, ""));
  expect(amounts).toEqual(published.rows.map((row) => row.slice(2).map(figure)));
});

test("5 Forankring, 8 Godkjenning and the log have the published titles and headers", () => {
  for (const [name, section, header] of [
    ["5 Forankring", "Seksjon 5", 3],
    ["8 Godkjenning", "Seksjon 8", 2],
    ["Logg (utskrift)", "Logg", 2],
  ] as const) {
    const published = publishedTable(section);
    const rows = rowsOf(name);
    expect(rows[0]?.[0]).toBe(published.title);
    expect(rows[header]).toEqual(published.header);
    expect(rows.slice(header + 1).map(([first]) => first)).toEqual(published.rows.map(([first]) => first));
  }
  expect(rowsOf("5 Forankring")[1]?.[0]).toBe(publishedTable("Seksjon 5").introduction);
});

test("7 Finansiering heads its sources with one merged cell", () => {
  const model = sheet("7 Finansiering 2025");
  expect(rowsOf("7 Finansiering 2025")[2]).toEqual(["", "", "", "Finansieringskjelder", "", "", "", "", ""]);
  expect(model.merges).toContainEqual({ row: 3, column: 3, rows: 1, columns: 6 });
});

test("the footnotes' stars hang on the published cells and the values stay numbers", () => {
  const starred = (name: string) =>
    sheet(name)
      .looks.filter(({ look }) => look.format?.includes('"*"'))
      .map(({ area }) => area);
  expect(starred("6 Budsjett")).toEqual([{ row: 4, column: 2, rows: 1, columns: 1 }]);
  expect(starred("7 Finansiering 2025")).toEqual([{ row: 8, column: 4, rows: 1, columns: 1 }]);
});
