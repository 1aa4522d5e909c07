import type { GeneratedParams } from "../../plan/finding-params";
import type { Texts } from "../texts";

/** The published tables in the workbook. */
export const generatedEn: Texts<GeneratedParams> = {
  "tables-stale": {
    title: "The table is older than the plan",
    text: ({ sheet }) => `The plan has changed since the sheet “${sheet}” was made. Make the tables again.`,
  },
  "tables-edited": {
    title: "Somebody has typed in a table",
    text: ({ sheet, cells, more }, f) =>
      `In the sheet “${sheet}” somebody has typed in our cells: ${f.list(cells)}${more > 0 ? ` and ${String(more)} more` : ""}. If it is to be kept, write it in the input sheets; it is replaced when the tables are made again.`,
  },
};
