import { checkPlan } from "../src/actions/check-plan";
import { followEdits, startLive } from "../src/actions/live-check";
import { loadPlan, type LoadedPlan } from "../src/actions/load-plan";
import { makeTables } from "../src/actions/make-tables";
import { newPlan } from "../src/actions/new-plan";
import { readState } from "../src/actions/read-state";
import { run } from "../src/excel/run";
import type { Plan } from "../src/plan/plan";
import { at } from "../src/plan/findings";
import { addressOf } from "../src/sheets/places";
import type { WorkbookData } from "../src/standin/model/data";
import { median, rounded } from "./median";
import type { Request } from "./meter";
import { benchWorkbook, blankWorkbook, type Measured } from "./workbook";

/** What an action takes: counts of one run, which are the same in all; medians of the times. */
export interface ActionReport {
  readonly syncs: number;
  readonly cleanups: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  /** `own` is everything but the stand-in: the add-in and Microsoft's client library. */
  readonly milliseconds: { readonly own: number; readonly withStandIn: number };
}

export interface ActionsReport {
  readonly create: ActionReport;
  readonly read: ActionReport;
  readonly check: ActionReport;
  /** One amount of the financing is edited, and what is found is brought up to date. */
  readonly edit: ActionReport;
  readonly tables: ActionReport;
  readonly tablesAgain: ActionReport;
  /** What the tables' first drawing sent, without the reading before it. */
  readonly drawnBytes: number;
}

/** Runs every action on a plan some times over. Out: what they took, the plan as it was read, and how much was found. */
export async function measureActions(
  plan: Plan,
  { rounds, today, year }: { rounds: number; today: string; year: number },
): Promise<{ report: ActionsReport; loaded: LoadedPlan; findings: number }> {
  const blank = blankWorkbook();
  const create = await blank.measure((excel) => newPlan(excel, { plan, language: "nn" }));
  blank.close();
  const runs = await repeat(rounds, () => runOf(blank.data, today, year));
  const edit = reportOf(await editsOf(blank.data, today));
  const [{ read, check, tables, loaded }] = runs;
  const of = (part: "read" | "check" | "tables" | "tablesAgain") =>
    reportOf([runs[0][part], ...runs.slice(1).map((one) => one[part])]);
  return {
    loaded,
    findings: check.result.findings.length,
    report: {
      create: reportOf([create]),
      read: of("read"),
      check: of("check"),
      edit,
      tables: of("tables"),
      tablesAgain: of("tablesAgain"),
      drawnBytes: sumOf(tables.requests.slice(read.counts.syncs, tables.counts.syncs)),
    },
  };
}

/** Each action once, on a copy of the workbook. */
async function runOf(data: WorkbookData, today: string, year: number) {
  const book = benchWorkbook(structuredClone(data));
  const read = await book.measure((excel) => readState(excel));
  const check = await book.measure((excel) => checkPlan(excel, { today }));
  const tables = await book.measure((excel) => makeTables(excel, { year }));
  const tablesAgain = await book.measure((excel) => makeTables(excel, { year }));
  const { result: loaded } = await book.measure((excel) => run(excel, (context) => loadPlan(context)));
  book.close();
  if (!loaded.plan) throw new Error("The workbook holds no plan.");
  return { read, check, tables, tablesAgain, loaded };
}

/** How many edits are followed, the first ones uncounted: they warm up. */
const edits = { warmUp: 10, counted: 25 };

/** Amounts of the financing edited one at a time, and each followed, as while the pane is open. */
async function editsOf(
  data: WorkbookData,
  today: string,
): Promise<[Measured<unknown>, ...Measured<unknown>[]]> {
  const book = benchWorkbook(structuredClone(data));
  const started = await book.measure((excel) => startLive(excel, { today }));
  let live = started.result;
  const cells = amountCells(live.loaded);
  const one = async (index: number) => {
    const { sheetId, address } = cells(index);
    await book.type(sheetId, address, 123_000 + index);
    const followed = await book.measure((excel) =>
      followEdits(excel, live, [{ sheetId, address }], { today }),
    );
    live = followed.result;
    return followed;
  };
  for (let index = 0; index < edits.warmUp; index++) await one(index);
  const measured: [Measured<unknown>, ...Measured<unknown>[]] = [await one(edits.warmUp)];
  for (let index = 1; index < edits.counted; index++) measured.push(await one(edits.warmUp + index));
  book.close();
  return measured;
}

/** The amounts of the financing, far from each other in a long table. */
function amountCells({ plan, places, workbook }: LoadedPlan) {
  const sheet = workbook.sheets.find(({ name }) => name === places.funding?.sheet);
  return (index: number) => {
    const row = (index * 97) % plan.funding.length;
    const cell = addressOf(places, at("funding", row, "amount"));
    if (!sheet || !cell) throw new Error("The plan has no financing to edit.");
    return { sheetId: sheet.id, address: cell.address };
  };
}

async function repeat<T>(times: number, work: () => Promise<T>): Promise<[T, ...T[]]> {
  const results: [T, ...T[]] = [await work()];
  while (results.length < times) results.push(await work());
  return results;
}

function reportOf(runs: readonly [Measured<unknown>, ...Measured<unknown>[]]): ActionReport {
  const [{ counts, requests }] = runs;
  return {
    ...counts,
    largestRequest: Math.max(...requests.map(({ sent }) => sent)),
    largestResponse: Math.max(...requests.map(({ received }) => received)),
    milliseconds: {
      own: rounded(median(runs.map(({ milliseconds, standIn }) => milliseconds - standIn))),
      withStandIn: rounded(median(runs.map(({ milliseconds }) => milliseconds))),
    },
  };
}

function sumOf(requests: readonly Request[]): number {
  return requests.reduce((sum, { sent }) => sum + sent, 0);
}
