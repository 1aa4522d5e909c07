import type { TableKey } from "../plan/plan";
import { headersOf } from "./declared-names";
import type { WorkbookGrids } from "./grids";
import type { Cell } from "./kinds/kind";
import { rowTableKeys, tables } from "./tables/all";
import type { Language } from "./words";

const languages: readonly Language[] = ["nn", "nb", "en"];

/** The language that most of a table's headers are in; Nynorsk where it cannot be told. */
export function languageOfTable(key: TableKey, headers: readonly Cell[]): Language {
  const known = countsIn(key, headers);
  return languages.reduce((best, language) => (known[language] > known[best] ? language : best));
}

/** The language that most of the headers in a workbook are in. */
export function languageOfWorkbook({ tables: grids }: Pick<WorkbookGrids, "tables">): Language {
  const keys = new Map(rowTableKeys.map((key) => [tables[key].name.toLowerCase(), key]));
  const sums = { nn: 0, nb: 0, en: 0 };
  for (const { name, headers } of grids) {
    const key = keys.get(name.toLowerCase());
    if (!key) continue;
    const known = countsIn(key, headers);
    for (const language of languages) sums[language] += known[language];
  }
  return languages.reduce((best, language) => (sums[language] > sums[best] ? language : best));
}

function countsIn(key: TableKey, headers: readonly Cell[]): Record<Language, number> {
  const found = new Set(headers.map(String));
  const declared = headersOf(key);
  const count = (language: Language) => declared.filter((words) => found.has(words[language])).length;
  return { nn: count("nn"), nb: count("nb"), en: count("en") };
}
