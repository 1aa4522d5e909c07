import type { ExcelHost } from "../excel/host";
import { HostProblem } from "../excel/problems";
import { run } from "../excel/run";
import { generatedSheets } from "../sheets/generated/all";
import { tableHtml } from "../sheets/generated/html";
import { tableText } from "../sheets/generated/plain";
import { referencesTo } from "../sheets/references";
import { loadPlan, structureFindings } from "./load-plan";
import { locate, type LocatedFinding } from "./located";

/** A published table to be pasted elsewhere. */
export interface TableHtml {
  /** The name that its sheet has. */
  readonly name: string;
  readonly html: string;
  /** For programs that take no HTML: tabs between the cells. */
  readonly text: string;
}

export interface TablesHtmlResult {
  readonly tables: readonly TableHtml[];
  /** The language of the tables. */
  readonly language: "nn" | "nb";
  /** Why there are no tables: what they are made of is missing. */
  readonly blocked: readonly LocatedFinding[];
}

/**
 * The published tables as HTML and as text, from the plan as it stands now, whether their sheets are made or
 * not. Two syncs; changes nothing. In: the year of sections 5, 7 and 8.
 * @throws HostProblem `noPlan`
 */
export function tablesHtml(host: ExcelHost, { year }: { readonly year: number }): Promise<TablesHtmlResult> {
  return run(host, async (context) => {
    const loaded = await loadPlan(context);
    if (!loaded.plan) throw new HostProblem("noPlan");
    const { plan, places, workbook } = loaded;
    const language = plan.settings.tableLanguage ?? "nn";
    const blocked = structureFindings(loaded);
    if (blocked.length > 0) return { tables: [], language, blocked: locate(blocked, plan, places) };
    const models = generatedSheets(plan, year, referencesTo(workbook, places));
    const tables = models.map((model) => ({
      name: model.name,
      html: `<div lang="${language}">\n${tableHtml(model)}\n</div>`,
      text: tableText(model),
    }));
    return { tables, language, blocked: [] };
  });
}
