import { at, finding, type Finding } from "../findings";
import { nameSplitter } from "../names";
import { measureParams } from "./measure-label";
import { ofTables } from "./of-tables";
import { partyRegister } from "./party-register";
import type { Rule } from "./rule";

/**
 * A name in a list of partners should be a registered party's. Another name of it, a misspelling, and two
 * names without a comma are told at each list; a name that is not registered once, at the first.
 * Silent until parties are registered.
 */
export const partners: Rule = ofTables(["measures", "parties"], ({ plan, ledger }) => {
  const register = partyRegister(plan.parties);
  if (register.forms.length === 0) return [];
  const split = nameSplitter(register.forms);
  const named = plan.measures.map(({ partners: list }) => (list === null ? [] : split(list)));
  const times = occurrences(named.map((names) => new Set(names.map(ledger.key))));
  const told = new Set<string>();
  return plan.measures.flatMap((measure, row) =>
    (named[row] ?? []).flatMap((name): Finding[] => {
      const verdict = register.judge(name);
      if (verdict.is === "registered") return [];
      const place = at("measures", row, "partners");
      const params = { ...measureParams(measure), name };
      if (verdict.is === "joined")
        return [finding("partner-joined", place, { ...params, names: verdict.names })];
      if (verdict.is !== "unknown") {
        const code = verdict.is === "alias" ? "partner-alias" : "partner-spelling";
        return [finding(code, place, { ...params, registered: verdict.registered })];
      }
      const key = ledger.key(name);
      if (told.has(key)) return [];
      told.add(key);
      return [finding("partner-unknown", place, { ...params, times: times.get(key) ?? 1 })];
    }),
  );
});

/** In how many of the sets each text is. */
function occurrences(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of sets.flatMap((set) => [...set])) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
