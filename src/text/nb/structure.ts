import type { CellParams, StructureParams } from "../../plan/finding-params";
import { settingName } from "../declared";
import type { Texts } from "../texts";
import { nearestNb } from "./words";

/** Cells that cannot be read. */
export const cellsNb: Texts<CellParams> = {
  "cell-error": {
    title: "Feil i cellen",
    text: ({ error }) =>
      `Cellen viser ${error}, så verdien kan ikke leses. Se på formelen, eller skriv verdien inn på nytt.`,
  },
  "amount-text": {
    title: "Beløpet er tekst",
    text: ({ value, reads, unit }, f) =>
      reads === null
        ? `«${value}» er tekst og kan ikke leses som et beløp. Skriv beløpet som et tall i ${unit === undefined ? "kroner" : f.kroner(unit)}.`
        : `«${value}» står som tekst, så Excel regner det ikke med. Det skal trolig være ${f.kroner(reads)}; skriv beløpet på nytt som tall${unit === undefined ? "" : ` i ${f.kroner(unit)}`}.`,
  },
  "amount-negative": {
    title: "Beløpet er under null",
    text: ({ amount }, f) => `Beløpet er ${f.kroner(amount)}. Et beløp i planen kan ikke være under null.`,
  },
  "amount-fraction": {
    title: "Ikke hele kroner",
    text: ({ amount }, f) =>
      `Beløpet er ${f.kroner(amount)}. Planen skal ha hele kroner; rund av, så summene stemmer med det som er trykt.`,
  },
  "date-text": {
    title: "Datoen er tekst",
    text: ({ value, reads }, f) =>
      `«${value}» står som tekst og er lest som ${f.date(reads)}. Skriv datoen på nytt, så Excel også kjenner den igjen.`,
  },
  "date-unreadable": {
    title: "Datoen kan ikke leses",
    text: ({ value }) =>
      `«${value}» er ikke en dato vi kan lese. Skriv dag, måned og år, for eksempel 17.06.2025.`,
  },
  "year-unreadable": {
    title: "Årstallet kan ikke leses",
    text: ({ value }) => `«${value}» er ikke et årstall. Skriv året med fire siffer, for eksempel 2025.`,
  },
  "choice-unknown": {
    title: "Ukjent valg",
    text: ({ value, choices, nearest }, f) =>
      choices.length === 0
        ? `«${value}» kan ikke leses som tall her. Skriv bare siffer, uten mellomrom og bokstaver.`
        : `«${value}» er ikke et av valgene i kolonnen: ${f.list(choices)}.${nearestNb(nearest)}`,
  },
  "share-unreadable": {
    title: "Andelen kan ikke leses",
    text: ({ value }) => `«${value}» er ikke en andel mellom 0 og 100 %. Skriv for eksempel 60 %.`,
  },
};

/** Tables, columns, settings and names. */
export const structureNb: Texts<StructureParams> = {
  "table-missing": {
    title: "Tabellen mangler",
    text: ({ table, sheet, found }) =>
      found === null
        ? `Tabellen ${table} i arket «${sheet}» er borte. Lag den på nytt, så er den klar til å fylles ut.`
        : `Tabellen ${table} i arket «${sheet}» er borte, men ${found} har de samme overskriftene. Trolig har tabellen fått nytt navn.`,
  },
  "column-missing": {
    title: "Kolonnen mangler",
    text: ({ header, table }) =>
      `Kolonnen «${header}» er borte fra ${table}. Sett den inn igjen, eller gi riktig overskrift til kolonnen som har fått en annen.`,
  },
  "column-duplicate": {
    title: "To like kolonner",
    text: ({ header, table }) =>
      `To kolonner i ${table} svarer til «${header}». Bare den første blir lest; slett den andre, eller gi den en annen overskrift.`,
  },
  "goal-duplicate": {
    title: "To delmål med samme nummer",
    text: ({ goal }) => `Flere delmål har nummer ${String(goal)}. Gi hvert delmål sitt eget nummer.`,
  },
  "source-duplicate": {
    title: "To kilder med samme navn",
    text: ({ source }) => `Flere kilder heter «${source}». Gi dem ulike navn, eller slett den ene.`,
  },
  "setting-missing": {
    title: "En innstilling er ikke fylt ut",
    text: ({ setting }, f) =>
      `«${settingName(setting, f.language)}» er ikke fylt ut i Oppsett. Planen trenger det for å kunne kontrolleres.`,
  },
  "period-reversed": {
    title: "Perioden er snudd",
    text: ({ firstYear, lastYear }) =>
      `Første år er ${String(firstYear)} og siste år ${String(lastYear)}. Siste år kan ikke være før første år; rett det ene.`,
  },
  "period-too-long": {
    title: "Perioden er for lang",
    text: ({ years, most }) =>
      `Perioden er på ${String(years)} år; den kan være på høyst ${String(most)}. Se etter en skrivefeil i første eller siste år.`,
  },
  "format-newer": {
    title: "Arbeidsboken er fra en nyere versjon",
    text: ({ version, known }) =>
      `Arbeidsboken har formatversjon ${String(version)}, og denne utgaven kjenner bare til ${String(known)}. Oppdater Bygdevekst før dere arbeider videre.`,
  },
  "budget-year-missing": {
    title: "Et år mangler i budsjettet",
    text: ({ year }) =>
      `Budsjettet har ingen kolonne for ${String(year)}, som er et år i perioden. Sett inn kolonnen.`,
  },
  "budget-year-outside": {
    title: "Kolonne utenfor perioden",
    text: ({ year }) =>
      `Kolonnen «${year}» er et år utenfor perioden og blir ikke regnet med. Rett perioden i Oppsett, eller slett kolonnen.`,
  },
  "budget-units-mixed": {
    title: "Ulike enheter i budsjettet",
    text: ({ headers }, f) =>
      `Årene i budsjettet står i ulike enheter: ${f.list(headers)}. Hvert beløp er lest i sin enhet, men kolonnen med summen legger dem sammen som om de var like. Bruk samme enhet i alle.`,
  },
  "sum-overwritten": {
    title: "Formelen er skrevet over",
    text: ({ header, value }) =>
      `I «${header}» står det «${value}» der Excel skulle ha regnet ut summen. Sett formelen tilbake, så følger summen beløpene.`,
  },
};
