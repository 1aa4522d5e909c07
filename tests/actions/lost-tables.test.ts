import { describe, expect, test } from "vitest";
import { applyFixes, type FixResult } from "../../src/actions/apply-fixes";
import { makeTables } from "../../src/actions/make-tables";
import { undo } from "../../src/actions/undo";
import { addSheet } from "../../src/standin/model/sheets";
import { cellsOf, findings, fixesOf } from "../support/fixes";
import { planWorkbook, type TestWorkbook } from "../support/workbook";

type Batch = (context: Excel.RequestContext) => void;

/** What a person, or another program, does in the workbook. */
function excel(book: TestWorkbook, batch: Batch): Promise<void> {
  return book.excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
}

const toCells =
  (name: string): Batch =>
  (context) => {
    context.workbook.tables.getItem(name).convertToRange();
  };
const renamed =
  (name: string, to: string): Batch =>
  (context) => {
    context.workbook.tables.getItem(name).name = to;
  };
const deleted =
  (name: string): Batch =>
  (context) => {
    context.workbook.tables.getItem(name).delete();
  };
const sheetDeleted =
  (name: string): Batch =>
  (context) => {
    context.workbook.worksheets.getItem(name).delete();
  };

/** The names of the workbook and the tables with their places: what Angre must give back beside the cells. */
function framesOf({ workbook }: TestWorkbook): unknown {
  return {
    names: workbook.data.names.map(({ name, formula }) => [name, formula]).sort(),
    sheets: workbook.data.sheets.map(({ name }) => name),
    tables: workbook.tables
      .map(({ sheet, table }) => [
        table.name,
        sheet.name,
        table.area,
        table.columns.map((column) => column.name),
      ])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  };
}

const lost = (book: TestWorkbook) => fixesOf(book, "table-missing");

async function codes(book: TestWorkbook): Promise<string[]> {
  return (await findings(book)).map(({ code }) => code);
}

async function takenBack(book: TestWorkbook, { undo: step }: FixResult) {
  if (!step) throw new Error("nothing to take back");
  return undo(book.excel, step);
}

/** Each way to lose tables of the sample, and how many syncs it takes to have them again. */
const losses: readonly {
  readonly what: string;
  readonly batch: Batch;
  readonly syncs: number;
  /** The undo's. */
  readonly back: number;
  /** The tables, and where their headers are to begin. */
  readonly stands: Readonly<Record<string, string>>;
  /** Whether all that stood in them is there again. */
  readonly whole: boolean;
}[] = [
  {
    what: "renamed",
    batch: renamed("tbl_Budsjett", "Tabell7"),
    syncs: 2,
    back: 2,
    stands: { tbl_Budsjett: "Budsjett!A4" },
    whole: true,
  },
  {
    what: "the settings renamed",
    batch: renamed("tbl_Avtale", "Tabell1"),
    syncs: 2,
    back: 2,
    stands: { tbl_Avtale: "Oppsett!A4" },
    whole: true,
  },
  {
    what: "made into plain cells",
    batch: toCells("tbl_Tiltak"),
    syncs: 3,
    back: 2,
    stands: { tbl_Tiltak: "Tiltak!A4" },
    whole: true,
  },
  {
    what: "the budget made into plain cells",
    batch: toCells("tbl_Budsjett"),
    syncs: 3,
    back: 2,
    stands: { tbl_Budsjett: "Budsjett!A4" },
    whole: true,
  },
  {
    what: "made into plain cells beside another table",
    batch: toCells("tbl_Partar"),
    syncs: 4,
    back: 2,
    stands: { tbl_Partar: "Kjelder og partar!F4" },
    whole: true,
  },
  {
    what: "two on a sheet made into plain cells",
    batch: (context) => {
      toCells("tbl_Avtale")(context);
      toCells("tbl_Aar")(context);
    },
    syncs: 3,
    back: 2,
    stands: { tbl_Avtale: "Oppsett!A4", tbl_Aar: "Oppsett!D4" },
    whole: true,
  },
  {
    what: "gone with its sheet",
    batch: sheetDeleted("Budsjett"),
    syncs: 2,
    back: 4,
    stands: { tbl_Budsjett: "Budsjett!A4" },
    whole: false,
  },
  {
    what: "two gone with their sheet",
    batch: sheetDeleted("Kjelder og partar"),
    syncs: 2,
    back: 4,
    stands: { tbl_Kjelder: "Kjelder og partar!A4", tbl_Partar: "Kjelder og partar!F4" },
    whole: false,
  },
  {
    what: "deleted from its sheet",
    batch: deleted("tbl_Budsjett"),
    syncs: 3,
    back: 4,
    stands: { tbl_Budsjett: "Budsjett!A4" },
    whole: false,
  },
  {
    what: "deleted beside another table",
    batch: deleted("tbl_Aar"),
    syncs: 4,
    back: 4,
    stands: { tbl_Aar: "Oppsett!D4" },
    whole: false,
  },
  {
    what: "on a sheet where all is cleared",
    batch: (context) => {
      deleted("tbl_Tiltak")(context);
      context.workbook.worksheets.getItem("Tiltak").getRange().clear();
    },
    syncs: 2,
    back: 4,
    stands: { tbl_Tiltak: "Tiltak!A4" },
    whole: false,
  },
  {
    what: "on a sheet where something else stands",
    batch: (context) => {
      deleted("tbl_Finansiering")(context);
      const sheet = context.workbook.worksheets.getItem("Finansiering");
      sheet.getRange("B3:C6").values = [
        ["Mitt", 1],
        ["År", "Beløp"],
        [2025, 7],
        ["", ""],
      ];
    },
    syncs: 3,
    back: 4,
    stands: { tbl_Finansiering: "Finansiering!E4" },
    whole: false,
  },
];

describe("a table that is lost", () => {
  test.each(losses)("$what: is there again, and Angre gives all back", async (loss) => {
    const book = await planWorkbook();
    const clean = cellsOf(book);
    const said = await codes(book);
    await excel(book, loss.batch);
    const before = [cellsOf(book), framesOf(book)];
    const fixes = await lost(book);
    expect(fixes.length).toBe(Object.keys(loss.stands).length);
    book.host.resetCounts();
    const result = await applyFixes(book.excel, fixes);
    expect(book.host.counts.syncs).toBe(loss.syncs);
    expect(result).toMatchObject({ applied: fixes.length, refused: [] });
    const stands = Object.keys(loss.stands).map((name) => [name, headerPlace(book, name)]);
    expect(Object.fromEntries(stands)).toEqual(loss.stands);
    expect(await codes(book)).not.toContain("table-missing");
    if (loss.whole) {
      expect(cellsOf(book)).toEqual(clean);
      expect(await codes(book)).toEqual(said);
    }
    book.host.resetCounts();
    expect(await takenBack(book, result)).toEqual([]);
    expect(book.host.counts.syncs).toBe(loss.back);
    expect([cellsOf(book), framesOf(book)]).toEqual(before);
    book.close();
  });

  test.each(losses)("$what: a failing sync loses nothing, and a new try goes well", async (loss) => {
    for (const skip of Array.from({ length: loss.syncs }, (_, index) => index)) {
      for (const when of ["before", "after"] as const) {
        const book = await planWorkbook();
        await excel(book, loss.batch);
        const before = [cellsOf(book), framesOf(book)];
        const fixes = await lost(book);
        book.host.failNext({ code: "GeneralException", when, skip });
        await expect(applyFixes(book.excel, fixes)).rejects.toMatchObject({ name: "HostProblem" });
        const written = skip === loss.syncs - 1 && when === "after";
        if (!written) expect([cellsOf(book), framesOf(book)]).toEqual(before);
        expect(await applyFixes(book.excel, fixes)).toMatchObject({ applied: fixes.length, refused: [] });
        expect(await lost(book)).toEqual([]);
        book.close();
      }
    }
  });
});

function headerPlace(book: TestWorkbook, name: string): string {
  const { table } = book.table(name);
  return book.place(name, table.columns[0]?.name ?? "", -1);
}

test("what is typed in a table that was made again is read, and in its drop-downs are the other tables", async () => {
  const book = await planWorkbook();
  await excel(book, sheetDeleted("Budsjett"));
  await applyFixes(book.excel, await lost(book));
  expect(book.table("tbl_Budsjett").table.columns.map(({ name }) => name)).toEqual([
    "Delmål",
    "Tiltak-ID",
    "2025",
    "2026",
    "2027",
    "2028",
    "Sum",
    "Merknad",
  ]);
  book.type("Budsjett!A5", "1");
  book.type("Budsjett!C5", "900 000");
  book.type("Budsjett!A6", "2");
  book.type("Budsjett!D6", "5");
  expect(book.table("tbl_Budsjett").table.area.rows).toBe(3);
  expect([book.cell("Budsjett!G5"), book.cell("Budsjett!G6")]).toEqual([900_000, 5]);
  expect([book.cell("Budsjett!C3"), book.cell("Budsjett!D3")]).toEqual([900_000, 5]);
  const { sheets } = await makeTables(book.excel, { year: 2025 });
  expect(sheets.map(({ name }) => name)).toContain("6 Budsjett");
  expect(book.cell("6 Budsjett!D5")).toBe(900_000);
  book.close();
});

test("measures that are gone: their lists, and the formulas that follow the reports, work again", async () => {
  const book = await planWorkbook();
  await excel(book, sheetDeleted("Tiltak"));
  // Excel makes this of a name whose table is gone.
  await excel(book, ({ workbook }) => {
    workbook.names.getItem("bv_measures_id").formula = "=#REF!";
    workbook.names.getItem("bv_goals_number").delete();
  });
  const before = [cellsOf(book), framesOf(book)];
  const result = await applyFixes(book.excel, await lost(book));
  const formulas = new Map(book.workbook.data.names.map(({ name, formula }) => [name, formula]));
  expect([formulas.get("bv_measures_id"), formulas.get("bv_goals_number")]).toEqual([
    "=tbl_Tiltak[ID]",
    "=tbl_Delmaal[Nr]",
  ]);
  book.type(book.place("tbl_Tiltak", "ID", 0), "T1");
  book.type(book.place("tbl_Oppfolging", "Tiltak-ID", 0), "T1");
  book.type(book.place("tbl_Oppfolging", "Status", 0), "i gang");
  expect(book.cell(book.place("tbl_Tiltak", "Status", 0))).toBe("i gang");
  book.put(book.place("tbl_Oppfolging", "Tiltak-ID", 0), null);
  book.put(book.place("tbl_Oppfolging", "Status", 0), null);
  expect(await takenBack(book, result)).toEqual([{ edit: null, reason: "table" }]);
  book.put(book.place("tbl_Tiltak", "ID", 0), null);
  expect(await takenBack(book, result)).toEqual([]);
  expect([cellsOf(book), framesOf(book)]).toEqual(before);
  book.close();
});

test("Angre leaves a table that somebody has written in, or beside on a sheet of its own", async () => {
  for (const [loss, place] of [
    [sheetDeleted("Budsjett"), "Budsjett!C5"],
    [sheetDeleted("Budsjett"), "Budsjett!K20"],
    [deleted("tbl_Budsjett"), "Budsjett!C5"],
    [deleted("tbl_Budsjett"), "Budsjett!A6"],
  ] as const) {
    const book = await planWorkbook();
    await excel(book, loss);
    const result = await applyFixes(book.excel, await lost(book));
    book.type(place, "17");
    const written = [cellsOf(book), framesOf(book)];
    expect(await takenBack(book, result)).toEqual([{ edit: null, reason: "table" }]);
    expect([cellsOf(book), framesOf(book)]).toEqual(written);
    book.close();
  }
});

test("Angre of a table that was gathered lets stand what was typed in it", async () => {
  const book = await planWorkbook();
  await excel(book, toCells("tbl_Budsjett"));
  const result = await applyFixes(book.excel, await lost(book));
  book.type("Budsjett!A8", "3");
  book.type("Budsjett!H4", "Kommentar");
  expect(await takenBack(book, result)).toEqual([]);
  expect([book.cell("Budsjett!A8"), book.cell("Budsjett!H4")]).toEqual([3, "Kommentar"]);
  expect(book.workbook.tables.some(({ table }) => table.name === "tbl_Budsjett")).toBe(false);
  book.close();
});

describe("plain cells become the table again", () => {
  test("from headers to the last row, without the sums below and what stands beside", async () => {
    const book = await planWorkbook();
    await excel(book, toCells("tbl_Budsjett"));
    book.put("Budsjett!A9", 2);
    book.put("Budsjett!C9", 40);
    book.put("Budsjett!B10", "Sum");
    book.type("Budsjett!C10", "=SUM(C5:C9)");
    book.put("Budsjett!A12", "Merk: heile kroner");
    book.put("Budsjett!J5", "mitt");
    const before = book.contents();
    const result = await applyFixes(book.excel, await lost(book));
    // Row 8 is blank, row 9 is one more of the budget.
    expect(book.table("tbl_Budsjett").table.area).toEqual({ row: 3, column: 0, rows: 6, columns: 8 });
    expect(book.contents()).toEqual(before);
    await takenBack(book, result);
    expect(book.contents()).toEqual(before);
    book.close();
  });

  test("with the sums above, that Excel had made sums of cells", async () => {
    const book = await planWorkbook();
    await excel(book, toCells("tbl_Budsjett"));
    // As Excel writes a table's formulas when the table is made into cells.
    book.type("Budsjett!C3", "=SUM(Budsjett!$C$5:$C$7)");
    book.type("Budsjett!D3", "=SUM(D5:D7)");
    book.type("Budsjett!E3", "=SUM(E5:E6)*2");
    for (const row of ["5", "6", "7"]) book.type(`Budsjett!G${row}`, `=SUM(Budsjett!$C${row}:$F${row})`);
    const before = book.contents();
    const result = await applyFixes(book.excel, await lost(book));
    expect(["C3", "D3", "E3", "G5"].map((cell) => book.formula(`Budsjett!${cell}`))).toEqual([
      "=SUM(tbl_Budsjett[2025])",
      "=SUM(tbl_Budsjett[2026])",
      "=SUM(E5:E6)*2",
      "=SUM(Budsjett!$C5:$F5)",
    ]);
    book.type("Budsjett!A8", "3");
    book.type("Budsjett!C8", "50");
    expect([book.cell("Budsjett!C3"), book.cell("Budsjett!G8")]).toEqual([900_050, 50]);
    for (const cell of ["A8", "C8", "G8"]) book.put(`Budsjett!${cell}`, null);
    await takenBack(book, result);
    expect(book.contents()).toEqual(before);
    book.close();
  });

  test("where rows and columns were put in before them, a year is a number, and a header is another's word", async () => {
    const book = await planWorkbook();
    await excel(book, toCells("tbl_Budsjett"));
    await excel(book, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Budsjett");
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    book.put("Budsjett!D6", 2025);
    book.put("Budsjett!I6", "Kommentar");
    const before = cellsOf(book);
    const result = await applyFixes(book.excel, await lost(book));
    expect(headerPlace(book, "tbl_Budsjett")).toBe("Budsjett!B6");
    expect(book.cell("Budsjett!D6")).toBe("2025");
    expect(await codes(book)).not.toContain("budget-year-missing");
    await takenBack(book, result);
    expect(cellsOf(book)).toEqual(before);
    book.close();
  });
});

test("headers follow the language of the other tables, and the sheet is found by its name in that language", async () => {
  const book = await planWorkbook(undefined, "nb");
  await excel(book, sheetDeleted("Kilder og parter"));
  const found = (await findings(book)).filter(({ code }) => code === "table-missing");
  expect(found.map(({ params, location }) => [params, location.sheet])).toEqual([
    [{ table: "tbl_Kjelder", sheet: "Kilder og parter", found: null }, null],
    [{ table: "tbl_Partar", sheet: "Kilder og parter", found: null }, null],
  ]);
  // One at a time: the second is put in its place beside the first.
  for (const fix of await lost(book)) await applyFixes(book.excel, [fix]);
  for (const fix of await lost(book)) await applyFixes(book.excel, [fix]);
  expect(await lost(book)).toEqual([]);
  expect([book.cell("Kilder og parter!A4"), headerPlace(book, "tbl_Partar")]).toEqual([
    "Kilde",
    "Kilder og parter!F4",
  ]);
  expect(book.cell("Kilder og parter!F3")).toBe("Parter og aktører");
  book.close();
});

test("another try, or another check, in between: what is not as it was seen is left alone", async () => {
  const book = await planWorkbook();
  await excel(book, sheetDeleted("Budsjett"));
  const fixes = await lost(book);
  await excel(book, ({ workbook }) => {
    workbook.worksheets.add("Budsjett");
  });
  const before = [cellsOf(book), framesOf(book)];
  expect(await applyFixes(book.excel, fixes)).toEqual({
    applied: 0,
    refused: [{ edit: null, reason: "table" }],
    undo: null,
  });
  expect([cellsOf(book), framesOf(book)]).toEqual(before);
  book.close();
});

test("where two tables have its columns, a person must say which; one word in common is none", async () => {
  const book = await planWorkbook();
  await excel(book, ({ workbook }) => {
    renamed("tbl_Aar", "Tabell1")({ workbook } as Excel.RequestContext);
    const sheet = workbook.worksheets.add("Mitt");
    sheet.getRange("A1:B2").values = [
      ["År", "Folketal"],
      [2025, 40],
    ];
    sheet.tables.add("A1:B2", true);
  });
  expect((await findings(book)).find(({ code }) => code === "table-missing")?.params).toMatchObject({
    found: "Tabell1",
  });
  await excel(book, ({ workbook }) => {
    const copy = workbook.worksheets.add("Kopi");
    copy.getRange("A1:G1").values = [
      ["År", "Årsramme", "Godkjend av KDD (dato)", "KDD-referanse", "Rapportfrist", "Avslutta", "Mitt"],
    ];
    copy.tables.add("A1:G2", true);
    workbook.worksheets.getItem("Oppsett").name = "Mitt oppsett";
  });
  expect((await findings(book)).find(({ code }) => code === "table-missing")?.fix).toBeNull();
  book.close();
});

describe("what stands in the way is said, and nothing is changed", () => {
  const protect =
    (sheet: string): Batch =>
    ({ workbook }) => {
      workbook.worksheets.getItem(sheet).protection.protect();
    };
  test.each<{ what: string; batch: Batch; code: string; detail: string }>([
    {
      what: "a protected sheet, for a new name",
      batch: (context) => {
        renamed("tbl_Budsjett", "Tabell7")(context);
        protect("Budsjett")(context);
      },
      code: "sheetProtected",
      detail: "Budsjett",
    },
    {
      what: "a protected sheet, for its cells",
      batch: (context) => {
        toCells("tbl_Budsjett")(context);
        protect("Budsjett")(context);
      },
      code: "sheetProtected",
      detail: "Budsjett",
    },
    {
      what: "a protected sheet, for a new table",
      batch: (context) => {
        deleted("tbl_Budsjett")(context);
        protect("Budsjett")(context);
      },
      code: "sheetProtected",
      detail: "Budsjett",
    },
    {
      what: "a protected workbook, for a new sheet",
      batch: (context) => {
        sheetDeleted("Budsjett")(context);
        context.workbook.protection.protect();
      },
      code: "workbookProtected",
      detail: "",
    },
  ])("$what", async ({ batch, code, detail }) => {
    const book = await planWorkbook();
    await excel(book, batch);
    const before = [cellsOf(book), framesOf(book)];
    await expect(applyFixes(book.excel, await lost(book))).rejects.toMatchObject({ code, detail });
    expect([cellsOf(book), framesOf(book)]).toEqual(before);
    book.close();
  });

  test("a sheet of its name that is made by us", async () => {
    const book = await planWorkbook();
    await makeTables(book.excel, { year: 2025 });
    await excel(book, (context) => {
      sheetDeleted("Budsjett")(context);
      context.workbook.worksheets.getItem("6 Budsjett").name = "Budsjett";
    });
    const before = [cellsOf(book), framesOf(book)];
    await expect(applyFixes(book.excel, await lost(book))).rejects.toMatchObject({
      code: "sheetNameTaken",
      detail: "Budsjett",
    });
    expect([cellsOf(book), framesOf(book)]).toEqual(before);
    book.close();
  });

  test("a sheet that a co-author makes at the same moment", async () => {
    const book = await planWorkbook();
    await excel(book, sheetDeleted("Budsjett"));
    const fixes = await lost(book);
    let synced = 0;
    const racing = {
      run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) =>
        book.excel.run((context) => {
          const sync = context.sync.bind(context) as () => Promise<void>;
          const late = () => {
            synced += 1;
            if (synced === 2) book.workbook.batch("Ark", "Remote", () => addSheet(book.workbook, "Budsjett"));
            return sync();
          };
          return batch(Object.assign(context, { sync: late }));
        }),
    };
    await expect(applyFixes(racing, fixes)).rejects.toMatchObject({ code: "sheetNameTaken" });
    expect(book.workbook.sheet("Budsjett").cells.size).toBe(0);
    expect(book.workbook.tables.some(({ table }) => table.name === "tbl_Budsjett")).toBe(false);
    book.close();
  });
});
