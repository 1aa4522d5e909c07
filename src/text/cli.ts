import type { HostProblemCode } from "../excel/problems";
import { problemText } from "./pane-problems";
import type { Language } from "./language";

/** Why a file could not be opened, as the reader of files says it. */
export type FileProblem =
  "empty" | "not-zip" | "no-workbook" | "encrypted" | "old-xls" | "binary" | "damaged" | "too-large";

/** Everything that the command line says, besides findings. */
export interface CliText {
  readonly usage: string;
  readonly missingArgument: (name: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingValue: (name: string) => string;
  readonly tooMuch: (value: string) => string;
  readonly eitherOr: (one: string, other: string) => string;
  readonly unknownLanguage: (value: string, known: readonly string[]) => string;
  /** A year that a new plan cannot begin in. */
  readonly notAYear: (value: string) => string;
  readonly unknownSample: (name: string, known: readonly string[]) => string;
  readonly badYear: (value: string, years: readonly number[]) => string;
  readonly badDate: (value: string) => string;
  readonly noFile: (path: string) => string;
  readonly cannotRead: (path: string) => string;
  readonly fileExists: (path: string) => string;
  readonly sameFile: (path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly badPlanFile: (path: string, where: string, expected: string) => string;
  readonly file: Readonly<Record<FileProblem, (path: string) => string>>;
  readonly noPlan: (path: string) => string;
  /** A fault of the program's own. */
  readonly fault: (message: string) => string;
  readonly made: (path: string) => string;
  readonly sheet: Readonly<Record<"made" | "changed" | "unchanged", string>>;
  readonly blocked: string;
  /** Before the list of cells that somebody has typed over. */
  readonly typedOver: string;
  readonly replaced: string;
  readonly unfinanced: (year: number) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly nothing: string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
}

const nn: CliText = {
  usage: [
    "Bruk:",
    "  npm run -s plan -- new FIL.xlsx [--sample vest-telemark | --from PLAN.json] [--year ÅR] [--lang nn|nb]",
    "  npm run -s plan -- check FIL.xlsx [--json] [--today ÅÅÅÅ-MM-DD]",
    "  npm run -s plan -- tables FIL.xlsx --out UT.xlsx [--year ÅR] [--freeze]",
    "  npm run -s plan -- tables FIL.xlsx --html MAPPE [--year ÅR]",
    "  npm run -s plan -- export FIL.xlsx --out PLAN.json",
    "Alle: --lang nn|nb|en. Med --in-place i staden for --out blir fila sjølv endra.",
  ].join("\n"),
  missingArgument: (name) => `Kommandoen treng ${name}. Køyr han med --help for å sjå korleis.`,
  unknownCommand: (name) => `«${name}» er ingen kommando.`,
  unknownOption: (name) => `Valet ${name} finst ikkje. Køyr kommandoen med --help for å sjå vala.`,
  missingValue: (name) => `${name} manglar ein verdi. Skriv han rett etter, med eit mellomrom mellom.`,
  tooMuch: (value) =>
    `«${value}» er éin ting for mykje. Skriv éin kommando og éi fil; set hermeteikn om namn med mellomrom.`,
  eitherOr: (one, other) => `Bruk anten ${one} eller ${other}, ikkje begge.`,
  unknownLanguage: (value, known) => `«${value}» er ikkje eit språk her. Vel mellom ${known.join(", ")}.`,
  notAYear: (value) => `«${value}» er ikkje eit år som ein plan kan starte i. Skriv det som 2025.`,
  unknownSample: (name, known) =>
    `Det finst ikkje noko eksempel som heiter «${name}». Desse finst: ${known.join(", ")}.`,
  badYear: (value, years) =>
    `«${value}» er ikkje eit år i planen. ${years.length > 0 ? `Planen har ${years.join(", ")}.` : "Fyll ut første og siste år i Oppsett først."}`,
  badDate: (value) => `«${value}» er ikkje ein dato. Skriv han som 2025-06-17.`,
  noFile: (path) => `Finn ikkje fila ${path}.`,
  cannotRead: (path) => `Får ikkje lese ${path}. Er det ei mappe, eller manglar du tilgang?`,
  fileExists: (path) => `${path} finst frå før. Vel eit anna namn, så ingenting går tapt.`,
  sameFile: (path) =>
    `${path} er både fila som blir lesen og fila som skal skrivast. Bruk --in-place om det er meininga.`,
  cannotWrite: (path) => `Får ikkje skrive til ${path}. Er fila open i Excel, eller manglar mappa?`,
  badPlanFile: (path, where, expected) =>
    `${path} er ikkje ei planfil${where === "" ? "" : `: «${where}» er ikkje som venta (${expected})`}.`,
  file: {
    empty: (path) => `${path} er tom.`,
    "not-zip": (path) => `${path} er ikkje ei Excel-fil (.xlsx).`,
    "no-workbook": (path) => `${path} er ei pakka fil, men inga Excel-arbeidsbok.`,
    encrypted: (path) =>
      `${path} er verna med passord. Opne fila i Excel, fjern passordet og lagre ein kopi.`,
    "old-xls": (path) => `${path} er i det gamle .xls-formatet. Opne fila i Excel og lagre henne som .xlsx.`,
    binary: (path) => `${path} er i .xlsb-formatet. Opne fila i Excel og lagre henne som .xlsx.`,
    damaged: (path) => `${path} er øydelagd og kan ikkje lesast. Prøv å opne og lagre henne på nytt i Excel.`,
    "too-large": (path) => `${path} er for stor til å lesast.`,
  },
  noPlan: (path) => `${path} er ei arbeidsbok, men ho har ingen plan. Lag ein med «new».`,
  fault: (message) =>
    `Noko gjekk gale i programmet sjølv. Meld frå til den som held det ved like: ${message}`,
  made: (path) => `Laga ${path}.`,
  sheet: { made: "ny", changed: "laga på nytt", unchanged: "uendra" },
  blocked: "Tabellane kan ikkje lagast før dette er retta:",
  typedOver:
    "Nokon har skrive i tabellane, og det ville gå tapt. Bruk --out for å lage dei i ein kopi. Det gjeld desse cellene:",
  replaced: "Nokon hadde skrive i tabellane. Desse cellene er erstatta:",
  unfinanced: (year) =>
    `Finansieringa for ${String(year)} er ikkje lagd inn: beløpa frå staten er henta frå budsjettet, og dei andre kjeldene er tomme.`,
  counts: (errors, warnings, infos) =>
    `${String(errors)} feil, ${String(warnings)} ${warnings === 1 ? "åtvaring" : "åtvaringar"}, ${String(infos)} til opplysning.`,
  nothing: "Ingenting å merke seg.",
  severity: { error: "Feil", warning: "Åtvaring", info: "Til opplysning" },
};

const nb: CliText = {
  ...nn,
  usage: nn.usage.replace("i staden for --out blir fila sjølv endra", "i stedet for --out endres filen selv"),
  missingArgument: (name) => `Kommandoen trenger ${name}. Kjør den med --help for å se hvordan.`,
  unknownCommand: (name) => `«${name}» er ingen kommando.`,
  unknownOption: (name) => `Valget ${name} finnes ikke. Kjør kommandoen med --help for å se valgene.`,
  missingValue: (name) => `${name} mangler en verdi. Skriv den rett etter, med et mellomrom mellom.`,
  tooMuch: (value) =>
    `«${value}» er én ting for mye. Skriv én kommando og én fil; sett anførselstegn om navn med mellomrom.`,
  eitherOr: (one, other) => `Bruk enten ${one} eller ${other}, ikke begge.`,
  unknownLanguage: (value, known) => `«${value}» er ikke et språk her. Velg mellom ${known.join(", ")}.`,
  notAYear: (value) => `«${value}» er ikke et år som en plan kan starte i. Skriv det som 2025.`,
  unknownSample: (name, known) =>
    `Det finnes ikke noe eksempel som heter «${name}». Disse finnes: ${known.join(", ")}.`,
  badYear: (value, years) =>
    `«${value}» er ikke et år i planen. ${years.length > 0 ? `Planen har ${years.join(", ")}.` : "Fyll ut første og siste år i Oppsett først."}`,
  badDate: (value) => `«${value}» er ikke en dato. Skriv den som 2025-06-17.`,
  noFile: (path) => `Finner ikke filen ${path}.`,
  cannotRead: (path) => `Får ikke lese ${path}. Er det en mappe, eller mangler du tilgang?`,
  fileExists: (path) => `${path} finnes fra før. Velg et annet navn, så ingenting går tapt.`,
  sameFile: (path) =>
    `${path} er både filen som leses og filen som skal skrives. Bruk --in-place om det er meningen.`,
  cannotWrite: (path) => `Får ikke skrive til ${path}. Er filen åpen i Excel, eller mangler mappen?`,
  badPlanFile: (path, where, expected) =>
    `${path} er ikke en planfil${where === "" ? "" : `: «${where}» er ikke som ventet (${expected})`}.`,
  file: {
    empty: (path) => `${path} er tom.`,
    "not-zip": (path) => `${path} er ikke en Excel-fil (.xlsx).`,
    "no-workbook": (path) => `${path} er en pakket fil, men ingen Excel-arbeidsbok.`,
    encrypted: (path) =>
      `${path} er beskyttet med passord. Åpne filen i Excel, fjern passordet og lagre en kopi.`,
    "old-xls": (path) => `${path} er i det gamle .xls-formatet. Åpne filen i Excel og lagre den som .xlsx.`,
    binary: (path) => `${path} er i .xlsb-formatet. Åpne filen i Excel og lagre den som .xlsx.`,
    damaged: (path) => `${path} er ødelagt og kan ikke leses. Prøv å åpne og lagre den på nytt i Excel.`,
    "too-large": (path) => `${path} er for stor til å leses.`,
  },
  noPlan: (path) => `${path} er en arbeidsbok, men den har ingen plan. Lag en med «new».`,
  fault: (message) => `Noe gikk galt i programmet selv. Meld fra til den som vedlikeholder det: ${message}`,
  made: (path) => `Laget ${path}.`,
  sheet: { made: "ny", changed: "laget på nytt", unchanged: "uendret" },
  blocked: "Tabellene kan ikke lages før dette er rettet:",
  typedOver:
    "Noen har skrevet i tabellene, og det ville gå tapt. Bruk --out for å lage dem i en kopi. Det gjelder disse cellene:",
  replaced: "Noen hadde skrevet i tabellene. Disse cellene er erstattet:",
  unfinanced: (year) =>
    `Finansieringen for ${String(year)} er ikke lagt inn: beløpene fra staten er hentet fra budsjettet, og de andre kildene er tomme.`,
  counts: (errors, warnings, infos) =>
    `${String(errors)} feil, ${String(warnings)} ${warnings === 1 ? "advarsel" : "advarsler"}, ${String(infos)} til opplysning.`,
  nothing: "Ingenting å merke seg.",
  severity: { error: "Feil", warning: "Advarsel", info: "Til opplysning" },
};

const en: CliText = {
  usage: [
    "Usage:",
    "  npm run -s plan -- new FILE.xlsx [--sample vest-telemark | --from PLAN.json] [--year YEAR] [--lang nn|nb]",
    "  npm run -s plan -- check FILE.xlsx [--json] [--today YYYY-MM-DD]",
    "  npm run -s plan -- tables FILE.xlsx --out OUT.xlsx [--year YEAR] [--freeze]",
    "  npm run -s plan -- tables FILE.xlsx --html FOLDER [--year YEAR]",
    "  npm run -s plan -- export FILE.xlsx --out PLAN.json",
    "All: --lang nn|nb|en. With --in-place instead of --out the file itself is changed.",
  ].join("\n"),
  missingArgument: (name) => `The command needs ${name}. Run it with --help to see how.`,
  unknownCommand: (name) => `“${name}” is not a command.`,
  unknownOption: (name) => `There is no option ${name}. Run the command with --help to see the options.`,
  missingValue: (name) => `${name} lacks a value. Write it right after, with a space between.`,
  tooMuch: (value) =>
    `“${value}” is one thing too many. Write one command and one file; put quotes around names with spaces.`,
  eitherOr: (one, other) => `Use either ${one} or ${other}, not both.`,
  unknownLanguage: (value, known) => `“${value}” is not a language here. Choose among ${known.join(", ")}.`,
  notAYear: (value) => `“${value}” is not a year that a plan can begin in. Write it as 2025.`,
  unknownSample: (name, known) => `There is no sample called “${name}”. There are: ${known.join(", ")}.`,
  badYear: (value, years) =>
    `“${value}” is not a year of the plan. ${years.length > 0 ? `The plan has ${years.join(", ")}.` : "Fill in the first and last year in the sheet of settings first."}`,
  badDate: (value) => `“${value}” is not a date. Write it as 2025-06-17.`,
  noFile: (path) => `Cannot find the file ${path}.`,
  cannotRead: (path) => `Cannot read ${path}. Is it a folder, or do you lack access?`,
  fileExists: (path) => `${path} exists already. Choose another name, so that nothing is lost.`,
  sameFile: (path) =>
    `${path} is both the file to read and the file to write. Use --in-place if that is meant.`,
  cannotWrite: (path) => `Cannot write to ${path}. Is the file open in Excel, or is the folder missing?`,
  badPlanFile: (path, where, expected) =>
    `${path} is not a plan file${where === "" ? "" : `: “${where}” is not as expected (${expected})`}.`,
  file: {
    empty: (path) => `${path} is empty.`,
    "not-zip": (path) => `${path} is not an Excel file (.xlsx).`,
    "no-workbook": (path) => `${path} is a zip file, but not an Excel workbook.`,
    encrypted: (path) => `${path} has a password. Open it in Excel, take the password off and save a copy.`,
    "old-xls": (path) => `${path} is in the old .xls format. Open it in Excel and save it as .xlsx.`,
    binary: (path) => `${path} is in the .xlsb format. Open it in Excel and save it as .xlsx.`,
    damaged: (path) => `${path} is damaged and cannot be read. Try to open it in Excel and save it again.`,
    "too-large": (path) => `${path} is too large to be read.`,
  },
  noPlan: (path) => `${path} is a workbook, but it has no plan. Make one with “new”.`,
  fault: (message) => `Something went wrong in the program itself. Tell those who maintain it: ${message}`,
  made: (path) => `Made ${path}.`,
  sheet: { made: "new", changed: "made again", unchanged: "unchanged" },
  blocked: "The tables cannot be made until this is mended:",
  typedOver:
    "Somebody has typed in the tables, and that would be lost. Use --out to make them in a copy. These are the cells:",
  replaced: "Somebody had typed in the tables. These cells are replaced:",
  unfinanced: (year) =>
    `The financing of ${String(year)} is not entered: the state's amounts are taken from the budget, and the other sources are empty.`,
  counts: (errors, warnings, infos) =>
    `${String(errors)} ${errors === 1 ? "error" : "errors"}, ${String(warnings)} ${warnings === 1 ? "warning" : "warnings"}, ${String(infos)} for information.`,
  nothing: "Nothing to note.",
  severity: { error: "Error", warning: "Warning", info: "For information" },
};

const texts: Readonly<Record<Language, CliText>> = { nn, nb, en };

/** What the command line says in a language. */
export function cliText(language: Language): CliText {
  return texts[language];
}

/** A host problem on one line. */
export function problemLine(code: HostProblemCode, detail: string, language: Language): string {
  const { title, body } = problemText(code, detail, language);
  return `${title}. ${body}`;
}
