import { severities, type FindingCode } from "../src/plan/findings";

type Group = "structure" | "budget" | "funding" | "measures" | "politics" | "accounts" | "generated";

/** Where each group begins and what it is called: the codes stand in this order. */
const groups: Readonly<Record<Group, { readonly title: string; readonly starts: FindingCode }>> = {
  structure: { title: "Oppbygging og celler", starts: "table-missing" },
  budget: { title: "Vekting og budsjett (pkt. 6)", starts: "share-targets-sum" },
  funding: { title: "Finansiering (pkt. 7)", starts: "state-source-missing" },
  measures: { title: "Tiltak og samarbeidspartar", starts: "measure-id-missing" },
  politics: { title: "Politikk, godkjenning og logg", starts: "anchoring-missing" },
  accounts: { title: "Tilskot, rekneskap og overføring", starts: "grant-over-committed" },
  generated: { title: "Laga ark", starts: "tables-stale" },
};

/** The codes under their headings, in the order of their declaration. */
export function groupedCodes(): { readonly title: string; readonly codes: readonly FindingCode[] }[] {
  const codes = Object.keys(severities) as FindingCode[];
  const all = Object.values(groups);
  return all.map(({ title, starts }, index) => {
    const next = all[index + 1]?.starts;
    return { title, codes: codes.slice(codes.indexOf(starts), next && codes.indexOf(next)) };
  });
}

/** What one click does, for those findings that one click can mend. */
export const repairs: Readonly<Partial<Record<FindingCode, string>>> = {
  "table-missing":
    "Gjev tabellen namnet att der han heiter noko anna; lagar han av cellene på arket der overskriftene framleis står; lagar han elles ny og tom.",
  "column-missing": "Set inn kolonna att, tom, der ho får plass ved sida av andre tabellar.",
  "budget-year-missing": "Set inn kolonna for året og tek ho med i summen.",
  "amount-text": "Set inn talet, der teksten berre kan lesast på éin måte.",
  "amount-fraction": "Rundar av til heile kroner.",
  "date-text": "Set inn datoen.",
  "choice-unknown": "Set inn det næraste valet, der eitt er nær.",
  "sum-overwritten": "Set inn formelen att.",
  "budget-unknown-goal": "Set inn delmålet som tiltaket høyrer til, der rada har eit tiltak.",
  "budget-unknown-measure": "Set inn den næraste ID-en, der ein er nær.",
  "budget-measure-goal": "Set inn delmålet som tiltaket høyrer til.",
  "budget-counted-twice": "Tømmer beløpet i rada utan tiltak.",
  "funding-state-differs": "Set inn beløpet frå pkt. 6, der éi rad har det.",
  "funding-unknown-source": "Set inn den næraste kjelda, der ei er nær.",
  "funding-unknown-measure": "Set inn den næraste ID-en, der ein er nær.",
  "funding-in-kind": "Set inn kjelda for eigendelen.",
  "own-share-part": "Deler beløpet etter nøkkelen.",
  "measure-id-missing": "Set inn den neste ledige ID-en.",
  "measure-id-duplicate": "Set inn den neste ledige ID-en.",
  "measure-number-gap": "Nummererer på nytt.",
  "measure-number-duplicate": "Nummererer på nytt.",
  "measure-ended-budget": "Flyttar pengane til rada for delmålet utan tiltak.",
  "section-unknown-measure": "Set inn den næraste ID-en, der ein er nær.",
  "report-unknown-measure": "Set inn den næraste ID-en, der ein er nær.",
  "actual-unknown-measure": "Set inn den næraste ID-en, der ein er nær.",
  "actual-unknown-source": "Set inn den næraste kjelda, der ei er nær.",
  "partner-spelling": "Set inn det registrerte namnet.",
  "partner-alias": "Set inn det registrerte namnet.",
  "partner-joined": "Set inn kommaet.",
  "partner-unknown": "Registrerer namnet.",
};

/** Findings that another task of the pane mends, and the one click that leads there. */
export const leads: Readonly<Partial<Record<FindingCode, string>>> = {
  "share-total": "Opnar «Fordel på nytt».",
  "tables-stale": "Opnar «Lag tabellar».",
};
