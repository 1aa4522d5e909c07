import type { FundingParams } from "../../plan/finding-params";
import { fundingStatusWords } from "../../sheets/tables/choices";
import type { Texts } from "../texts";
import { alsoNb, nearestNb } from "./words";

/** Financing (§7). */
export const fundingNb: Texts<FundingParams> = {
  "state-source-missing": {
    title: "Ingen statlig kilde",
    text: ({ budget }, f) =>
      `Budsjettet har ${f.kroner(budget)} i statlig medfinansiering, men ingen av kildene er av typen «stat». Velg «stat» for kilden som pengene i pkt. 6 kommer fra.`,
  },
  "funding-state-differs": {
    title: "Statlige midler er ulike i pkt. 6 og 7",
    text: ({ goal, year, financing, budget }, f) =>
      `Delmål ${String(goal)} har ${f.kroner(financing)} i statlige midler i finansieringen for ${String(year)} (pkt. 7), og ${f.kroner(budget)} i budsjettet (pkt. 6). Beløpene skal være like; rett det som er feil.`,
  },
  "funding-unknown-source": {
    title: "Kilden finnes ikke",
    text: ({ source, nearest, times }) =>
      source === null
        ? "Raden har et beløp, men ingen kilde. Velg kilden, så kommer beløpet med i pkt. 7."
        : `«${source}» er ikke en av finansieringskildene i planen, så beløpet kommer ikke i riktig kolonne i pkt. 7.${alsoNb(times)}${nearestNb(nearest)} Rett navnet, eller registrer kilden.`,
  },
  "funding-unknown-goal": {
    title: "Delmålet finnes ikke",
    text: ({ goal, times }) =>
      goal === null
        ? "Raden har et beløp, men ikke noe delmål. Skriv nummeret på delmålet, så kommer beløpet med i pkt. 7."
        : `Delmål ${String(goal)} finnes ikke i planen, så beløpet kommer ikke med i pkt. 7.${alsoNb(times)} Velg et av delmålene, eller registrer delmålet.`,
  },
  "funding-unknown-measure": {
    title: "Tiltaket finnes ikke",
    text: ({ measure, nearest, times }) =>
      `Ingen tiltak har ID-en «${measure}».${alsoNb(times)}${nearestNb(nearest)} Rett ID-en, eller la feltet stå tomt når pengene gjelder hele delmålet.`,
  },
  "funding-year-outside": {
    title: "Året er utenfor perioden",
    text: ({ year, firstYear, lastYear, times }) =>
      year === null
        ? "Raden har et beløp, men ikke noe år. Skriv året som pengene gjelder."
        : `${String(year)} er utenfor perioden ${String(firstYear)}–${String(lastYear)}.${alsoNb(times)} Rett året, eller perioden i Oppsett.`,
  },
  "funding-own-share-missing": {
    title: "Egenandelen mangler",
    text: ({ goal, year }) =>
      `Delmål ${String(goal)} har statlige midler i ${String(year)}, men ingen egenandel. Legg inn egenandelen, eller forklar hvorfor den mangler.`,
  },
  "funding-own-share-low": {
    title: "Egenandelen er for lav",
    text: ({ year, share, minimum }, f) =>
      `Egenandelen i ${String(year)} er ${f.exactShare(share)} av hele finansieringen. Planen har satt ${f.exactShare(minimum)} som den minste andelen; øk egenandelen, eller endre kravet i Oppsett.`,
  },
  "funding-uncommitted": {
    title: "Pengene er ikke sikre",
    text: ({ source, amount, status, awaitsKdd }, f) =>
      awaitsKdd
        ? `${f.kroner(amount)} fra «${source}» er ${fundingStatusWords[status].nb}. KDD har ikke godkjent året ennå; sett status til «tilsagn» når tilsagnet kommer.`
        : `${f.kroner(amount)} fra «${source}» er med i finansieringen, men er bare ${fundingStatusWords[status].nb}. Få tilsagn, eller regn med at pengene kan falle bort.`,
  },
  "funding-declined": {
    title: "Avslått, ikke regnet med",
    text: ({ source, amount }, f) =>
      `${f.kroner(amount)} fra «${source}» er avslått. Raden står her for oversikten og er ikke med i noen sum.`,
  },
  "funding-no-reference": {
    title: "Tilsagnet har ingen referanse",
    text: ({ source, amount }, f) =>
      `Tilsagnet på ${f.kroner(amount)} fra «${source}» har ingen referanse. Skriv saksnummeret eller datoen på brevet, så andre kan finne det igjen.`,
  },
  "funding-duplicate": {
    title: "Den samme finansieringen flere ganger",
    text: ({ source, times }) =>
      `${String(times)} rader fra «${source}» har samme år, delmål, tiltak, part og referanse. Alle blir regnet med; slett dem som er skrevet to ganger.`,
  },
  "funding-in-kind": {
    title: "Egeninnsats på feil kilde",
    text: ({ source }) =>
      `Raden er egeninnsats, men «${source}» er ikke en egenandel. Velg kilden for egenandelen, eller endre formen til kontant.`,
  },
  "in-kind-basis": {
    title: "Egeninnsats uten timer",
    text: ({ source, amount }, f) =>
      `Egeninnsatsen på ${f.kroner(amount)} («${source}») har ikke timer. Skriv hvor mange timer beløpet bygger på, så kan det vises fram ved rapportering.`,
  },
  "own-share-key": {
    title: "Nøkkelen for egenandelen blir ikke 100 %",
    text: ({ sum }, f) =>
      `«Del av egenandel» er ${f.exactShare(sum)} til sammen. Delene skal bli 100 %, eller stå tomme for alle.`,
  },
  "own-share-part": {
    title: "Egenandelen følger ikke nøkkelen",
    text: ({ year, goal, unassigned, parties, expected, actual }, f) => {
      const parts = parties.map(
        (party, i) => `${party} har ${f.kroner(actual[i] ?? 0)} og skulle hatt ${f.kroner(expected[i] ?? 0)}`,
      );
      const none = unassigned === 0 ? [] : [`${f.kroner(unassigned)} står uten part`];
      return `Egenandelen for delmål ${String(goal)} i ${String(year)} er ikke delt etter nøkkelen: ${f.list([...none, ...parts])}. Del beløpet etter nøkkelen, eller endre nøkkelen.`;
    },
  },
  "state-twice": {
    title: "To statlige tilskudd til ett tiltak",
    text: ({ measure, year, sources }, f) =>
      `Tiltaket ${measure} får penger fra ${f.list(sources.map((source) => `«${source}»`))} i ${String(year)}. Det kan være lov; se etter at de samme utgiftene ikke blir dekket to ganger.`,
  },
  "funding-year-empty": {
    title: "Året har ikke finansiering ennå",
    text: ({ year, budget }, f) =>
      `Budsjettet har ${f.kroner(budget)} i ${String(year)}, og finansieringen for året er ikke lagt inn. Legg den inn når planen for ${String(year)} lages.`,
  },
};
