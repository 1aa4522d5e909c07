import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { at, finding, severities, type Finding, type FindingCode } from "../src/plan/findings";
import { inputSheets } from "../src/sheets/layout";
import type { AnyColumn } from "../src/sheets/table";
import { tables } from "../src/sheets/tables/all";
import { settingFields, settingsTable } from "../src/sheets/tables/settings";
import { findingText, findingTitle } from "../src/text/findings";
import { findingMeaning } from "../src/text/meanings";
import { examples } from "./rule-examples";
import { groupedCodes, leads, repairs } from "./rule-groups";

/** The pages that are made from the declarations, by their place in the repository. */
export function generatedPages(): Readonly<Record<string, string>> {
  return { "docs/arbeidsbok.md": workbookPage(), "docs/reglar.md": rulesPage() };
}

const note = "<!-- Laga av `npm run docs`. Ikkje endre her. -->";

function workbookPage(): string {
  const sheets = inputSheets.map(({ name, purpose, tables: placed, hidden }) =>
    [
      `## ${name.nn}${hidden ? " (gøymt)" : ""}`,
      purpose.nn,
      ...placed.map(({ table }) => (table === "settings" ? settingsSection() : tableSection(tables[table]))),
    ].join("\n\n"),
  );
  return (
    [
      note,
      "# Arbeidsboka",
      "Arka som folk fyller ut. Kolonnane blir funne etter overskrifta, på nynorsk, bokmål eller engelsk, så dei kan flyttast og få nye naboar. Namnet på tabellen må stå.",
      "Står beløpa i tusen eller millionar kroner, seier overskrifta det: `2025 (i 1 000 kr)`, `2025, mill. kr` eller `Beløp i tusen kr`. Bygdevekst les og skriv dei då i den eininga, og tabellane i planen viser kroner. Bruk same eining i alle åra i budsjettet, så Sum òg blir rett. Ein tekst med si eiga eining, som «0,5 mill.», blir lesen slik han står; «500 kr» i ei kolonne i tusen kan tyde to ting og blir ikkje lesen.",
      ...sheets,
    ].join("\n\n") + "\n"
  );
}

function settingsSection(): string {
  const rows = Object.values(settingFields).map(({ label, help, kind }) =>
    row([label.nn, choicesOf(kind.choices), help.nn]),
  );
  return [
    `Tabellen \`${settingsTable.name}\`, eit felt på kvar rad:`,
    table(["Felt", "Val", "Kva det er"], rows),
  ].join("\n\n");
}

function tableSection({ name, columns }: (typeof tables)[keyof typeof tables]): string {
  const rows = Object.values(columns).map((column) => row(columnCells(column)));
  return [`Tabellen \`${name}\`:`, table(["Kolonne", "Val", "Kva det er"], rows)].join("\n\n");
}

function columnCells(column: AnyColumn): string[] {
  if (column.role === "perYear") return ["2025, 2026, … (eitt år i kvar kolonne)", "", column.help.nn];
  const choices = column.role === "input" ? choicesOf(column.kind.choices) : "";
  return [`${column.header.nn}${column.role === "calculated" ? " (rekna ut)" : ""}`, choices, column.help.nn];
}

function choicesOf(choices: readonly { readonly nn: string }[] | undefined): string {
  return (choices ?? []).map(({ nn }) => nn).join(", ");
}

const severityWords = { error: "feil", warning: "åtvaring", info: "til opplysning" } as const;

function rulesPage(): string {
  const grouped = groupedCodes();
  const index = grouped.map(
    ({ title, codes }) => `- ${title}: ${codes.map((code) => `[\`${code}\`](#${code})`).join(", ")}`,
  );
  return (
    [
      note,
      "# Reglane",
      "Feil: planen kan ikkje sendast slik. Åtvaring: nokon må sjå på det. Til opplysning: greitt å vite. Panelet seier det same under «Kva tyder dette?» ved kvart funn.",
      index.join("\n"),
      ...grouped.flatMap(({ title, codes }) => [`## ${title}`, ...codes.map(ruleSection)]),
    ].join("\n\n") + "\n"
  );
}

function ruleSection(code: FindingCode): string {
  const repair = repairs[code] ?? leads[code];
  const found = finding(code, at("settings", null, null), examples[code]) as Finding;
  return [
    `### ${code}`,
    `**${findingTitle(code, "nn")}** (${severityWords[severities[code]]})`,
    findingMeaning(code, "nn"),
    `> ${findingText(found, "nn").replaceAll("\u00A0", " ")}`,
    ...(repair === undefined ? [] : [`Eitt klikk: ${repair.charAt(0).toLowerCase()}${repair.slice(1)}`]),
  ].join("\n\n");
}

function table(headers: readonly string[], rows: readonly string[]): string {
  return [row(headers), row(headers.map(() => "---")), ...rows].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [path, page] of Object.entries(generatedPages())) writeFileSync(path, page);
}
