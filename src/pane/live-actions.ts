import type { CheckResult } from "../actions/check-plan";
import { followEdits, startLive, type LiveCheck } from "../actions/live-check";
import type { ExcelHost } from "../excel/host";
import type { PaneActions } from "./actions";

/**
 * The check of a workbook, kept so that it can follow edits. One at a time: what is read last is told last.
 * In: gives today as an ISO day.
 */
export function liveActions(
  host: ExcelHost,
  today: () => string,
): Pick<PaneActions, "checkPlan" | "followEdits"> {
  let live: LiveCheck | null = null;
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (read: () => Promise<LiveCheck>): Promise<CheckResult> => {
    const turn = before.then(read).then((now) => {
      live = now;
      return now.result;
    });
    before = turn.catch(() => null);
    return turn;
  };
  const start = () => startLive(host, { today: today() });
  return {
    checkPlan: () => inTurn(start),
    followEdits: (hints) =>
      inTurn(() => (live ? followEdits(host, live, hints, { today: today() }) : start())),
  };
}
