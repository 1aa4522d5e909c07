import type { LocatedFinding } from "../../actions/located";
import type { SetAside } from "../../plan/records";
import type { PaneActions } from "../actions";

/** What is done with a finding that need not be mended. */
export type AsideTask =
  | {
      readonly kind: "setAside";
      readonly finding: LocatedFinding;
      readonly reason: string;
      readonly by: string;
    }
  | { readonly kind: "takeOut"; readonly entry: SetAside };

/** What it did, to be taken back. */
export interface AsideChange {
  readonly of: "setAside" | "takenOut";
  readonly entry: SetAside;
}

/** Does it. Out: null where the workbook no longer has what it was about, and nothing was written. */
export async function doAside(task: AsideTask, actions: PaneActions): Promise<AsideChange | null> {
  if (task.kind === "takeOut") {
    return (await actions.takeOut(task.entry)) ? { of: "takenOut", entry: task.entry } : null;
  }
  const { finding, reason, by } = task;
  const entry = await actions.setAside({
    finding,
    reason: reason.trim(),
    by: by.trim() === "" ? null : by.trim(),
  });
  return entry && { of: "setAside", entry };
}

/** Takes it back. Out: how many changes were left. */
export async function undoAside({ of, entry }: AsideChange, actions: PaneActions): Promise<number> {
  if (of === "setAside") return (await actions.takeOut(entry)) ? 0 : 1;
  await actions.putAside(entry);
  return 0;
}
