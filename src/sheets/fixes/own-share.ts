import type { Finding } from "../../plan/findings";
import { counts } from "../../plan/ledger";
import { distribute, sumOre, type Ore } from "../../plan/money";
import { isBlank } from "../../plan/rules/rule";
import type { Cell } from "../kinds/kind";
import { cellFix, type CellEdit, type Fix, type NewRow } from "./fix";
import { amountEdit, amountIn, edit, type FixSource } from "./source";

/**
 * Own share of a goal and year is split by the key. A row without a part becomes a row for each party; rows
 * that have parts get their amounts, where each party has at most one. Null where it is not that plain.
 */
export function splitByKey(
  { params }: Extract<Finding, { code: "own-share-part" }>,
  source: FixSource,
): Fix | null {
  const { funding, parties } = source.plan;
  const key = source.ledger().key;
  const keyed = parties.flatMap(({ name, ownShareKey }) =>
    name !== null && ownShareKey !== null && ownShareKey > 0 ? [{ name, weight: ownShareKey }] : [],
  );
  const rows = funding.flatMap((row, index) => {
    const own = source.ledger().source(row.source)?.value.kind === "ownShare";
    const here = row.goal === params.goal && row.year === params.year;
    return own && here && counts(row) && row.amount !== null ? [{ ...row, index, amount: row.amount }] : [];
  });
  const [first] = rows;
  if (!first || rows.some(({ hours }) => hours !== null)) return null;
  const blank = rows.filter(({ party }) => isBlank(party));
  const named = rows.filter(({ party }) => !isBlank(party));
  const taken = keyed.map(({ name }) => named.filter(({ party }) => key(party) === key(name)));
  // Each row has a party of the key or none, no party has two, and at most one row is to be shared out.
  if (blank.length > 1 || taken.some(({ length }) => length > 1)) return null;
  if (taken.flat().length < named.length) return null;
  const parts = distribute(
    sumOre(rows.map(({ amount }) => amount)),
    keyed.map(({ weight }) => weight),
    100,
  );
  return assign(
    source,
    keyed.map(({ name }, index) => ({ name, amount: parts[index] ?? 0, row: taken[index]?.[0]?.index })),
    {
      ...first,
      index: blank[0]?.index ?? null,
    },
  );
}

interface Part {
  readonly name: string;
  readonly amount: Ore;
  readonly row: number | undefined;
}

/** A party's own row gets its amount; the first without one takes the row without a part, the rest new rows. */
function assign(
  source: FixSource,
  parts: readonly Part[],
  like: { readonly index: number | null; readonly source: string | null; readonly year: number | null },
): Fix | null {
  const sheet = source.places.funding?.sheet ?? "";
  const edits: (CellEdit | null)[] = [];
  const rows: NewRow[] = [];
  let free = like.index;
  for (const { name, amount, row } of parts) {
    if (row !== undefined) {
      if (source.plan.funding[row]?.amount !== amount)
        edits.push(amountEdit(source, "funding", row, "amount", amount));
    } else if (free !== null) {
      edits.push(edit(source, "funding", free, "party", name));
      if (source.plan.funding[free]?.amount !== amount)
        edits.push(amountEdit(source, "funding", free, "amount", amount));
      free = null;
    } else {
      rows.push({
        table: "funding",
        sheet,
        cells: {
          ...copied(source, like),
          party: name,
          amount: amountIn(source, "funding", "amount", amount),
        },
      });
    }
  }
  if (free !== null) return null;
  const fix = cellFix(false, edits);
  return fix && { ...fix, rows };
}

/** What a new row has in common with the row that it is split from. */
function copied(source: FixSource, like: { readonly index: number | null }): Record<string, Cell> {
  const [place, grid] = [source.places.funding, source.gridOf("funding")];
  const row = like.index ?? 0;
  const cells = grid?.rows[(place?.rows[row] ?? 0) - 1] ?? [];
  const fields = ["year", "goal", "measure", "source", "form", "status", "reference"];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const column = place?.columns.get(field);
      const cell = column === undefined ? "" : (cells[column] ?? "");
      return cell === "" ? [] : [[field, cell]];
    }),
  );
}
