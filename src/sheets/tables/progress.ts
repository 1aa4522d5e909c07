import { choice } from "../kinds/choices";
import { date } from "../kinds/dates";
import { share } from "../kinds/numbers";
import { code, longText, text } from "../kinds/texts";
import { column, table } from "../table";
import { measureStatusWords } from "./choices";

export const progress = table({
  key: "progress",
  name: "tbl_Oppfolging",
  title: { nn: "Oppfølging", nb: "Oppfølging", en: "Follow-up" },
  needed: "whenUsed",
  madeEmpty: true,
  columns: {
    date: column(
      date,
      { nn: "Dato", nb: "Dato", en: "Date" },
      {
        nn: "Dagen meldinga gjeld; den nedste rada for eit tiltak er den som gjeld no.",
        nb: "Dagen meldingen gjelder; den nederste raden for et tiltak er den som gjelder nå.",
        en: "The day of the report; a measure's lowest row is the one that holds now.",
      },
      { width: 20 },
    ),
    measure: column(
      code,
      { nn: "Tiltak-ID", nb: "Tiltak-ID", en: "Measure ID" },
      {
        nn: "ID-en til tiltaket i arket Tiltak, til dømes T1.",
        nb: "ID-en til tiltaket i arket Tiltak, for eksempel T1.",
        en: "The measure's ID in the sheet Measures, such as T1.",
      },
      { needed: true, from: { table: "measures", column: "id" }, width: 11 },
    ),
    status: column(
      choice(measureStatusWords),
      { nn: "Status", nb: "Status", en: "Status" },
      {
        nn: "Kor langt tiltaket er kome.",
        nb: "Hvor langt tiltaket er kommet.",
        en: "How far the measure has come.",
      },
      { needed: true },
    ),
    progress: column(
      share,
      { nn: "Framdrift", nb: "Framdrift", en: "Progress" },
      {
        nn: "Kor mykje av tiltaket som er gjort, i prosent.",
        nb: "Hvor mye av tiltaket som er gjort, i prosent.",
        en: "How much of the measure is done, in per cent.",
      },
      { earlier: ["Fremdrift"], width: 11 },
    ),
    comment: column(
      longText,
      { nn: "Kommentar", nb: "Kommentar", en: "Comment" },
      {
        nn: "Kva som er gjort sidan sist, og kva som er det neste.",
        nb: "Hva som er gjort siden sist, og hva som er det neste.",
        en: "What has been done since last time, and what comes next.",
      },
    ),
    by: column(
      text,
      { nn: "Registrert av", nb: "Registrert av", en: "Reported by" },
      {
        nn: "Den som skriv meldinga.",
        nb: "Den som skriver meldingen.",
        en: "The person who writes the report.",
      },
      { width: 20 },
    ),
  },
});
