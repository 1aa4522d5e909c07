import type { Severity } from "../plan/findings";

/** Cells of a sheet to be marked in one way; addresses as "C5". */
export interface CellMarks {
  readonly sheet: string;
  readonly severity: Severity;
  readonly addresses: readonly string[];
}

interface Marked {
  readonly severity: Severity;
  readonly location: { readonly sheet: string | null; readonly address: string | null };
  readonly setAside?: unknown;
}

const order: readonly Severity[] = ["error", "warning", "info"];

/**
 * The cells to mark: each once, by the worst that is found there. What is set aside, and what is only for
 * information, is not marked.
 */
export function cellMarks(findings: readonly Marked[]): CellMarks[] {
  const worst = new Map<string, { sheet: string; address: string; severity: Severity }>();
  for (const { severity, location, setAside } of findings) {
    const { sheet, address } = location;
    if (sheet === null || address === null || setAside || severity === "info") continue;
    const key = `${sheet}!${address}`;
    const before = worst.get(key);
    if (!before || order.indexOf(severity) < order.indexOf(before.severity)) {
      worst.set(key, { sheet, address, severity });
    }
  }
  const groups = new Map<string, { sheet: string; severity: Severity; addresses: string[] }>();
  for (const { sheet, address, severity } of worst.values()) {
    const key = `${severity} ${sheet}`;
    const group = groups.get(key) ?? { sheet, severity, addresses: [] };
    group.addresses.push(address);
    groups.set(key, group);
  }
  return [...groups.values()];
}
