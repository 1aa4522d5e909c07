import { date } from "../kinds/dates";
import { code, longText, text } from "../kinds/texts";
import { column, table } from "../table";

export const setAside = table({
  key: "setAside",
  name: "tbl_Vurdert",
  title: { nn: "Vurdert", nb: "Vurdert", en: "Set aside" },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    code: column(
      code,
      { nn: "Kode", nb: "Kode", en: "Code" },
      {
        nn: "Koden til funnet som er vurdert; Bygdevekst skriv han.",
        nb: "Koden til funnet som er vurdert; Bygdevekst skriver den.",
        en: "The code of the finding that is set aside; Bygdevekst writes it.",
      },
      { needed: true, width: 28 },
    ),
    table: column(
      code,
      { nn: "Tabell", nb: "Tabell", en: "Table" },
      {
        nn: "Tabellen som funnet står i.",
        nb: "Tabellen som funnet står i.",
        en: "The table that the finding is in.",
      },
      { width: 18 },
    ),
    row: column(
      code,
      { nn: "Rad", nb: "Rad", en: "Row" },
      {
        nn: "Rada funnet gjeld: ID-en, eller innhaldet når ho ikkje har nokon.",
        nb: "Raden funnet gjelder: ID-en, eller innholdet når den ikke har noen.",
        en: "The row of the finding: its ID, or its content where it has none.",
      },
      { width: 28 },
    ),
    column: column(
      code,
      { nn: "Kolonne", nb: "Kolonne", en: "Column" },
      {
        nn: "Kolonna som funnet står i.",
        nb: "Kolonnen som funnet står i.",
        en: "The column that the finding is in.",
      },
    ),
    value: column(
      code,
      { nn: "Verdi", nb: "Verdi", en: "Value" },
      {
        nn: "Det som stod i cella då funnet vart vurdert; er ho endra, kjem funnet att.",
        nb: "Det som sto i cellen da funnet ble vurdert; er den endret, kommer funnet igjen.",
        en: "What stood in the cell when the finding was set aside; once changed, the finding comes back.",
      },
      { width: 24 },
    ),
    reason: column(
      longText,
      { nn: "Grunngjeving", nb: "Begrunnelse", en: "Reason" },
      {
        nn: "Kvifor det er rett slik det står.",
        nb: "Hvorfor det er riktig slik det står.",
        en: "Why it is right as it stands.",
      },
    ),
    date: column(
      date,
      { nn: "Dato", nb: "Dato", en: "Date" },
      {
        nn: "Dagen funnet vart vurdert.",
        nb: "Dagen funnet ble vurdert.",
        en: "The day on which the finding was set aside.",
      },
      { width: 20 },
    ),
    by: column(
      text,
      { nn: "Av", nb: "Av", en: "By" },
      {
        nn: "Den som vurderte funnet.",
        nb: "Den som vurderte funnet.",
        en: "Who set the finding aside.",
      },
    ),
  },
});
