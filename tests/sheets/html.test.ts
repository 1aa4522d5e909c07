import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan";
import { generatedSheets } from "../../src/sheets/generated/all";
import { htmlPage, htmlText, tableHtml } from "../../src/sheets/generated/html";
import { tableText } from "../../src/sheets/generated/plain";
import { inputModels } from "../../src/sheets/input-models";
import { readPlan } from "../../src/sheets/read-plan";
import { referencesTo } from "../../src/sheets/references";
import { isFormula, type SheetModel } from "../../src/sheets/sheet-model";
import { arbitraryPlan } from "../support/arbitrary-plan";
import { gridsOf } from "../support/grids-of";
import { readHtml, type HtmlCell } from "../support/html-table";
import { planWith } from "../support/plan-with";
import { publishedTable } from "../support/published";
import { samplePlan } from "../support/workbook";

function sheetsOf(plan: Plan, year = 2025): SheetModel[] {
  const grids = gridsOf(inputModels(plan, "nn"));
  return generatedSheets(plan, year, referencesTo(grids, readPlan(grids).places));
}

const sheets = sheetsOf(samplePlan());

function htmlOf(name: string, from: readonly SheetModel[] = sheets) {
  const found = from.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return readHtml(tableHtml(found));
}

const texts = (rows: readonly (readonly HtmlCell[])[]) => rows.map((row) => row.map(({ text }) => text));
const style = (cell: HtmlCell | undefined) => cell?.attributes["style"] ?? "";

/** A published cell in HTML: groups and double spaces hold together; Tokke's date is mended. */
const inHtml = (text: string) =>
  text
    .replace(/(?<=\d) (?=\d{3})/g, "\u00A0")
    .replace(/ (?= )/g, "\u00A0")
    .replace("17. .juni", "17. juni");

describe.each([
  ["Tabell 1", "Tabell 1", 1],
  ["Tabell 2", "Tabell 2", 1],
  ["Tabell 3", "Tabell 3", 1],
  ["5 Forankring", "Seksjon 5", 1],
  ["6 Budsjett", "Seksjon 6", 1],
  ["7 Finansiering 2025", "Seksjon 7", 2],
  ["8 Godkjenning", "Seksjon 8", 1],
  ["Logg (utskrift)", "Logg", 1],
])("%s", (name, section, headerRows) => {
  const published = publishedTable(section);
  const html = htmlOf(name);

  test("has every published cell", () => {
    expect(html.headerRows).toBe(headerRows);
    expect(texts(html.rows.slice(headerRows - 1))).toEqual(
      [published.header, ...published.rows].map((row) => row.map(inHtml)),
    );
  });

  test("has the published lines above and below, and not the sheet's line about itself", () => {
    const above = [
      published.mainGoal === null ? null : `Hovudmål: ${published.mainGoal}`,
      published.introduction,
      published.line,
    ];
    expect(html.above).toEqual([
      ["h3", published.title],
      ...above.flatMap((line) => (line === null ? [] : [["p", line]])),
    ]);
    expect(html.below).toEqual(
      [published.caption, published.footnote].flatMap((line) => (line === null ? [] : [["p", inHtml(line)]])),
    );
  });
});

describe("for readers and screen readers", () => {
  test("section 7 has one merged header over its six sources", () => {
    const [top, header] = htmlOf("7 Finansiering 2025").rows;
    expect(top?.map(({ text, attributes }) => [text, attributes["colspan"], attributes["scope"]])).toEqual([
      ["", undefined, undefined],
      ["", undefined, undefined],
      ["", undefined, undefined],
      ["Finansieringskjelder", "6", "colgroup"],
    ]);
    expect(header?.map(({ tag, attributes }) => [tag, attributes["scope"]])).toEqual([
      ["td", undefined],
      ...Array.from({ length: 8 }, () => ["th", "col"]),
    ]);
  });

  test("a row is named by its goal, its measure or its party", () => {
    const named = (name: string) =>
      htmlOf(name)
        .rows.at(-1)
        ?.filter(({ attributes }) => attributes["scope"] === "row")
        .map(({ text }) => text);
    expect(named("6 Budsjett")).toEqual(["SUM"]);
    expect(named("Tabell 2")).toEqual(["Grøn region Vest-Telemark"]);
    expect(named("8 Godkjenning")).toEqual(["Telemark fylkeskommune"]);
  });

  test("amounts stand to the right, numbers in the middle, every cell has lines around it", () => {
    const { rows } = htmlOf("6 Budsjett");
    const goal = rows[1] ?? [];
    expect(goal.map((cell) => /text-align:(\w+)/.exec(style(cell))?.[1])).toEqual([
      "center",
      "left",
      "right",
      "right",
      "right",
      "right",
      "right",
    ]);
    for (const cell of rows.flat()) expect(style(cell)).toContain("border:0.75pt solid #7F7F7F");
  });

  test("headers and SUM are bold, goals are not", () => {
    const { rows } = htmlOf("6 Budsjett");
    const bold = rows.map((row) => new Set(row.map((cell) => style(cell).includes("font-weight:bold"))));
    expect(bold).toEqual([new Set([true]), ...[1, 2, 3].map(() => new Set([false])), new Set([true])]);
  });

  test("measures that wait till later are grey, and only they", () => {
    const grey = htmlOf("Tabell 1").rows.map((row) => row.every((cell) => style(cell).includes("#707070")));
    expect(grey).toEqual([false, false, true, true, false, true, true]);
  });
});

test("plain text has tabs between the cells and as many columns under a merged header", () => {
  const sheet = sheets.find(({ name }) => name === "7 Finansiering 2025");
  const lines = (sheet ? tableText(sheet) : "").split("\n");
  expect(lines[0]).toBe("7. Samla budsjett og finansiering for 2025");
  expect(lines[1]).toBe("\t\t\tFinansieringskjelder\t\t\t\t\t");
  expect(lines[3]).toBe(
    "1\tFleire eigna bustader i Vest-Telemark\t600\u00A0000\t500\u00A0000\t100\u00A0000\t\t\t\t",
  );
});

describe("htmlText", () => {
  test.each([
    ["a & b", "a &amp; b"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["\"sitat\" & 'apostrof'", "&quot;sitat&quot; &amp; 'apostrof'"],
    [" to  mellomrom ", "\u00A0to\u00A0 mellomrom\u00A0"],
    ["tre   mellomrom", "tre\u00A0\u00A0 mellomrom"],
    ["linje 1\r\n linje 2", "linje 1<br/>\u00A0linje 2"],
    ["tabulator\there", "tabulator here"],
    ["null\u0000 og \uFFFF", "null og\u00A0"],
    ["æøå 😀", "æøå 😀"],
    ["\uD83D halv", "\u00A0halv"],
    ["=1+1", "=1+1"],
  ])("%j", (text, html) => {
    expect(htmlText(text)).toBe(html);
  });
});

test("hostile names are only text", () => {
  const hostile = `</td><script>alert("x")</script>&lt; 'q' "`;
  const plan = planWith({
    goals: [{ number: 1, title: hostile, mainGoal: hostile }],
    measures: [{ id: "T1", goal: 1, number: 1, title: hostile, lead: hostile }],
    sources: [{ name: hostile }],
    footnotes: [{ table: "budget", goal: null, column: null, mark: '"', text: hostile }],
  });
  for (const model of sheetsOf(plan)) {
    expect([...readHtml(tableHtml(model)).tags]).not.toContain("script");
    expect(tableHtml(model)).not.toContain("<script");
  }
  expect(htmlOf("Tabell 1", sheetsOf(plan)).rows[1]?.[1]?.text).toBe(hostile);
});

test("a page says its title, language and letters", () => {
  const page = htmlPage("A & B", "nn", "<p>Hei</p>");
  expect(page).toContain('<html lang="nn">');
  expect(page).toContain('<meta charset="utf-8"/><title>A &amp; B</title>');
});

test("any plan: the HTML is well-formed and has the model's table, cell by cell", () => {
  fc.assert(
    fc.property(arbitraryPlan({ sensible: true, mostRows: 4 }), (plan) => {
      for (const model of sheetsOf(plan)) {
        const { rows } = readHtml(tableHtml(model));
        const block = model.blocks.find(({ cells }) => cells.length > 1 || (cells[0]?.length ?? 0) > 1);
        expect(rows).toHaveLength(block?.cells.length ?? 0);
        block?.cells.forEach((cells, r) => {
          const spans = rows[r]?.map(({ attributes }) => Number(attributes["colspan"] ?? 1)) ?? [];
          expect(spans.reduce((sum, span) => sum + span, 0)).toBe(cells.length);
          const plain = (rows[r] ?? []).map(({ text }) => text.replace(/\s/gu, ""));
          const known = cells.flatMap((content, c) =>
            typeof content === "string" && c < plain.length ? [[c, content] as const] : [],
          );
          for (const [c, content] of known) expect(plain[c]).toBe(visible(content));
          cells.forEach((content, c) => {
            if (isFormula(content) && content.value === 0) expect(plain[c]).toBe("");
          });
        });
      }
    }),
    { numRuns: 40 },
  );
});

/** What of a text can be seen: no spaces, nothing that HTML cannot hold. */
function visible(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");
}
