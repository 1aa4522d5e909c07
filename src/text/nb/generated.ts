import type { GeneratedParams } from "../../plan/finding-params";
import type { Texts } from "../texts";

/** The published tables in the workbook. */
export const generatedNb: Texts<GeneratedParams> = {
  "tables-stale": {
    title: "Tabellen er eldre enn planen",
    text: ({ sheet }) => `Planen er endret siden arket «${sheet}» ble laget. Lag tabellene på nytt.`,
  },
  "tables-edited": {
    title: "Noen har skrevet i en tabell",
    text: ({ sheet, cells, more }, f) =>
      `I arket «${sheet}» har noen skrevet i cellene våre: ${f.list(cells)}${more > 0 ? ` og ${String(more)} til` : ""}. Skal det tas vare på, så skriv det i inndata-arkene; når tabellene lages på nytt, blir det erstattet.`,
  },
};
