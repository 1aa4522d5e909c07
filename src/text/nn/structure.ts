import type { CellParams, StructureParams } from "../../plan/finding-params";
import { settingName } from "../declared";
import type { Texts } from "../texts";
import { nearestNn } from "./words";

/** Cells that cannot be read. */
export const cellsNn: Texts<CellParams> = {
  "cell-error": {
    title: "Feil i cella",
    text: ({ error }) =>
      `Cella viser ${error}, så verdien kan ikkje lesast. Sjå på formelen, eller skriv verdien inn på nytt.`,
  },
  "amount-text": {
    title: "Beløpet er tekst",
    text: ({ value, reads, unit }, f) =>
      reads === null
        ? `«${value}» er tekst og kan ikkje lesast som eit beløp. Skriv beløpet som eit tal i ${unit === undefined ? "kroner" : f.kroner(unit)}.`
        : `«${value}» står som tekst, så Excel reknar det ikkje med. Det skal truleg vere ${f.kroner(reads)}; skriv beløpet på nytt som tal${unit === undefined ? "" : ` i ${f.kroner(unit)}`}.`,
  },
  "amount-negative": {
    title: "Beløpet er under null",
    text: ({ amount }, f) => `Beløpet er ${f.kroner(amount)}. Eit beløp i planen kan ikkje vere under null.`,
  },
  "amount-fraction": {
    title: "Ikkje heile kroner",
    text: ({ amount }, f) =>
      `Beløpet er ${f.kroner(amount)}. Planen skal ha heile kroner; rund av, så summane stemmer med det som er trykt.`,
  },
  "date-text": {
    title: "Datoen er tekst",
    text: ({ value, reads }, f) =>
      `«${value}» står som tekst og er lesen som ${f.date(reads)}. Skriv datoen på nytt, så Excel òg kjenner han att.`,
  },
  "date-unreadable": {
    title: "Datoen kan ikkje lesast",
    text: ({ value }) =>
      `«${value}» er ikkje ein dato vi kan lese. Skriv dag, månad og år, til dømes 17.06.2025.`,
  },
  "year-unreadable": {
    title: "Årstalet kan ikkje lesast",
    text: ({ value }) => `«${value}» er ikkje eit årstal. Skriv året med fire siffer, til dømes 2025.`,
  },
  "choice-unknown": {
    title: "Ukjent val",
    text: ({ value, choices, nearest }, f) =>
      choices.length === 0
        ? `«${value}» kan ikkje lesast som tal her. Skriv berre siffer, utan mellomrom og bokstavar.`
        : `«${value}» er ikkje eit av vala i kolonna: ${f.list(choices)}.${nearestNn(nearest)}`,
  },
  "share-unreadable": {
    title: "Delen kan ikkje lesast",
    text: ({ value }) => `«${value}» er ikkje ein del mellom 0 og 100 %. Skriv til dømes 60 %.`,
  },
};

/** Tables, columns, settings and names. */
export const structureNn: Texts<StructureParams> = {
  "table-missing": {
    title: "Tabellen manglar",
    text: ({ table, sheet, found }) =>
      found === null
        ? `Tabellen ${table} i arket «${sheet}» er borte. Lag han på nytt, så er han klar til å fyllast ut.`
        : `Tabellen ${table} i arket «${sheet}» er borte, men ${found} har dei same overskriftene. Truleg har tabellen fått nytt namn.`,
  },
  "column-missing": {
    title: "Kolonna manglar",
    text: ({ header, table }) =>
      `Kolonna «${header}» er borte frå ${table}. Set ho inn att, eller gje rett overskrift til kolonna som har fått ei anna.`,
  },
  "column-duplicate": {
    title: "To like kolonnar",
    text: ({ header, table }) =>
      `To kolonnar i ${table} svarar til «${header}». Berre den første blir lesen; slett den andre, eller gje henne ei anna overskrift.`,
  },
  "goal-duplicate": {
    title: "To delmål med same nummer",
    text: ({ goal }) => `Fleire delmål har nummer ${String(goal)}. Gje kvart delmål sitt eige nummer.`,
  },
  "source-duplicate": {
    title: "To kjelder med same namn",
    text: ({ source }) => `Fleire kjelder heiter «${source}». Gje dei ulike namn, eller slett den eine.`,
  },
  "setting-missing": {
    title: "Ei innstilling er ikkje fylt ut",
    text: ({ setting }, f) =>
      `«${settingName(setting, f.language)}» er ikkje fylt ut i Oppsett. Planen treng det for å kunne kontrollerast.`,
  },
  "period-reversed": {
    title: "Perioden er snudd",
    text: ({ firstYear, lastYear }) =>
      `Første år er ${String(firstYear)} og siste år ${String(lastYear)}. Siste år kan ikkje vere før første år; rett det eine.`,
  },
  "period-too-long": {
    title: "Perioden er for lang",
    text: ({ years, most }) =>
      `Perioden er på ${String(years)} år; han kan vere på høgst ${String(most)}. Sjå etter ein skrivefeil i første eller siste år.`,
  },
  "format-newer": {
    title: "Arbeidsboka er frå ein nyare versjon",
    text: ({ version, known }) =>
      `Arbeidsboka har formatversjon ${String(version)}, og denne utgåva kjenner berre til ${String(known)}. Oppdater Bygdevekst før de arbeider vidare.`,
  },
  "budget-year-missing": {
    title: "Eit år manglar i budsjettet",
    text: ({ year }) =>
      `Budsjettet har inga kolonne for ${String(year)}, som er eit år i perioden. Set inn kolonna.`,
  },
  "budget-year-outside": {
    title: "Kolonne utanfor perioden",
    text: ({ year }) =>
      `Kolonna «${year}» er eit år utanfor perioden og blir ikkje rekna med. Rett perioden i Oppsett, eller slett kolonna.`,
  },
  "budget-units-mixed": {
    title: "Ulike einingar i budsjettet",
    text: ({ headers }, f) =>
      `Åra i budsjettet står i ulike einingar: ${f.list(headers)}. Kvart beløp er lese i si eining, men kolonna med summen legg dei saman som om dei var like. Bruk same eining i alle.`,
  },
  "sum-overwritten": {
    title: "Formelen er skriven over",
    text: ({ header, value }) =>
      `I «${header}» står det «${value}» der Excel skulle ha rekna ut summen. Set formelen tilbake, så følgjer summen beløpa.`,
  },
};
