import { aboutIn, type About } from "../plan/about";
import type { Finding } from "../plan/findings";
import type { Plan } from "../plan/plan";
import type { SetAside } from "../plan/records";
import { declaredColumn, declaredTable } from "../sheets/declared-names";
import type { Fix } from "../sheets/fixes/fix";
import { addressOf, type Places } from "../sheets/places";
import { rowTableKeys } from "../sheets/tables/all";

/** Where in the workbook a finding is, as a person and a machine would say it. */
export interface Location {
  readonly sheet: string | null;
  /** As "C5". */
  readonly address: string | null;
  /** The Excel table's name. */
  readonly table: string;
  /** The column's header, or the setting's label. */
  readonly column: string | null;
  /** The row's ID where it has one, else its number in the table, from 1. */
  readonly row: string | null;
}

/** A finding at its cell. `setAside`: what somebody has said about it, where it is set aside. */
export type LocatedFinding = Finding & {
  readonly location: Location;
  readonly about: About;
  readonly setAside?: SetAside;
  /** What mends it; null where only a person knows. */
  readonly fix?: Fix | null;
};

/** Finds the cell of each finding. */
export function locate(findings: readonly Finding[], plan: Plan, places: Places): LocatedFinding[] {
  const about = aboutIn(plan);
  return findings.map((found) => {
    const cell = addressOf(places, found.place);
    return {
      ...found,
      about: about(found),
      location: {
        sheet: cell?.sheet ?? null,
        address: cell?.address ?? null,
        table: declaredTable(found.place.table),
        column: declaredColumn(found.place.table, found.place.column),
        row: rowName(found, plan),
      },
    };
  });
}

function rowName({ place: { table, row } }: Finding, plan: Plan): string | null {
  if (row === null || table === "settings" || !rowTableKeys.includes(table)) return null;
  const content = plan[table][row];
  return content && "id" in content && content.id !== null ? content.id : String(row + 1);
}
