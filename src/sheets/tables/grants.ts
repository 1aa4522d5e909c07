import { kroner } from "../kinds/amounts";
import { choice } from "../kinds/choices";
import { date } from "../kinds/dates";
import { year } from "../kinds/numbers";
import { code, longText, text } from "../kinds/texts";
import { column, table } from "../table";
import { grantEventWords } from "./choices";

export const grants = table({
  key: "grants",
  name: "tbl_Tilskot",
  title: { nn: "Tilskot", nb: "Tilskudd", en: "Grants" },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    date: column(
      date,
      { nn: "Dato", nb: "Dato", en: "Date" },
      {
        nn: "Dagen då det hende.",
        nb: "Dagen da det hendte.",
        en: "The day on which it happened.",
      },
      { width: 20 },
    ),
    year: column(
      year,
      { nn: "År", nb: "År", en: "Year" },
      {
        nn: "Budsjettåret som tilskotet gjeld.",
        nb: "Budsjettåret som tilskuddet gjelder.",
        en: "The budget year that the grant is for.",
      },
      { needed: true, width: 8 },
    ),
    source: column(
      text,
      { nn: "Kjelde", nb: "Kilde", en: "Source" },
      {
        nn: "Finansieringskjelda som tilskotet kjem frå.",
        nb: "Finansieringskilden som tilskuddet kommer fra.",
        en: "The source that the grant comes from.",
      },
      { needed: true, from: { table: "sources", column: "name" }, width: 30 },
    ),
    party: column(
      text,
      { nn: "Part", nb: "Part", en: "Party" },
      {
        nn: "Den som søkjer om eller får tilskotet.",
        nb: "Den som søker om eller får tilskuddet.",
        en: "Who applies for or receives the grant.",
      },
      { from: { table: "parties", column: "name" }, width: 26 },
    ),
    event: column(
      choice(grantEventWords),
      { nn: "Hending", nb: "Hendelse", en: "Event" },
      {
        nn: "Kva som hende med tilskotet; ei rad for kvar hending.",
        nb: "Hva som hendte med tilskuddet; en rad for hver hendelse.",
        en: "What happened to the grant; one row for each event.",
      },
      { needed: true, width: 22 },
    ),
    amount: column(
      kroner,
      { nn: "Beløp", nb: "Beløp", en: "Amount" },
      {
        nn: "Beløpet som hendinga gjeld, i heile kroner og utan minus.",
        nb: "Beløpet som hendelsen gjelder, i hele kroner og uten minus.",
        en: "The amount of the event, in whole kroner and without a minus sign.",
      },
      { needed: true },
    ),
    caseNumber: column(
      code,
      { nn: "Saksnr", nb: "Saksnr", en: "Case no." },
      {
        nn: "Saksnummeret hos den som gjev tilskotet.",
        nb: "Saksnummeret hos den som gir tilskuddet.",
        en: "The case number of the one that gives the grant.",
      },
    ),
    deadline: column(
      date,
      { nn: "Frist", nb: "Frist", en: "Deadline" },
      {
        nn: "Siste dag for å gjere det neste, til dømes sende utbetalingsoppmoding.",
        nb: "Siste dag for å gjøre det neste, for eksempel sende utbetalingsanmodning.",
        en: "The last day for the next step, such as asking for the payout.",
      },
      { width: 20 },
    ),
    note: column(
      longText,
      { nn: "Merknad", nb: "Merknad", en: "Note" },
      {
        nn: "Vilkår og anna som er greitt å vite om tilskotet.",
        nb: "Vilkår og annet som er greit å vite om tilskuddet.",
        en: "Conditions and whatever else is good to know about the grant.",
      },
    ),
  },
});
