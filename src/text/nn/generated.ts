import type { GeneratedParams } from "../../plan/finding-params";
import type { Texts } from "../texts";

/** The published tables in the workbook. */
export const generatedNn: Texts<GeneratedParams> = {
  "tables-stale": {
    title: "Tabellen er eldre enn planen",
    text: ({ sheet }) => `Planen er endra sidan arket «${sheet}» vart laga. Lag tabellane på nytt.`,
  },
  "tables-edited": {
    title: "Nokon har skrive i ein tabell",
    text: ({ sheet, cells, more }, f) =>
      `I arket «${sheet}» har nokon skrive i cellene våre: ${f.list(cells)}${more > 0 ? ` og ${String(more)} til` : ""}. Skal det takast vare på, så skriv det i inndata-arka; når tabellane blir laga på nytt, blir det erstatta.`,
  },
};
