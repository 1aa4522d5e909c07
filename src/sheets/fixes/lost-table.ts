import type { Finding } from "../../plan/findings";
import { sheetOf } from "../layout";
import { alikeTables, homeSheet, renamedTable } from "../recognise";
import type { Fix } from "./fix";
import type { FixSource } from "./source";

/**
 * A table that is gone gets its name back, or is made again: of its own cells where they still stand on its
 * sheet, else empty. Where several tables have its columns, a person must say which one it is.
 */
export function lostTable(
  { place: { table } }: Extract<Finding, { code: "table-missing" }>,
  source: FixSource,
): Fix | null {
  const renamed = renamedTable(table, source.others);
  if (!renamed && alikeTables(table, source.others).length > 1) return null;
  const language = source.language();
  const home = homeSheet(table, source.sheets, language);
  const { firstYear, lastYear } = source.plan.settings;
  const lost = {
    table,
    renamed: renamed?.name ?? null,
    sheet: renamed?.sheet ?? home ?? sheetOf(table).name[language],
    sheetIsThere: renamed !== null || home !== null,
    language,
    period: { firstYear, lastYear },
  };
  return { certain: renamed !== null, edits: [], rows: [], columns: [], tables: [lost] };
}
