import type { Plan } from "../../plan/plan";
import type { SheetModel } from "../sheet-model";
import { dateContent } from "./dates";
import { bodyHeights, firstTableRow, frame } from "./frame";
import { planFrame } from "./plan-frame";

const widths = [34, 16, 52, 16];

/** The plan's versions, for the drafts: the log is left out of the final set. */
export function logSheet(plan: Plan): SheetModel {
  const { words, ...framed } = planFrame(plan);
  const language = plan.settings.tableLanguage ?? "nn";
  const above = [words.logTitle];
  const header = firstTableRow(above);
  const rows = plan.log.map((entry) => [
    entry.version ?? "",
    dateContent(entry.date, language),
    entry.status ?? "",
    entry.changedBy ?? "",
  ]);
  return frame({
    ...framed,
    words,
    name: words.logSheet,
    above,
    blocks: [{ row: header, column: 0, cells: [words.logHeaders, ...rows] }],
    columns: 4,
    headerRows: { first: header, last: header },
    looks: [
      {
        area: { row: header + 1, column: 0, rows: Math.max(1, rows.length), columns: widths.length },
        look: { vertical: "Center" },
      },
      {
        area: { row: header + 1, column: 1, rows: Math.max(1, rows.length), columns: 1 },
        look: { format: "dd\\.mm\\.yyyy", horizontal: "Left" },
      },
    ],
    merges: [],
    below: [],
    widths,
    heights: bodyHeights(header + 1, rows, widths),
  });
}
