import { choice } from "../kinds/choices";
import { date } from "../kinds/dates";
import { code, text } from "../kinds/texts";
import { column, table } from "../table";
import { stepWords } from "./choices";

export const versions = table({
  key: "versions",
  name: "tbl_Versjonar",
  title: { nn: "Låste versjonar", nb: "Låste versjoner", en: "Sealed versions" },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    version: column(
      code,
      { nn: "Versjon", nb: "Versjon", en: "Version" },
      {
        nn: "Versjonen som er låst, slik loggen har han.",
        nb: "Versjonen som er låst, slik loggen har den.",
        en: "The sealed version, as the log has it.",
      },
      { needed: true, width: 40 },
    ),
    date: column(
      date,
      { nn: "Dato", nb: "Dato", en: "Date" },
      {
        nn: "Dagen versjonen vart låst.",
        nb: "Dagen versjonen ble låst.",
        en: "The day on which the version was sealed.",
      },
      { width: 20 },
    ),
    by: column(
      text,
      { nn: "Av", nb: "Av", en: "By" },
      {
        nn: "Den som låste versjonen.",
        nb: "Den som låste versjonen.",
        en: "Who sealed the version.",
      },
    ),
    step: column(
      choice(stepWords),
      { nn: "Steg", nb: "Steg", en: "Step" },
      {
        nn: "Steget versjonen var på då han vart låst.",
        nb: "Steget versjonen var på da den ble låst.",
        en: "The step that the version was at when it was sealed.",
      },
      { width: 20 },
    ),
    sheet: column(
      text,
      { nn: "Ark", nb: "Ark", en: "Sheet" },
      {
        nn: "Det skjulte arket som versjonen ligg i.",
        nb: "Det skjulte arket som versjonen ligger i.",
        en: "The hidden sheet that the version lies in.",
      },
      { needed: true, width: 28 },
    ),
    sha256: column(
      code,
      { nn: "SHA-256", nb: "SHA-256", en: "SHA-256" },
      {
        nn: "Sjekksummen av versjonen; er han ein annan, har nokon endra arket.",
        nb: "Sjekksummen av versjonen; er den en annen, har noen endret arket.",
        en: "The version's checksum; if it differs, somebody has changed the sheet.",
      },
      { needed: true, width: 68 },
    ),
  },
});
