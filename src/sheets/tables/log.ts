import { choice } from "../kinds/choices";
import { dateOrMonth } from "../kinds/dates";
import { code, longText, text } from "../kinds/texts";
import { column, table } from "../table";
import { stepWords } from "./choices";

export const log = table({
  key: "log",
  name: "tbl_Logg",
  title: { nn: "Logg", nb: "Logg", en: "Version log" },
  needed: "whenUsed",
  madeEmpty: true,
  columns: {
    version: column(
      code,
      { nn: "Versjon", nb: "Versjon", en: "Version" },
      {
        nn: "Versjonsnummeret og namnet, til dømes «6.0 Piloten sitt utkast».",
        nb: "Versjonsnummeret og navnet, for eksempel «6.0 Pilotens utkast».",
        en: "The version's number and name, such as “6.0 The pilot's draft”.",
      },
      { needed: true, width: 44 },
    ),
    date: column(
      dateOrMonth,
      { nn: "Dato", nb: "Dato", en: "Date" },
      {
        nn: "Dagen eller månaden versjonen er frå, til dømes 10.05.2025 eller August 2023.",
        nb: "Dagen eller måneden versjonen er fra, for eksempel 10.05.2025 eller August 2023.",
        en: "The version's day or month, such as 10.05.2025 or August 2023.",
      },
      { needed: true, width: 18 },
    ),
    status: column(
      longText,
      { nn: "Status", nb: "Status", en: "Status" },
      {
        nn: "Kva som er gjort med planen i denne versjonen.",
        nb: "Hva som er gjort med planen i denne versjonen.",
        en: "What has been done to the plan in this version.",
      },
      { width: 60 },
    ),
    changedBy: column(
      text,
      { nn: "Sist endra av", nb: "Sist endret av", en: "Last changed by" },
      {
        nn: "Den som sist endra planen.",
        nb: "Den som sist endret planen.",
        en: "Who last changed the plan.",
      },
      { width: 20 },
    ),
    step: column(
      choice(stepWords),
      { nn: "Steg", nb: "Steg", en: "Step" },
      {
        nn: "Kor langt versjonen er kome på vegen til godkjenning; blir ikkje trykt.",
        nb: "Hvor langt versjonen er kommet på veien til godkjenning; trykkes ikke.",
        en: "How far the version has come on its way to approval; not printed.",
      },
      { width: 20 },
    ),
  },
});
