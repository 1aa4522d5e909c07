import { nearest } from "../names";

/** How many misspellings a rule looks up: a pasted column of wrong names must not take minutes. */
const mostLookUps = 50;

/** Suggests the registered name that a name may be meant for; null where none is near, or after many. */
export function suggester(names: readonly (string | null)[]): (name: string | null) => string | null {
  const candidates = names.filter((name) => name !== null);
  let left = mostLookUps;
  return (name) => {
    if (name === null || left === 0) return null;
    left -= 1;
    return nearest(name, candidates);
  };
}
