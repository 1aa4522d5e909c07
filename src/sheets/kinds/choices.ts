import { nearest, normalName } from "../../plan/names";
import { forms, type Words } from "../words";
import { kind, shown, type Cell, type Kind } from "./kind";

/** One of a fixed set; recognised in every language, written in the workbook's. `also`: other ways to say one. */
export function choice<const C extends string>(
  words: Readonly<Record<C, Words>>,
  also: Readonly<Record<string, C>> = {},
): Kind<C> {
  const codes = Object.keys(words) as C[];
  const byName = new Map([
    ...codes.flatMap((c) => forms(words[c]).map((form) => [normalName(form), c] as const)),
    ...Object.entries(also).map(([name, c]) => [normalName(name), c] as const),
  ]);
  const cache = new Map<Cell, C>();
  return kind<C>({
    type: "choice",
    format: "General",
    align: "left",
    choices: codes.map((c) => words[c]),
    read(cell, report) {
      const known = cache.get(cell) ?? byName.get(normalName(String(cell)));
      if (known !== undefined) {
        cache.set(cell, known);
        return known;
      }
      const names = codes.map((c) => words[c].nn);
      report({
        code: "choice-unknown",
        params: { value: shown(cell), choices: names, nearest: nearest(String(cell), names) },
      });
      return null;
    },
    write: (value, language) => words[value][language],
  });
}

const yesNo = choice({
  yes: { nn: "ja", nb: "ja", en: "yes" },
  no: { nn: "nei", nb: "nei", en: "no" },
});

/** Ja or nei; Excel's own TRUE and FALSE are taken too. */
export const flag: Kind<boolean> = {
  ...yesNo,
  read(cell, report) {
    if (typeof cell === "boolean") return cell;
    const answer = yesNo.read(cell, report);
    return answer === null ? null : answer === "yes";
  },
  write: (value, language) => yesNo.write(value ? "yes" : "no", language),
};
