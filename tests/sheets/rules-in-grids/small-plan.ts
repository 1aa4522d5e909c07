import type { TableGrid, WorkbookGrids } from "../../../src/sheets/grids";
import type { Cell } from "../../../src/sheets/kinds/kind";
import { columnIndex } from "../../../src/sheets/places";

/** Cells by place, as Excel gives them: "" is blank, a date its serial number. */
export type Cells = Readonly<Record<string, Cell>>;

const sum = "=SUM(tbl_Budsjett[[#This Row],[2025]:[2026]])";

/**
 * A plan of two goals and two years in which there is nothing to say: 60/40 in every year, every source
 * committed, own share exactly the 20 % that it must be, every council before the signing on 2 June 2025.
 * Each table with the place of its first header.
 */
const tables: Readonly<
  Record<string, { readonly at: string; readonly cells: readonly (readonly Cell[])[] }>
> = {
  tbl_Avtale: {
    at: "Oppsett!A4",
    cells: [
      ["Felt", "Verdi"],
      ["Type", "avtale"],
      ["Namn", "Fjellavtala"],
      ["Første år", 2025],
      ["Siste år", 2026],
      ["Planår", 2025],
      ["Dato for signering", 45810],
      ["Minste eigendel (%)", 0.2],
      ["Toleranse for vekting (prosentpoeng)", 0.5],
      ["Formatversjon", 1],
    ],
  },
  tbl_Aar: {
    at: "Oppsett!D4",
    cells: [
      ["År", "Årsramme", "Godkjend av KDD (dato)"],
      [2025, 1_000_000, ""],
      [2026, 500_000, ""],
    ],
  },
  tbl_Delmaal: {
    at: "Delmål!A4",
    cells: [
      ["Nr", "Delmål", "Vekting (%)"],
      [1, "Folk", 0.6],
      [2, "Næring", 0.4],
    ],
  },
  tbl_Kjelder: {
    at: "Kjelder og partar!A4",
    cells: [
      ["Kjelde", "Slag", "Krev tilsagn"],
      ["KDD post 66", "stat", "ja"],
      ["Kommunane", "eigendel", "nei"],
      ["Fylkestilskot", "fylkeskommune", "ja"],
    ],
  },
  tbl_Partar: {
    at: "Kjelder og partar!F4",
    cells: [
      ["Part", "Slag", "Andre namn", "Godkjenner planen", "Del av eigendel (%)"],
      ["Vinje kommune", "kommune", "", "ja", ""],
      ["Tokke kommune", "kommune", "", "ja", ""],
      ["Telemark fylkeskommune", "fylkeskommune", "TFK", "nei", ""],
    ],
  },
  tbl_Tiltak: {
    at: "Tiltak!A4",
    cells: [
      [
        ...["ID", "Delmål", "Nr", "Tiltak", "Hovudansvarleg", "Samarbeidspartar", "Frå år", "Til år"],
        ...["Tidsramme", "Prioritet", "Endring", "Grunngjeving", "Vurdering"],
      ],
      [
        "T1",
        1,
        1,
        "Bustader",
        "Vinje kommune",
        "Tokke kommune",
        2025,
        2026,
        "",
        "i planåret",
        "nytt",
        "",
        "",
      ],
      [
        "T2",
        1,
        2,
        "Barnehage",
        "Tokke kommune",
        "Vinje kommune",
        2025,
        2026,
        "",
        "i planåret",
        "nytt",
        "",
        "",
      ],
      ["T3", 2, 1, "Hagen", "Vinje kommune", "Tokke kommune", 2025, 2026, "", "i planåret", "nytt", "", ""],
    ],
  },
  tbl_Omtale: {
    at: "Omtale!A4",
    cells: [
      ["ID", "Utfordring", "Skildring av tiltaket", "Første steg", "Kven bidreg – og korleis?"],
      ["T1", "Få hus", "Byggje", "Tomter", "Alle"],
      ["T2", "Få plassar", "Utvide", "Teikne", "Alle"],
      ["T3", "Få jobbar", "Leige ut", "Kjøpe", "Alle"],
    ],
  },
  tbl_Budsjett: {
    at: "Budsjett!A4",
    cells: [
      ["Delmål", "Tiltak-ID", "2025", "2026", "Sum"],
      [1, "T1", 400_000, 200_000, sum],
      [1, "T2", 200_000, 100_000, sum],
      [2, "T3", 400_000, 200_000, sum],
    ],
  },
  tbl_Finansiering: {
    at: "Finansiering!A4",
    cells: [
      ["År", "Delmål", "Tiltak-ID", "Kjelde", "Part", "Beløp", "Form", "Timar", "Status", "Referanse"],
      [2025, 1, "T1", "KDD post 66", "", 400_000, "kontant", "", "tilsagn", "K-1"],
      [2025, 1, "T2", "KDD post 66", "", 200_000, "kontant", "", "tilsagn", "K-1"],
      [2025, 1, "", "Kommunane", "Vinje kommune", 150_000, "kontant", "", "planlagt", ""],
      [2025, 2, "T3", "KDD post 66", "", 400_000, "kontant", "", "tilsagn", "K-1"],
      [2025, 2, "", "Kommunane", "Tokke kommune", 100_000, "kontant", "", "planlagt", ""],
      [2026, 1, "", "KDD post 66", "", 300_000, "kontant", "", "planlagt", ""],
      [2026, 1, "", "Kommunane", "Vinje kommune", 75_000, "kontant", "", "planlagt", ""],
      [2026, 2, "", "KDD post 66", "", 200_000, "kontant", "", "planlagt", ""],
      [2026, 2, "", "Kommunane", "Tokke kommune", 50_000, "kontant", "", "planlagt", ""],
    ],
  },
  tbl_Oppfolging: {
    at: "Oppfølging!A4",
    cells: [
      ["Dato", "Tiltak-ID", "Status", "Framdrift"],
      // 1 April 2025.
      [45748, "T1", "i gang", 0.2],
    ],
  },
  tbl_Forankring: {
    at: "Forankring!A4",
    cells: [
      ["År", "Part", "Formannskap", "Kommunestyre", "Dato for godkjenning"],
      // 22 and 29 April and 6 May 2025.
      [2025, "Vinje kommune", 45769, 45776, 45783],
      [2025, "Tokke kommune", 45769, 45776, 45783],
    ],
  },
  tbl_Logg: {
    at: "Logg!A4",
    cells: [
      ["Versjon", "Dato", "Status"],
      // 1 March and 1 April 2025.
      ["1.0", 45717, "Utkast"],
      ["1.1", 45748, "Til høyring"],
    ],
  },
};

/** The plan with other cells; one just below or beside a table makes it grow, as in Excel. */
export function gridsWith(cells: Cells = {}, without: readonly string[] = []): WorkbookGrids {
  const grown = Object.entries(tables).map(([name, { at, cells: rows }]) => ({
    name,
    ...spot(at),
    rows: rows.map((row) => [...row]),
  }));
  for (const [place, cell] of Object.entries(cells)) {
    const { sheet, row, column } = spot(place);
    const table = grown.find(
      (one) =>
        one.sheet === sheet &&
        inside(row - one.row, one.rows.length) &&
        inside(column - one.column, one.rows[0]?.length ?? 0),
    );
    if (!table) throw new Error(`${place} is in no table`);
    const width = Math.max(table.rows[0]?.length ?? 0, column - table.column + 1);
    table.rows[row - table.row] ??= [];
    for (const line of table.rows) while (line.length < width) line.push("");
    const line = table.rows[row - table.row];
    if (line) line[column - table.column] = cell;
  }
  return {
    tables: grown.filter(({ name }) => !without.includes(name)).map((table) => gridOf(table)),
    others: [],
  };
}

/** In a table, or just after it. */
function inside(offset: number, length: number): boolean {
  return offset >= 0 && offset <= length;
}

function gridOf({
  rows,
  ...table
}: Omit<TableGrid, "headers" | "rows" | "formulas"> & { rows: Cell[][] }): TableGrid {
  const [headers = [], ...body] = rows;
  const total = headers.indexOf("Sum");
  const isFormula = (cell: Cell | undefined) => String(cell).startsWith("=");
  return {
    ...table,
    headers,
    // What a formula comes to is never read: 0 will do.
    rows: body.map((row) => row.map((cell, offset) => (offset === total && isFormula(cell) ? 0 : cell))),
    formulas: new Map(total === -1 ? [] : [[total, body.map((row) => row[total] ?? "")]]),
  };
}

/** A place's sheet, row and column; the last two count from 0. */
function spot(place: string): { sheet: string; row: number; column: number } {
  const [, sheet = "", letters = "", digits = ""] = /^(.+)!([A-Z]+)(\d+)$/.exec(place) ?? [];
  return { sheet, row: Number(digits) - 1, column: columnIndex(letters) };
}

/** The first measure with a word as its ID, which can be misspelt. */
export const bustad: Cells = {
  "Tiltak!A5": "Bustad",
  "Omtale!A5": "Bustad",
  "Budsjett!B5": "Bustad",
  "Finansiering!C5": "Bustad",
  "Oppfølging!B5": "Bustad",
};

/** A fourth measure, 2.2, which is ended and has nothing left to say about it. */
export const ended: Cells = {
  "Tiltak!A8": "T4",
  "Tiltak!B8": 2,
  "Tiltak!C8": 2,
  "Tiltak!D8": "Brua",
  "Tiltak!E8": "Vinje kommune",
  "Tiltak!G8": 2025,
  "Tiltak!H8": 2026,
  "Tiltak!K8": "avslutta",
  "Tiltak!M8": "Brua står.",
};

/** A row more of financing, of 2025 and the first goal, from the county. */
export const grant: Cells = {
  "Finansiering!A14": 2025,
  "Finansiering!B14": 1,
  "Finansiering!D14": "Fylkestilskot",
  "Finansiering!F14": 10_000,
  "Finansiering!G14": "kontant",
  "Finansiering!I14": "tilsagn",
  "Finansiering!J14": "F-1",
  // Nobody has set how much must be own share.
  "Oppsett!B11": "",
};
