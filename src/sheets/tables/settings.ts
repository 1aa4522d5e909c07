import type { Settings } from "../../plan/records";
import { choice } from "../kinds/choices";
import { date } from "../kinds/dates";
import type { Kind } from "../kinds/kind";
import { integer, percentagePoints, share, year } from "../kinds/numbers";
import { text } from "../kinds/texts";
import type { Words } from "../words";
import { languageNames, languageWords, planKindWords } from "./choices";

type Field = Exclude<keyof Settings, "others">;

/** One line of tbl_Avtale: its label, what its value is, and what it is for. */
export interface SettingField<T> {
  readonly label: Words;
  /** Labels that the field has had. */
  readonly earlier?: readonly string[];
  readonly help: Words;
  readonly kind: Kind<T>;
  /** The plan cannot be understood without it. */
  readonly needed: boolean;
}

/** The fields of tbl_Avtale in the order of the sheet; a label that is not here is kept as it is. */
export const settingFields: { readonly [F in Field]: SettingField<NonNullable<Settings[F]>> } = {
  kind: {
    label: { nn: "Type", nb: "Type", en: "Type" },
    help: {
      nn: "Avtale er ein handlingsplan med budsjett; program er eit arbeidsprogram utan pengar.",
      nb: "Avtale er en handlingsplan med budsjett; program er et arbeidsprogram uten penger.",
      en: "An agreement is an action plan with a budget; a programme is a work programme without money.",
    },
    kind: choice(planKindWords),
    needed: true,
  },
  name: {
    label: { nn: "Namn", nb: "Navn", en: "Name" },
    earlier: ["Namn på avtala", "Navn på avtalen"],
    help: {
      nn: "Namnet på avtala eller programmet, slik det står på framsida av planen.",
      nb: "Navnet på avtalen eller programmet, slik det står på forsiden av planen.",
      en: "The name of the agreement or programme, as on the front page of the plan.",
    },
    kind: text,
    needed: true,
  },
  pilot: {
    label: { nn: "Pilot", nb: "Pilot", en: "Pilot" },
    help: {
      nn: "Piloten eller regionen som planen gjeld.",
      nb: "Piloten eller regionen som planen gjelder.",
      en: "The pilot or region that the plan is for.",
    },
    kind: text,
    needed: false,
  },
  firstYear: {
    label: { nn: "Første år", nb: "Første år", en: "First year" },
    earlier: ["Frå år", "Fra år"],
    help: {
      nn: "Det første året i avtaleperioden.",
      nb: "Det første året i avtaleperioden.",
      en: "The first year of the agreement's period.",
    },
    kind: year,
    needed: true,
  },
  lastYear: {
    label: { nn: "Siste år", nb: "Siste år", en: "Last year" },
    earlier: ["Til år"],
    help: {
      nn: "Det siste året i avtaleperioden; budsjettet skal ha ei kolonne for kvart år.",
      nb: "Det siste året i avtaleperioden; budsjettet skal ha en kolonne for hvert år.",
      en: "The last year of the agreement's period; the budget must have a column for every year.",
    },
    kind: year,
    needed: true,
  },
  planningYear: {
    label: { nn: "Planår", nb: "Planår", en: "Planning year" },
    earlier: ["Planåret"],
    help: {
      nn: "Året som handlingsplanen blir laga for no; tabellane i pkt. 3, 5 og 7 gjeld dette året.",
      nb: "Året som handlingsplanen lages for nå; tabellene i pkt. 3, 5 og 7 gjelder dette året.",
      en: "The year that the action plan is now made for; the tables of sections 3, 5 and 7 are for this year.",
    },
    kind: year,
    needed: true,
  },
  signingDate: {
    label: { nn: "Dato for signering", nb: "Dato for signering", en: "Signing date" },
    earlier: ["Signeringsdato"],
    help: {
      nn: "Dagen då partane signerer eller har signert avtala.",
      nb: "Dagen da partene signerer eller har signert avtalen.",
      en: "The day on which the parties sign or have signed the agreement.",
    },
    kind: date,
    needed: false,
  },
  minimumOwnShare: {
    label: { nn: "Minste eigendel (%)", nb: "Minste egenandel (%)", en: "Smallest own share (%)" },
    earlier: ["Minste eigendel", "Minste egenandel"],
    help: {
      nn: "Kor stor del av heile finansieringa i eit år (pkt. 7) eigendelen minst skal vere; tomt tyder inga grense.",
      nb: "Hvor stor del av hele finansieringen i et år (pkt. 7) egenandelen minst skal være; tomt betyr ingen grense.",
      en: "The least share of a year's whole financing (section 7) that must be own share; blank is no limit.",
    },
    kind: share,
    needed: false,
  },
  shareTolerance: {
    label: {
      nn: "Toleranse for vekting (prosentpoeng)",
      nb: "Toleranse for vekting (prosentpoeng)",
      en: "Tolerance for shares (percentage points)",
    },
    earlier: ["Toleranse"],
    help: {
      nn: "Kor mange prosentpoeng eit delmål kan liggje unna vektinga si over heile perioden, til dømes 0,5.",
      nb: "Hvor mange prosentpoeng et delmål kan ligge unna vektingen sin over hele perioden, for eksempel 0,5.",
      en: "How many percentage points a goal may be off its target share over the whole period, such as 0.5.",
    },
    kind: percentagePoints,
    needed: false,
  },
  deadlineDays: {
    label: {
      nn: "Varsel før frist (dagar)",
      nb: "Varsel før frist (dager)",
      en: "Notice before a deadline (days)",
    },
    help: {
      nn: "Kor mange dagar før ein frist i Tilskot kontrollen skal seie frå; tomt tyder 30.",
      nb: "Hvor mange dager før en frist i Tilskudd kontrollen skal si fra; tomt betyr 30.",
      en: "How many days before a deadline in Grants the check is to tell of it; blank means 30.",
    },
    kind: integer,
    needed: false,
  },
  silentMonths: {
    label: {
      nn: "Lengste tid utan melding (månader)",
      nb: "Lengste tid uten melding (måneder)",
      en: "Longest time without a report (months)",
    },
    help: {
      nn: "Kor mange månader eit tiltak i gang kan vere utan melding før kontrollen seier frå; tomt tyder 6.",
      nb: "Hvor mange måneder et tiltak i gang kan være uten melding før kontrollen sier fra; tomt betyr 6.",
      en: "How many months a measure under way may be without a report before the check tells; blank means 6.",
    },
    kind: integer,
    needed: false,
  },
  tableLanguage: {
    label: { nn: "Språk i tabellane", nb: "Språk i tabellene", en: "Language of the tables" },
    help: {
      nn: "Målforma i dei ferdige tabellane: nn for nynorsk, nb for bokmål.",
      nb: "Målformen i de ferdige tabellene: nn for nynorsk, nb for bokmål.",
      en: "The language of the published tables: nn for Nynorsk, nb for Bokmål.",
    },
    kind: choice(languageWords, languageNames),
    needed: false,
  },
  formatVersion: {
    label: { nn: "Formatversjon", nb: "Formatversjon", en: "Format version" },
    help: {
      nn: "Kva utgåve av arbeidsboka dette er; Bygdevekst skriv talet, la det stå.",
      nb: "Hvilken utgave av arbeidsboken dette er; Bygdevekst skriver tallet, la det stå.",
      en: "Which edition of the workbook this is; Bygdevekst writes the number, leave it as it is.",
    },
    kind: integer,
    needed: false,
  },
};

/** tbl_Avtale: a line per field, its label and its value. */
export const settingsTable: {
  readonly key: "settings";
  readonly name: string;
  readonly title: Words;
  readonly field: { readonly header: Words; readonly width: number };
  readonly value: { readonly header: Words; readonly width: number };
} = {
  key: "settings",
  name: "tbl_Avtale",
  title: { nn: "Avtala", nb: "Avtalen", en: "The agreement" },
  field: { header: { nn: "Felt", nb: "Felt", en: "Field" }, width: 44 },
  value: { header: { nn: "Verdi", nb: "Verdi", en: "Value" }, width: 40 },
};
