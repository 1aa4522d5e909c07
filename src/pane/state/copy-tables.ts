import type { TableHtml } from "../../actions/tables-html";
import { HostProblem } from "../../excel/problems";
import type { PaneActions } from "../actions";
import type { Clip } from "../clipboard";
import type { PaneEvent } from "./pane-state";

/** Which tables to copy: those of a year, or one of them by its name. */
export interface CopyTables {
  readonly year: number;
  /** Null for all. */
  readonly name: string | null;
}

/** What was copied last. */
export interface Copied extends CopyTables {
  /** The year's tables, all of them. */
  readonly names: readonly string[];
  readonly clip: Clip;
  /** False where the clipboard is closed: the person must copy by hand. */
  readonly reached: boolean;
}

/**
 * Copies tables as the plan stands now. Asks for the clipboard before it waits for anything: it is open only
 * in the person's own click. Where the tables cannot be made, tells why as making them would.
 * @throws HostProblem `itemMissing` where the plan no longer has the table
 */
export async function copyTables({ year, name }: CopyTables, actions: PaneActions): Promise<PaneEvent> {
  const found = actions.tablesHtml(year);
  const content = found.then(({ tables, blocked }) => (blocked.length > 0 ? null : clipOf(tables, name)));
  const reached = await actions.copy(content);
  const [{ tables, blocked }, clip] = await Promise.all([found, content]);
  if (!clip) {
    return {
      type: "tablesMade",
      tables: { year, result: { sheets: [], blocked, typed: [], unfinanced: false, undo: null } },
    };
  }
  return {
    type: "tablesCopied",
    copied: { year, name, names: tables.map((table) => table.name), clip, reached },
  };
}

/** An empty line between the tables, so that Word does not join two of them. */
function clipOf(tables: readonly TableHtml[], name: string | null): Clip {
  const chosen = name === null ? tables : tables.filter((table) => table.name === name);
  if (chosen.length === 0) throw new HostProblem("itemMissing", name ?? "");
  return {
    html: chosen.map(({ html }) => html).join("\n<p>\u00A0</p>\n"),
    text: chosen.map(({ text }) => text).join("\n\n"),
  };
}
