import { normalName } from "../../plan/names";
import type { Plan } from "../../plan/plan";
import type { SheetModel } from "../sheet-model";
import { dateContent, longDate } from "./dates";
import { bodyHeights, firstTableRow, frame } from "./frame";
import { planFrame } from "./plan-frame";

const widths = [40, 40];

/** Section 8: the partners that approve the plan, with the date of the year's approval. */
export function approvalSheet(plan: Plan, year: number): SheetModel {
  const { words, ...framed } = planFrame(plan);
  const language = plan.settings.tableLanguage ?? "nn";
  const above = [words.approvalTitle];
  const header = firstTableRow(above);
  const approvals = new Map(
    plan.anchoring
      .filter((row) => row.year === year)
      .map(({ party, approval }) => [normalName(party ?? ""), approval]),
  );
  const rows = plan.parties
    .filter(({ approves, name }) => approves === true && name !== null)
    .map(({ name }) => [name ?? "", dateContent(approvals.get(normalName(name ?? "")) ?? null, language)]);
  return frame({
    ...framed,
    words,
    name: words.approvalSheet,
    above,
    blocks: [{ row: header, column: 0, cells: [words.approvalHeaders, ...rows] }],
    columns: 2,
    headerRows: { first: header, last: header },
    looks: [
      {
        area: { row: header + 1, column: 0, rows: Math.max(1, rows.length), columns: widths.length },
        look: { vertical: "Center" },
      },
      {
        area: { row: header + 1, column: 1, rows: Math.max(1, rows.length), columns: 1 },
        look: { format: longDate(language), horizontal: "Left" },
      },
    ],
    merges: [],
    below: [],
    widths,
    heights: bodyHeights(header + 1, rows, widths),
  });
}
