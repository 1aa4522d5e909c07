import type { ActualParams, CarryOverParams, GrantParams } from "../../plan/finding-params";
import type { Texts } from "../texts";
import { alsoNb, nearestNb } from "./words";

/** What has happened to the grants. */
export const grantsNb: Texts<GrantParams> = {
  "grant-over-committed": {
    title: "Mer utbetalt enn tilsagnet",
    text: ({ source, year, paid, committed }, f) =>
      `${f.kroner(paid)} er utbetalt fra «${source}» for ${String(year)}, og tilsagnet er på ${f.kroner(committed)}. Rett beløpet eller året, eller legg inn tilsagnet som mangler.`,
  },
  "grant-before-approval": {
    title: "Utbetalt før KDD har godkjent året",
    text: ({ year, amount, paid, approved }, f) =>
      approved === null
        ? `${f.kroner(amount)} i statlige midler er utbetalt for ${String(year)}, men året er ikke godkjent av KDD. Skriv datoen i «Godkjent av KDD» i Oppsett, eller rett året.`
        : `${f.kroner(amount)} i statlige midler for ${String(year)} er utbetalt før KDD godkjente året ${f.date(approved)}${paid === null ? "" : `; det første ${f.date(paid)}`}. Se etter hvilken dato som er feil.`,
  },
  "grant-deadline": {
    title: "En frist nærmer seg eller er ute",
    text: ({ source, year, deadline, days, times }, f) =>
      `Fristen ${f.date(deadline)} for tilskuddet fra «${source}» for ${String(year)} ${left(days)}, og ingenting er sendt.${alsoNb(times)} Send det som skal sendes, og før det i Tilskudd.`,
  },
};

/** The accounts. */
export const actualsNb: Texts<ActualParams> = {
  "actual-unknown-goal": {
    title: "Delmålet finnes ikke",
    text: ({ goal, times }) =>
      goal === null
        ? `Posten har et beløp, men ikke noe delmål.${alsoNb(times)} Skriv nummeret på delmålet, så kommer beløpet med i forbruket.`
        : `Delmål ${String(goal)} finnes ikke i planen, så beløpet kommer ikke med på noe delmål.${alsoNb(times)} Velg et av delmålene, eller registrer delmålet.`,
  },
  "actual-unknown-measure": {
    title: "Tiltaket finnes ikke",
    text: ({ measure, nearest, times }) =>
      `Ingen tiltak har ID-en «${measure}».${alsoNb(times)}${nearestNb(nearest)} Rett ID-en, eller la feltet stå tomt når posten gjelder hele delmålet.`,
  },
  "actual-unknown-source": {
    title: "Kilden finnes ikke",
    text: ({ source, nearest, times }) =>
      source === null
        ? `Utgiften har ingen kilde, og delmålet har ingen finansiering i pkt. 7 for året som den kan deles etter.${alsoNb(times)} Velg kilden, eller legg inn finansieringen for året.`
        : `«${source}» er ikke en av finansieringskildene i planen, så beløpet kommer ikke med i forbruket.${alsoNb(times)}${nearestNb(nearest)} Rett navnet, eller registrer kilden.`,
  },
  "actual-year-outside": {
    title: "Datoen er utenfor perioden",
    text: ({ year, firstYear, lastYear, times }) =>
      year === null
        ? `Posten har et beløp, men ingen dato, så vi vet ikke hvilket år den hører til.${alsoNb(times)} Skriv bilagsdatoen.`
        : `Datoen er i ${String(year)}, som er utenfor perioden ${String(firstYear)}–${String(lastYear)}.${alsoNb(times)} Rett datoen, eller perioden i Oppsett.`,
  },
  "actual-over-budget": {
    title: "Mer brukt enn budsjettet",
    text: ({ year, goals, sources, used, available }, f) => {
      const parts = goals.map(
        (goal, i) =>
          `delmål ${String(goal)} har brukt ${f.kroner(used[i] ?? 0)} av ${f.kroner(available[i] ?? 0)} fra «${sources[i] ?? ""}»`,
      );
      return `Forbruket i ${String(year)} er større enn budsjettet og det som er overført: ${f.list(parts)}. Se etter feilføringer, eller finn ut hvem som dekker resten.`;
    },
  },
  "actual-over-committed": {
    title: "Mer brukt enn det er tilsagn om",
    text: ({ year, source, used, committed, closed }, f) =>
      `${f.kroner(used)} fra «${source}» er brukt i ${String(year)}, og tilsagnet med det som er overført er på ${f.kroner(committed)}. ${closed ? "Året er avsluttet, så kommunene må dekke resten selv; rett regnskapet eller tilsagnet." : "Kommunene legger ut for resten til tilsagnet kommer."}`,
  },
  "actual-voucher-twice": {
    title: "Den samme bilagslinjen flere ganger",
    text: ({ voucher, lines, amount }, f) =>
      `Bilag ${voucher} har ${lines === 1 ? "en linje" : `${String(lines)} linjer`} som står flere ganger med samme innhold. ${f.kroner(amount)} er regnet med for mye; slett det som er ført to ganger.`,
  },
  "double-financed": {
    title: "Bilaget er finansiert dobbelt",
    text: ({ voucher, cost, sources, amounts, compensated }, f) => {
      const parts = sources.map(
        (source, i) =>
          `${f.kroner(amounts[i] ?? 0)} ${source === "" ? "i inntekt uten kilde" : `fra «${source}»`}`,
      );
      const vat = compensated === 0 ? [] : [`${f.kroner(compensated)} i mva-kompensasjon`];
      return `Bilag ${voucher} har utgifter på ${f.kroner(cost)}, men er dekket med ${f.list([...parts, ...vat])}. Samme utgift kan ikke dekkes to ganger; rett kilden eller beløpene.`;
    },
  },
  "actual-vat": {
    title: "Kompensert mva. er regnet som utgift",
    text: ({ year, amount }, f) =>
      `${f.kroner(amount)} på art 429 i ${String(year)} gir rett til mva-kompensasjon, men det er ikke ført like mye i kompensasjon på samme delmål og kilde. Før kompensasjonen med posttypen «mva-kompensasjon», eller se i tilsagnet om merverdiavgiften kan regnes med.`,
  },
};

/** The state's money that is left when a year is closed. */
export const carryOverNb: Texts<CarryOverParams> = {
  "carry-over": {
    title: "Ubrukte statlige midler i avsluttet år",
    text: ({ year, unused, carried, left, reference }, f) => {
      const moved =
        carried === 0
          ? "Ingenting er overført til senere år"
          : `${f.kroner(carried)} er overført til senere år${left > 0 ? `, og ${f.kroner(left)} står igjen` : ""}`;
      return `${f.kroner(unused)} i statlige midler ble ikke brukt i ${String(year)}. ${moved}. ${reference ? "Skal det som står igjen, overføres, så før det i arket «Overføring og prognose»." : "Året mangler KDD-referanse; skriv hvor KDD har sagt ja til overføringen."}`;
    },
  },
  "fund-differs": {
    title: "Bundet driftsfond stemmer ikke",
    text: ({ year, opening, received, used, repaid, expected, fund }, f) =>
      `Fondet ved utgangen av ${String(year)} skulle være ${f.kroner(expected)}: ${f.kroner(opening)} fra året før, pluss ${f.kroner(received)} mottatt, minus ${f.kroner(used)} brukt${repaid === 0 ? "" : ` og ${f.kroner(repaid)} betalt tilbake`}. ${fund === null ? "Feltet er tomt; skriv beløpet fra regnskapet." : `Det står ${f.kroner(fund)}; rett det som er feil.`}`,
  },
};

function left(days: number): string {
  const size = Math.abs(days);
  const length = size === 1 ? "én dag" : `${String(size)} dager`;
  if (days === 0) return "er i dag";
  return days > 0 ? `er om ${length}` : `gikk ut for ${length} siden`;
}
