import type { Plan } from "../../plan/plan";
import { dateContent, longDate } from "./dates";
import type { SheetModel } from "../sheet-model";
import { bodyHeights, firstTableRow, frame } from "./frame";
import { planFrame } from "./plan-frame";

const widths = [36, 26, 26];

/** Section 5: when the municipalities' executive committees and councils deal with the year's plan. */
export function anchoringSheet(plan: Plan, year: number): SheetModel {
  const { words, ...framed } = planFrame(plan);
  const language = plan.settings.tableLanguage ?? "nn";
  const introduction = plan.texts
    .filter(({ place }) => place === "anchoring")
    .flatMap(({ text }) => text ?? []);
  const above = [words.anchoringTitle, ...introduction];
  const header = firstTableRow(above);
  const rows = plan.anchoring
    .filter((row) => row.year === year)
    .map((row) => [
      row.party ?? "",
      dateContent(row.executive, language),
      dateContent(row.council, language),
    ]);
  return frame({
    ...framed,
    words,
    name: words.anchoringSheet,
    above,
    blocks: [{ row: header, column: 0, cells: [words.anchoringHeaders, ...rows] }],
    columns: 3,
    headerRows: { first: header, last: header },
    looks: [
      {
        area: { row: header + 1, column: 0, rows: Math.max(1, rows.length), columns: widths.length },
        look: { vertical: "Center" },
      },
      {
        area: { row: header + 1, column: 1, rows: Math.max(1, rows.length), columns: 2 },
        look: { format: longDate(language), horizontal: "Left" },
      },
    ],
    merges: [],
    below: [],
    widths,
    heights: bodyHeights(header + 1, rows, widths),
  });
}
