import type { FundingParams } from "../../plan/finding-params";
import { fundingStatusWords } from "../../sheets/tables/choices";
import type { Texts } from "../texts";
import { alsoNn, nearestNn } from "./words";

/** Financing (§7). */
export const fundingNn: Texts<FundingParams> = {
  "state-source-missing": {
    title: "Inga statleg kjelde",
    text: ({ budget }, f) =>
      `Budsjettet har ${f.kroner(budget)} i statleg medfinansiering, men inga av kjeldene er av slaget «stat». Vel «stat» for kjelda som pengane i pkt. 6 kjem frå.`,
  },
  "funding-state-differs": {
    title: "Statlege midlar er ulike i pkt. 6 og 7",
    text: ({ goal, year, financing, budget }, f) =>
      `Delmål ${String(goal)} har ${f.kroner(financing)} i statlege midlar i finansieringa for ${String(year)} (pkt. 7), og ${f.kroner(budget)} i budsjettet (pkt. 6). Beløpa skal vere like; rett det som er feil.`,
  },
  "funding-unknown-source": {
    title: "Kjelda finst ikkje",
    text: ({ source, nearest, times }) =>
      source === null
        ? "Rada har eit beløp, men inga kjelde. Vel kjelda, så kjem beløpet med i pkt. 7."
        : `«${source}» er ikkje ei av finansieringskjeldene i planen, så beløpet kjem ikkje i rett kolonne i pkt. 7.${alsoNn(times)}${nearestNn(nearest)} Rett namnet, eller registrer kjelda.`,
  },
  "funding-unknown-goal": {
    title: "Delmålet finst ikkje",
    text: ({ goal, times }) =>
      goal === null
        ? "Rada har eit beløp, men ikkje noko delmål. Skriv nummeret på delmålet, så kjem beløpet med i pkt. 7."
        : `Delmål ${String(goal)} finst ikkje i planen, så beløpet kjem ikkje med i pkt. 7.${alsoNn(times)} Vel eit av delmåla, eller registrer delmålet.`,
  },
  "funding-unknown-measure": {
    title: "Tiltaket finst ikkje",
    text: ({ measure, nearest, times }) =>
      `Ingen tiltak har ID-en «${measure}».${alsoNn(times)}${nearestNn(nearest)} Rett ID-en, eller la feltet stå tomt når pengane gjeld heile delmålet.`,
  },
  "funding-year-outside": {
    title: "Året er utanfor perioden",
    text: ({ year, firstYear, lastYear, times }) =>
      year === null
        ? "Rada har eit beløp, men ikkje noko år. Skriv året som pengane gjeld."
        : `${String(year)} er utanfor perioden ${String(firstYear)}–${String(lastYear)}.${alsoNn(times)} Rett året, eller perioden i Oppsett.`,
  },
  "funding-own-share-missing": {
    title: "Eigendelen manglar",
    text: ({ goal, year }) =>
      `Delmål ${String(goal)} har statlege midlar i ${String(year)}, men ingen eigendel. Legg inn eigendelen, eller forklar kvifor han manglar.`,
  },
  "funding-own-share-low": {
    title: "Eigendelen er for låg",
    text: ({ year, share, minimum }, f) =>
      `Eigendelen i ${String(year)} er ${f.exactShare(share)} av heile finansieringa. Planen har sett ${f.exactShare(minimum)} som den minste delen; auk eigendelen, eller endre kravet i Oppsett.`,
  },
  "funding-uncommitted": {
    title: "Pengane er ikkje sikre",
    text: ({ source, amount, status, awaitsKdd }, f) =>
      awaitsKdd
        ? `${f.kroner(amount)} frå «${source}» er ${fundingStatusWords[status].nn}. KDD har ikkje godkjent året enno; set status til «tilsagn» når tilsagnet kjem.`
        : `${f.kroner(amount)} frå «${source}» er med i finansieringa, men er berre ${fundingStatusWords[status].nn}. Få tilsagn, eller rekn med at pengane kan falle bort.`,
  },
  "funding-declined": {
    title: "Avslått, ikkje rekna med",
    text: ({ source, amount }, f) =>
      `${f.kroner(amount)} frå «${source}» er avslått. Rada står her for oversikta og er ikkje med i nokon sum.`,
  },
  "funding-no-reference": {
    title: "Tilsagnet har ingen referanse",
    text: ({ source, amount }, f) =>
      `Tilsagnet på ${f.kroner(amount)} frå «${source}» har ingen referanse. Skriv saksnummeret eller datoen på brevet, så kan andre finne det att.`,
  },
  "funding-duplicate": {
    title: "Den same finansieringa fleire gonger",
    text: ({ source, times }) =>
      `${String(times)} rader frå «${source}» har same år, delmål, tiltak, part og referanse. Alle blir rekna med; slett dei som er skrivne to gonger.`,
  },
  "funding-in-kind": {
    title: "Eigeninnsats på feil kjelde",
    text: ({ source }) =>
      `Rada er eigeninnsats, men «${source}» er ikkje ein eigendel. Vel kjelda for eigendelen, eller endre forma til kontant.`,
  },
  "in-kind-basis": {
    title: "Eigeninnsats utan timar",
    text: ({ source, amount }, f) =>
      `Eigeninnsatsen på ${f.kroner(amount)} («${source}») har ikkje timar. Skriv kor mange timar beløpet byggjer på, så kan det visast fram ved rapportering.`,
  },
  "own-share-key": {
    title: "Nøkkelen for eigendelen blir ikkje 100 %",
    text: ({ sum }, f) =>
      `«Del av eigendel» er ${f.exactShare(sum)} til saman. Delane skal bli 100 %, eller stå tomme for alle.`,
  },
  "own-share-part": {
    title: "Eigendelen følgjer ikkje nøkkelen",
    text: ({ year, goal, unassigned, parties, expected, actual }, f) => {
      const parts = parties.map(
        (party, i) => `${party} har ${f.kroner(actual[i] ?? 0)} og skulle hatt ${f.kroner(expected[i] ?? 0)}`,
      );
      const none = unassigned === 0 ? [] : [`${f.kroner(unassigned)} står utan part`];
      return `Eigendelen for delmål ${String(goal)} i ${String(year)} er ikkje delt etter nøkkelen: ${f.list([...none, ...parts])}. Del beløpet etter nøkkelen, eller endre nøkkelen.`;
    },
  },
  "state-twice": {
    title: "To statlege tilskot til eitt tiltak",
    text: ({ measure, year, sources }, f) =>
      `Tiltaket ${measure} får pengar frå ${f.list(sources.map((source) => `«${source}»`))} i ${String(year)}. Det kan vere lov; sjå etter at dei same utgiftene ikkje blir dekte to gonger.`,
  },
  "funding-year-empty": {
    title: "Året har ikkje finansiering enno",
    text: ({ year, budget }, f) =>
      `Budsjettet har ${f.kroner(budget)} i ${String(year)}, og finansieringa for året er ikkje lagd inn. Legg ho inn når planen for ${String(year)} blir laga.`,
  },
};
