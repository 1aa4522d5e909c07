import { choice } from "../kinds/choices";
import { integer } from "../kinds/numbers";
import { code, text } from "../kinds/texts";
import { column, table } from "../table";
import { entryKindWords } from "./choices";

export const accountRules = table({
  key: "accountRules",
  name: "tbl_Kontering",
  title: { nn: "Kontering", nb: "Kontering", en: "Account coding" },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    project: column(
      code,
      { nn: "Prosjekt", nb: "Prosjekt", en: "Project" },
      {
        nn: "Prosjektnummeret i rekneskapsfila; tomt tyder alle prosjekt.",
        nb: "Prosjektnummeret i regnskapsfilen; tomt betyr alle prosjekter.",
        en: "The project number in the accounting file; blank means every project.",
      },
    ),
    fromAccount: column(
      code,
      { nn: "Frå art", nb: "Fra art", en: "From account" },
      {
        nn: "Den første arten regelen gjeld; tomt tyder frå den første.",
        nb: "Den første arten regelen gjelder; tomt betyr fra den første.",
        en: "The first account that the rule is for; blank means from the first there is.",
      },
    ),
    toAccount: column(
      code,
      { nn: "Til art", nb: "Til art", en: "To account" },
      {
        nn: "Den siste arten regelen gjeld; tomt tyder til den siste.",
        nb: "Den siste arten regelen gjelder; tomt betyr til den siste.",
        en: "The last account that the rule is for; blank means to the last there is.",
      },
    ),
    goal: column(
      integer,
      { nn: "Delmål", nb: "Delmål", en: "Goal" },
      {
        nn: "Delmålet som postane høyrer til.",
        nb: "Delmålet som postene hører til.",
        en: "The goal that the entries belong to.",
      },
      { needed: true, from: { table: "goals", column: "number" }, width: 9 },
    ),
    measure: column(
      code,
      { nn: "Tiltak-ID", nb: "Tiltak-ID", en: "Measure ID" },
      {
        nn: "Tiltaket som postane høyrer til, når det er eitt.",
        nb: "Tiltaket som postene hører til, når det er ett.",
        en: "The measure that the entries belong to, where it is one.",
      },
      { from: { table: "measures", column: "id" }, width: 11 },
    ),
    source: column(
      text,
      { nn: "Kjelde", nb: "Kilde", en: "Source" },
      {
        nn: "Kjelda som dekkjer postane, når det er éi.",
        nb: "Kilden som dekker postene, når det er én.",
        en: "The source that covers the entries, where it is one.",
      },
      { from: { table: "sources", column: "name" }, width: 30 },
    ),
    kind: column(
      choice(entryKindWords),
      { nn: "Postslag", nb: "Posttype", en: "Entry kind" },
      {
        nn: "Om postane er utgift, inntekt, kompensert meirverdiavgift eller bruk av fond.",
        nb: "Om postene er utgift, inntekt, kompensert merverdiavgift eller bruk av fond.",
        en: "Whether the entries are costs, income, compensated VAT or use of a fund.",
      },
    ),
  },
});
