import type { ActualParams, CarryOverParams, GrantParams } from "../../plan/finding-params";
import type { Texts } from "../texts";
import { alsoNn, nearestNn } from "./words";

/** What has happened to the grants. */
export const grantsNn: Texts<GrantParams> = {
  "grant-over-committed": {
    title: "Meir utbetalt enn tilsagnet",
    text: ({ source, year, paid, committed }, f) =>
      `${f.kroner(paid)} er utbetalt frå «${source}» for ${String(year)}, og tilsagnet er på ${f.kroner(committed)}. Rett beløpet eller året, eller legg inn tilsagnet som manglar.`,
  },
  "grant-before-approval": {
    title: "Utbetalt før KDD har godkjent året",
    text: ({ year, amount, paid, approved }, f) =>
      approved === null
        ? `${f.kroner(amount)} i statlege midlar er utbetalt for ${String(year)}, men året er ikkje godkjent av KDD. Skriv datoen i «Godkjend av KDD» i Oppsett, eller rett året.`
        : `${f.kroner(amount)} i statlege midlar for ${String(year)} er utbetalt før KDD godkjende året ${f.date(approved)}${paid === null ? "" : `; det første ${f.date(paid)}`}. Sjå etter kva for ein dato som er feil.`,
  },
  "grant-deadline": {
    title: "Ein frist nærmar seg eller er ute",
    text: ({ source, year, deadline, days, times }, f) =>
      `Fristen ${f.date(deadline)} for tilskotet frå «${source}» for ${String(year)} ${left(days)}, og ingenting er sendt.${alsoNn(times)} Send det som skal sendast, og før det i Tilskot.`,
  },
};

/** The accounts. */
export const actualsNn: Texts<ActualParams> = {
  "actual-unknown-goal": {
    title: "Delmålet finst ikkje",
    text: ({ goal, times }) =>
      goal === null
        ? `Posten har eit beløp, men ikkje noko delmål.${alsoNn(times)} Skriv nummeret på delmålet, så kjem beløpet med i forbruket.`
        : `Delmål ${String(goal)} finst ikkje i planen, så beløpet kjem ikkje med på noko delmål.${alsoNn(times)} Vel eit av delmåla, eller registrer delmålet.`,
  },
  "actual-unknown-measure": {
    title: "Tiltaket finst ikkje",
    text: ({ measure, nearest, times }) =>
      `Ingen tiltak har ID-en «${measure}».${alsoNn(times)}${nearestNn(nearest)} Rett ID-en, eller la feltet stå tomt når posten gjeld heile delmålet.`,
  },
  "actual-unknown-source": {
    title: "Kjelda finst ikkje",
    text: ({ source, nearest, times }) =>
      source === null
        ? `Utgifta har inga kjelde, og delmålet har inga finansiering i pkt. 7 for året som ho kan delast etter.${alsoNn(times)} Vel kjelda, eller legg inn finansieringa for året.`
        : `«${source}» er ikkje ei av finansieringskjeldene i planen, så beløpet kjem ikkje med i forbruket.${alsoNn(times)}${nearestNn(nearest)} Rett namnet, eller registrer kjelda.`,
  },
  "actual-year-outside": {
    title: "Datoen er utanfor perioden",
    text: ({ year, firstYear, lastYear, times }) =>
      year === null
        ? `Posten har eit beløp, men ingen dato, så vi veit ikkje kva år han høyrer til.${alsoNn(times)} Skriv bilagsdatoen.`
        : `Datoen er i ${String(year)}, som er utanfor perioden ${String(firstYear)}–${String(lastYear)}.${alsoNn(times)} Rett datoen, eller perioden i Oppsett.`,
  },
  "actual-over-budget": {
    title: "Meir brukt enn budsjettet",
    text: ({ year, goals, sources, used, available }, f) => {
      const parts = goals.map(
        (goal, i) =>
          `delmål ${String(goal)} har brukt ${f.kroner(used[i] ?? 0)} av ${f.kroner(available[i] ?? 0)} frå «${sources[i] ?? ""}»`,
      );
      return `Forbruket i ${String(year)} er større enn budsjettet og det som er overført: ${f.list(parts)}. Sjå etter feilføringar, eller finn ut kven som dekkjer resten.`;
    },
  },
  "actual-over-committed": {
    title: "Meir brukt enn det er tilsagn om",
    text: ({ year, source, used, committed, closed }, f) =>
      `${f.kroner(used)} frå «${source}» er brukt i ${String(year)}, og tilsagnet med det som er overført er på ${f.kroner(committed)}. ${closed ? "Året er avslutta, så kommunane må dekkje resten sjølve; rett rekneskapen eller tilsagnet." : "Kommunane legg ut for resten til tilsagnet kjem."}`,
  },
  "actual-voucher-twice": {
    title: "Den same bilagslinja fleire gonger",
    text: ({ voucher, lines, amount }, f) =>
      `Bilag ${voucher} har ${lines === 1 ? "ei linje" : `${String(lines)} linjer`} som står fleire gonger med same innhald. ${f.kroner(amount)} er rekna med for mykje; slett det som er ført to gonger.`,
  },
  "double-financed": {
    title: "Bilaget er finansiert dobbelt",
    text: ({ voucher, cost, sources, amounts, compensated }, f) => {
      const parts = sources.map(
        (source, i) =>
          `${f.kroner(amounts[i] ?? 0)} ${source === "" ? "i inntekt utan kjelde" : `frå «${source}»`}`,
      );
      const vat = compensated === 0 ? [] : [`${f.kroner(compensated)} i mva-kompensasjon`];
      return `Bilag ${voucher} har utgifter på ${f.kroner(cost)}, men er dekt med ${f.list([...parts, ...vat])}. Same utgifta kan ikkje dekkjast to gonger; rett kjelda eller beløpa.`;
    },
  },
  "actual-vat": {
    title: "Kompensert mva. er rekna som utgift",
    text: ({ year, amount }, f) =>
      `${f.kroner(amount)} på art 429 i ${String(year)} gjev rett til mva-kompensasjon, men det er ikkje ført like mykje i kompensasjon på same delmål og kjelde. Før kompensasjonen med postslaget «mva-kompensasjon», eller sjå i tilsagnet om meirverdiavgifta kan reknast med.`,
  },
};

/** The state's money that is left when a year is closed. */
export const carryOverNn: Texts<CarryOverParams> = {
  "carry-over": {
    title: "Unytta statlege midlar i avslutta år",
    text: ({ year, unused, carried, left, reference }, f) => {
      const moved =
        carried === 0
          ? "Ingenting er overført til seinare år"
          : `${f.kroner(carried)} er overført til seinare år${left > 0 ? `, og ${f.kroner(left)} står att` : ""}`;
      return `${f.kroner(unused)} i statlege midlar vart ikkje brukte i ${String(year)}. ${moved}. ${reference ? "Skal det som står att, overførast, så før det i arket «Overføring og prognose»." : "Året manglar KDD-referanse; skriv kvar KDD har sagt ja til overføringa."}`;
    },
  },
  "fund-differs": {
    title: "Bunde driftsfond stemmer ikkje",
    text: ({ year, opening, received, used, repaid, expected, fund }, f) =>
      `Fondet ved utgangen av ${String(year)} skulle vere ${f.kroner(expected)}: ${f.kroner(opening)} frå året før, pluss ${f.kroner(received)} motteke, minus ${f.kroner(used)} brukt${repaid === 0 ? "" : ` og ${f.kroner(repaid)} betalt tilbake`}. ${fund === null ? "Feltet er tomt; skriv beløpet frå rekneskapen." : `Det står ${f.kroner(fund)}; rett det som er feil.`}`,
  },
};

function left(days: number): string {
  const size = Math.abs(days);
  const length = size === 1 ? "éin dag" : `${String(size)} dagar`;
  if (days === 0) return "er i dag";
  return days > 0 ? `er om ${length}` : `gjekk ut for ${length} sidan`;
}
