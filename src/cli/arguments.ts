import { parseArgs } from "node:util";
import { isIsoDay } from "../plan/dates";
import { cliText, type CliText } from "../text/cli";
import { languages, type Language } from "../text/language";
import { Stop } from "./stop";

/** What was asked on the command line. */
export interface Arguments {
  readonly command: string | undefined;
  readonly file: string | undefined;
  readonly out: string | undefined;
  /** A folder for pages to open in Word. */
  readonly html: string | undefined;
  readonly inPlace: boolean;
  readonly json: boolean;
  readonly freeze: boolean;
  readonly sample: string | undefined;
  readonly from: string | undefined;
  readonly year: string | undefined;
  /** An ISO day; the machine's own day where none is given. */
  readonly today: string;
  readonly language: Language;
  readonly text: CliText;
}

const options = {
  out: { type: "string" },
  html: { type: "string" },
  "in-place": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  freeze: { type: "boolean", default: false },
  sample: { type: "string" },
  from: { type: "string" },
  year: { type: "string" },
  today: { type: "string" },
  lang: { type: "string", default: "nn" },
  help: { type: "boolean", default: false },
} as const;

/**
 * Reads the command line.
 * @throws Stop where an option is not known or its value makes no sense, or there is more than can be used
 */
export function readArguments(argv: readonly string[]): Arguments {
  const language = languageOf(argv);
  const text = cliText(language);
  refuseUnknown(argv, text);
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  if (values.lang !== language) throw new Stop(text.unknownLanguage(values.lang, languages));
  const today = values.today ?? localDay(new Date());
  if (!isIsoDay(today)) throw new Stop(text.badDate(today));
  const [command, file, more] = positionals;
  if (more !== undefined) throw new Stop(text.tooMuch(more));
  return {
    command: values.help ? undefined : command,
    file,
    out: values.out,
    html: values.html,
    inPlace: values["in-place"],
    json: values.json,
    freeze: values.freeze,
    sample: values.sample,
    from: values.from,
    year: values.year,
    today,
    language,
    text,
  };
}

/** Every option as it stands, whether it is ours or not. */
function tokensOf(argv: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return tokens.filter((token) => token.kind === "option");
}

/** The last language asked for, so that even a complaint about another option is in it. */
function languageOf(argv: readonly string[]): Language {
  const asked = tokensOf(argv).findLast(({ name }) => name === "lang")?.value;
  return languages.find((known) => known === asked) ?? "nn";
}

/** @throws Stop at the first option that is not ours, lacks its value, or has one that it does not take */
function refuseUnknown(argv: readonly string[], text: CliText): void {
  for (const { name, rawName, value, inlineValue } of tokensOf(argv)) {
    const known = Object.hasOwn(options, name) ? options[name as keyof typeof options] : undefined;
    if (!known || (known.type === "boolean" && value !== undefined)) {
      throw new Stop(
        text.unknownOption(value === undefined || known === undefined ? rawName : `${rawName}=${value}`),
      );
    }
    const swallowed = inlineValue === false && value.startsWith("-");
    if (known.type === "string" && (value === undefined || value === "" || swallowed)) {
      throw new Stop(text.missingValue(rawName));
    }
  }
}

function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
