import { describe, expect, test } from "vitest";
import { normalName } from "../../../src/plan/names";
import { planSchema } from "../../../src/plan/plan";
import type { AnyColumn } from "../../../src/sheets/table";
import { rowTableKeys, tables } from "../../../src/sheets/tables/all";
import { forms, type Language } from "../../../src/sheets/words";

/** The tables and their Nynorsk headers as the description of the workbook has them; … is the years. */
const described = `
tbl_Aar: År · Årsramme · Godkjend av KDD (dato) · KDD-referanse · Rapportfrist · Bunde driftsfond 31.12. · Avslutta
tbl_Delmaal: Nr · Delmål · Overskrift i pkt. 3 · Kortnamn i pkt. 7 · Hovudmål · Innleiing · Line over tabellen · Vekting (%)
tbl_Kjelder: Kjelde · Slag · Krev tilsagn · Merknad
tbl_Partar: Part · Slag · Andre namn · Godkjenner planen · Del av eigendel (%)
tbl_Fotnotar: Tabell · År · Delmål · Kolonne · Teikn · Tekst
tbl_Tekst: Stad · Tekst
tbl_Tiltak: ID · Delmål · Nr · Tiltak · Hovudansvarleg · Samarbeidspartar · Frå år · Til år · Tidsramme · Prioritet · Endring · Grunngjeving · Vurdering · Statlege midlar · Status · Framdrift
tbl_Omtale: ID · Undertittel · Utfordring · Skildring av tiltaket · Mål · Første steg · Kven bidreg – og korleis? · Vidare planlegging · Anna omtale
tbl_Budsjett: Delmål · Tiltak-ID · … · Sum · Merknad
tbl_Finansiering: År · Delmål · Tiltak-ID · Kjelde · Part · Beløp · Form · Timar · Status · Referanse · Merknad
tbl_Tilskot: Dato · År · Kjelde · Part · Hending · Beløp · Saksnr · Frist · Merknad
tbl_Rekneskap: Dato · Bilag · Art · Prosjekt · Tekst · Postslag · Delmål · Tiltak-ID · Kjelde · Part · Form · Timar · Beløp · Merknad
tbl_Kontering: Prosjekt · Frå art · Til art · Delmål · Tiltak-ID · Kjelde · Postslag
tbl_Overforing: Frå år · Til år · Delmål · Kjelde · Beløp · Grunngjeving
tbl_Prognose: År · Delmål · Kjelde · Beløp · Grunngjeving
tbl_Oppfolging: Dato · Tiltak-ID · Status · Framdrift · Kommentar · Registrert av
tbl_Forankring: År · Part · Formannskap · Kommunestyre · Saksnr · Vedtak · Dato for godkjenning
tbl_Logg: Versjon · Dato · Status · Sist endra av · Steg
tbl_Dokument: ID · Tittel · Eigar · Frå år · Til år · Språk · Heimel · Visjon · Innleiing
tbl_Styringsmaal: ID · Dokument · Slag · Nr · Under · Nivå · Tekst
tbl_Kopling: Tiltak-ID · Styringsmål-ID
tbl_Vurdert: Kode · Tabell · Rad · Kolonne · Verdi · Grunngjeving · Dato · Av
tbl_Versjonar: Versjon · Dato · Av · Steg · Ark · SHA-256
tbl_Import: Overskrift · Kolonne
`
  .trim()
  .split("\n");

const languages: readonly Language[] = ["nn", "nb", "en"];
const all = rowTableKeys.map((key) => tables[key]);

function headerOf(column: AnyColumn, language: Language): string {
  return column.role === "perYear" ? "…" : column.header[language];
}

test("every table has the described columns, in order", () => {
  const declared = all.map(
    ({ name, columns }) =>
      `${name}: ${Object.values(columns)
        .map((column) => headerOf(column, "nn"))
        .join(" · ")}`,
  );
  expect(declared).toEqual(described);
});

test("every table of the plan is declared, in its order", () => {
  expect(["settings", ...rowTableKeys]).toEqual(Object.keys(planSchema.shape));
  expect(all.map((table) => table.key)).toEqual(rowTableKeys);
});

describe.each(all)("$name", ({ key, columns }) => {
  test("every input column is a field of the plan, and every field a column", () => {
    const inputs = Object.entries(columns).filter(([, column]) => column.role !== "calculated");
    expect(inputs.map(([field]) => field)).toEqual(Object.keys(planSchema.shape[key].def.element.shape));
  });

  test("no header, in any language or of any time, means two columns", () => {
    const owners = new Map<string, string>();
    for (const [field, column] of Object.entries(columns)) {
      if (column.role === "perYear") continue;
      for (const header of [...forms(column.header), ...(column.earlier ?? [])]) {
        expect([header, owners.get(normalName(header)) ?? field]).toEqual([header, field]);
        owners.set(normalName(header), field);
      }
    }
  });

  test("no header is blank, a year or too long for Excel", () => {
    for (const column of Object.values(columns)) {
      for (const language of languages) {
        expect(headerOf(column, language)).toMatch(/^(?!\d{4}$)\S.{0,253}\S$|^…$/);
      }
    }
  });

  test("every help is one sentence that fits an input message", () => {
    for (const { help } of Object.values(columns)) {
      for (const sentence of forms(help)) {
        // Excel takes 255 characters in a validation's message.
        expect(sentence).toMatch(/^[A-ZÆØÅ][^\n]{8,253}\.$/u);
      }
    }
  });

  test("drop-downs take their items from columns that are there", () => {
    for (const column of Object.values(columns)) {
      if (column.role !== "input" || column.from === undefined) continue;
      const target = all.find((table) => table.key === column.from?.table);
      expect(target?.columns[column.from.column]?.role).toBe("input");
    }
  });

  test("something is needed for a row to mean anything", () => {
    expect(Object.values(columns).some((column) => column.role === "input" && column.needed)).toBe(true);
  });
});
