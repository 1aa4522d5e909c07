import { checkLoaded } from "../src/actions/check-plan";
import type { LoadedPlan } from "../src/actions/load-plan";
import { generatedSheets } from "../src/sheets/generated/all";
import type { Cell } from "../src/sheets/kinds/kind";
import { readPlan } from "../src/sheets/read-plan";
import { referencesTo } from "../src/sheets/references";
import { gridOf } from "../src/sheets/sheet-model";
import { median, rounded } from "./median";

/** What the pure core takes, with `JSON.parse` of the same values as the measure. Medians, in milliseconds. */
export interface CoreReport {
  readonly rounds: number;
  /** The read grids' values as JSON. */
  readonly jsonBytes: number;
  readonly jsonParse: number;
  readonly parsing: number;
  readonly rules: number;
  /** Making the published tables' models. */
  readonly models: number;
  /** Times `JSON.parse`. */
  readonly ratio: { readonly parsing: number; readonly rules: number; readonly both: number };
}

/** Measures the core on grids as they were read: each round one of everything, in turn. */
export function measureCore(
  loaded: LoadedPlan,
  { rounds, today, year }: { rounds: number; today: string; year: number },
): CoreReport {
  const { workbook } = loaded;
  const json = JSON.stringify(workbook.tables.map((table) => table.rows));
  const times = { jsonParse: [0], parsing: [0], rules: [0], models: [0] };
  const time = <T>(part: keyof typeof times, work: () => T): T => {
    const before = performance.now();
    const result = work();
    times[part].push(performance.now() - before);
    return result;
  };
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round++) {
    if (round === 0) for (const list of Object.values(times)) list.length = 0;
    const values = time("jsonParse", () => JSON.parse(json) as Cell[][][]);
    // New grids of new values, as an answer brings them: what was read before is remembered by its grid.
    const tables = workbook.tables.map((table, index) => ({ ...table, rows: values[index] ?? [] }));
    const fresh = { ...workbook, tables };
    const reading = time("parsing", () => readPlan(fresh));
    time("rules", () => checkLoaded({ ...reading, workbook: fresh }, today));
    time("models", () => generatedSheets(reading.plan, year, referencesTo(fresh, reading.places)));
  }
  const [jsonParse, parsing, rules] = [median(times.jsonParse), median(times.parsing), median(times.rules)];
  return {
    rounds,
    jsonBytes: Buffer.byteLength(json),
    jsonParse: rounded(jsonParse),
    parsing: rounded(parsing),
    rules: rounded(rules),
    models: rounded(median(times.models)),
    ratio: {
      parsing: rounded(parsing / jsonParse),
      rules: rounded(rules / jsonParse),
      both: rounded((parsing + rules) / jsonParse),
    },
  };
}

/** How many cells of the published tables show something. */
export function visibleCells({ plan, places, workbook }: LoadedPlan, year: number): number {
  return generatedSheets(plan, year, referencesTo(workbook, places))
    .flatMap((model) => gridOf(model).flat())
    .filter((cell) => cell !== "").length;
}
