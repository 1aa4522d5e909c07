import { describe, expect, test } from "vitest";
import type { Cell, Kind } from "../../../src/sheets/kinds/kind";
import { rowTableKeys, tables } from "../../../src/sheets/tables/all";
import * as choices from "../../../src/sheets/tables/choices";
import { settingFields } from "../../../src/sheets/tables/settings";
import type { Language, Words } from "../../../src/sheets/words";

function reader(table: keyof typeof tables, field: string): Kind<unknown> {
  const column = tables[table].columns[field];
  if (column?.role !== "input") throw new Error(`${table}.${field} is no input`);
  return column.kind;
}

/** What a cell reads as; a problem is an error here. */
function read<T>(kind: Kind<T>, cell: Cell): T {
  const value = kind.read(cell, (problem) => {
    throw new Error(`${problem.code}: ${String(cell)}`);
  });
  if (value === null) throw new Error(`blank: ${String(cell)}`);
  return value;
}

test.each([
  ["sources", "kind", "stat, eigendel, fylkeskommune, statsforvaltar, offentleg tilskot, anna"],
  ["parties", "kind", "kommune, fylkeskommune, stat, anna"],
  ["parties", "approves", "ja, nei"],
  ["measures", "priority", "i planåret, seinare, neste rullering"],
  ["measures", "change", "nytt, vidareført, endra, avslutta"],
  ["funding", "form", "kontant, eigeninnsats"],
  ["funding", "status", "planlagt, søkt, tilsagn, avslått"],
  ["grants", "event", "søknad, tilsagn, utbetalingsoppmoding, utbetaling, avslag, tilbakebetaling"],
  ["actuals", "kind", "utgift, inntekt, mva-kompensasjon, fond"],
  ["progress", "status", "ikkje starta, i gang, forseinka, fullført, stoppa"],
  ["anchoring", "decision", "som framlagt, med endring, utsett, avvist"],
  ["log", "step", "utkast, høyring, formannskap, kommunestyre, sendt KDD, godkjend av KDD"],
  ["documentGoals", "kind", "mål, tiltak, nivå, fokus, premiss, vi vil, FN-mål"],
] as const)("%s.%s takes the described choices", (table, field, words) => {
  const offered = reader(table, field).choices?.map((choice) => choice.nn);
  expect(offered?.join(", ")).toBe(words);
});

const inputs = rowTableKeys.flatMap((key) =>
  Object.entries(tables[key].columns).flatMap(([field, column]) =>
    column.role === "input" && column.kind.choices
      ? [{ name: `${key}.${field}`, kind: column.kind, offered: column.kind.choices }]
      : [],
  ),
);

describe.each(inputs)("$name", ({ kind, offered }) => {
  test("a choice reads the same in every language, and is written as it is read", () => {
    for (const words of offered) {
      const code = read(kind, words.nn);
      for (const language of ["nn", "nb", "en"] as const satisfies readonly Language[]) {
        expect(read(kind, words[language])).toBe(code);
        expect(kind.write(code, language)).toBe(words[language]);
      }
    }
    expect(new Set(offered.map((words) => read(kind, words.nn))).size).toBe(offered.length);
  });
});

test("people write a language out, and a section by its number", () => {
  expect(read(settingFields.tableLanguage.kind, "Nynorsk")).toBe("nn");
  expect(read(settingFields.tableLanguage.kind, "bokmål")).toBe("nb");
  expect(settingFields.tableLanguage.kind.write("nn", "nb")).toBe("nn");
  expect(read(reader("footnotes", "table"), 7)).toBe("financing");
  expect(read(reader("texts", "place"), 5)).toBe("anchoring");
});

test("the words for what is declined are told apart from the rest", () => {
  expect(choices.declinedWords).toEqual(["avslått", "declined"]);
  const { declined, ...rest } = choices.fundingStatusWords;
  const others: readonly Words[] = Object.values(rest);
  expect(declined.nb).toBe("avslått");
  expect(others.flatMap((words) => [words.nn, words.nb, words.en])).not.toContain("avslått");
});
