import { readFileSync } from "node:fs";

/** One table of the plan as it was published. */
export interface PublishedTable {
  /** Above the table: its title, or the goal's heading. */
  readonly title: string;
  readonly introduction: string | null;
  readonly mainGoal: string | null;
  /** The line just above the table. */
  readonly line: string | null;
  /** Below the table: `Tabell 1`. */
  readonly caption: string | null;
  /** Below the table, with its mark. */
  readonly footnote: string | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const sections = readFileSync(new URL("../fixtures/published-tables.md", import.meta.url), "utf8")
  .split(/^## /mu)
  .slice(1);

/** A table by what its section's heading begins with: `Logg`, `Tabell 1`, `Seksjon 6`, `Kontrollsummar`. */
export function publishedTable(name: string): PublishedTable {
  const found = sections.filter((section) => section.startsWith(name));
  const [section] = found;
  if (section === undefined || found.length > 1)
    throw new Error(`${String(found.length)} tables named ${name}`);
  const value = (label: string): string | null =>
    new RegExp(`^${label}[^\`\n]*: \`(.*)\``, "mu").exec(section)?.[1] ?? null;
  const [header = [], , ...rows] = section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map(cellsOf);
  return {
    title: value("Tittel") ?? value("Overskrift") ?? "",
    introduction: value("Innleiing"),
    mainGoal: value("Hovudmål"),
    line: value("Line over tabellen"),
    caption: value("Tabelltekst under"),
    footnote: value("Fotnote"),
    header,
    rows,
  };
}

/** The cells of a line `| a | b |`; a star is escaped in the file. */
function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\*", "*"));
}
