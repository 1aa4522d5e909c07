import { readDate } from "../dates";
import { at, finding, type Finding } from "../findings";
import { duplicates } from "./group";
import type { Rule } from "./rule";

/** Versions and dates rise down the log. A month and a day in it are the same date, and so are two months. */
export const logOrder: Rule = ({ plan }) => {
  let version: { parts: readonly number[]; text: string } | null = null;
  let date: string | null = null;
  return plan.log.flatMap((row, index): Finding[] => {
    const found: Finding[] = [];
    const parts = versionOf(row.version);
    if (parts && row.version !== null) {
      if (version && compare(parts, version.parts) < 0) {
        const params = { what: "version" as const, value: row.version, previous: version.text };
        found.push(finding("log-order", at("log", index, "version"), params));
      }
      version = { parts, text: row.version };
    }
    const day = row.date === null ? null : (readDate(row.date)?.iso ?? null);
    if (day !== null) {
      if (date !== null && isEarlier(day, date)) {
        const params = { what: "date" as const, value: day, previous: date };
        found.push(finding("log-order", at("log", index, "date"), params));
      }
      date = day;
    }
    return found;
  });
};

/** A version stands in the log once: `5` and `5.0` are one. */
export const logDuplicate: Rule = ({ plan, ledger }) =>
  duplicates(plan.log, ({ version }) => {
    const parts = versionOf(version);
    return parts ? withoutZeros(parts).join(".") : ledger.key(version) || null;
  }).map(({ first, rows }) =>
    finding("log-duplicate", at("log", rows[1] ?? null, "version"), {
      version: first.version ?? "",
      times: rows.length,
    }),
  );

/** The numbers that a version begins with: `2.10 Justert mal` is 2, 10. Null where it begins otherwise. */
function versionOf(version: string | null): number[] | null {
  const match = /^\s*v?\.?\s*(\d{1,9}(?:\.\d{1,9}){0,5})(?![\d])/iu.exec(version ?? "");
  return match?.[1]?.split(".").map(Number) ?? null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== (b[index] ?? 0));
  if (at >= 0) return (a[at] ?? 0) - (b[at] ?? 0);
  return b.slice(a.length).some((part) => part > 0) ? -1 : 0;
}

function withoutZeros(parts: readonly number[]): readonly number[] {
  const last = parts.findLastIndex((part) => part !== 0);
  return parts.slice(0, Math.max(1, last + 1));
}

/** Compared as finely as the coarser of the two is known. */
function isEarlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
