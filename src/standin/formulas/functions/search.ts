import { compareScalars, foldCase } from "../coerce";
import { isError, type Matrix, type Scalar } from "../values";
import { hasWildcard, unescapeWildcards, wildcardExpression } from "../wildcards";

const exact = new WeakMap<Matrix, ReadonlyMap<Scalar, number>>();

/** In a lookup a number is not the text that spells it, unlike in criteria; texts have no case. */
function lookupKey(value: Scalar): Scalar {
  return typeof value === "string" ? foldCase(value) : value;
}

function firstPlaces(list: Matrix): ReadonlyMap<Scalar, number> {
  const known = exact.get(list);
  if (known) return known;
  const places = new Map<Scalar, number>();
  list.values.forEach((value, index) => {
    const key = lookupKey(value);
    if (value !== null && !places.has(key)) places.set(key, index);
  });
  exact.set(list, places);
  return places;
}

/** The place of the first value equal to the wanted one, which may have wildcards; -1 where there is none. */
export function findEqual(list: Matrix, wanted: Scalar, wildcards = true): number {
  if (!wildcards || typeof wanted !== "string") return firstPlaces(list).get(lookupKey(wanted ?? 0)) ?? -1;
  if (!hasWildcard(wanted)) return firstPlaces(list).get(foldCase(unescapeWildcards(wanted))) ?? -1;
  const pattern = wildcardExpression(wanted, "whole");
  return list.values.findIndex((value) => typeof value === "string" && pattern.test(value));
}

/** The place of the last value equal to the wanted one; -1 where there is none. */
export function findLastEqual(list: Matrix, wanted: Scalar): number {
  const key = lookupKey(wanted ?? 0);
  return list.values.findLastIndex((value) => value !== null && lookupKey(value) === key);
}

function comparable(value: Scalar, wanted: Scalar): boolean {
  return value !== null && !isError(value) && typeof value === typeof wanted;
}

/**
 * In a sorted list, the last place whose value is at most the wanted one (ascending) or at least it
 * (descending), among values of its type; -1 where there is none.
 */
export function findSorted(list: Matrix, wanted: Scalar, order: "ascending" | "descending"): number {
  const sought = wanted ?? 0;
  const direction = order === "ascending" ? 1 : -1;
  return list.values.findLastIndex(
    (value) => comparable(value, sought) && direction * compareScalars(value, sought) <= 0,
  );
}

/** In a list in any order, the first place of the value closest to the wanted one on one side of it. */
export function findNearest(list: Matrix, wanted: Scalar, side: "below" | "above"): number {
  const sought = wanted ?? 0;
  const direction = side === "below" ? 1 : -1;
  let best = -1;
  list.values.forEach((value, index) => {
    if (!comparable(value, sought) || direction * compareScalars(value, sought) > 0) return;
    const held = list.values[best] ?? null;
    if (best === -1 || direction * compareScalars(value, held) > 0) best = index;
  });
  return best;
}
