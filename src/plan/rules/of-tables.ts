import type { TableKey } from "../plan";
import type { Finding } from "../findings";
import type { Rule } from "./rule";

/**
 * A rule that looks at some tables of the plan and nothing else. While these are the very same, as they are
 * after an edit in another table, it finds what it found before.
 */
export function ofTables(tables: readonly [TableKey, ...TableKey[]], rule: Rule): Rule {
  const before = new WeakMap<object, { readonly read: readonly object[]; readonly found: Finding[] }>();
  return (context) => {
    const read = tables.map((key) => context.plan[key]);
    const [key = context.plan] = read;
    const known = before.get(key);
    if (known?.read.every((table, index) => table === read[index])) return known.found;
    const found = rule(context);
    before.set(key, { read, found });
    return found;
  };
}
