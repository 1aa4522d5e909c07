import { plain } from "../broadcast";
import { toNumber } from "../coerce";
import { eager, type Call, type FunctionTable } from "../kinds";
import { cellValue } from "../ranges";
import { rangesOf } from "../references";
import { errorOf, isError, isScalar, type Range, type Scalar, type Value } from "../values";
import { deviation, largest, mean, product, smallest, sum, variance } from "./statistics";

const figures: readonly ((numbers: readonly number[]) => Scalar)[] = [
  mean,
  (numbers) => numbers.length,
  (numbers) => numbers.length,
  largest,
  smallest,
  product,
  (numbers) => deviation(numbers, "sample"),
  (numbers) => deviation(numbers, "all"),
  sum,
  (numbers) => variance(numbers, "sample"),
  (numbers) => variance(numbers, "all"),
];
const countingAll = 3;

/** A row that a filter hides never counts; one that a person hid counts unless the code says otherwise. */
function isLeftOut({ sheet }: Range, row: number, leaveOutHidden: boolean): boolean {
  if (!sheet.hiddenRows.has(row)) return false;
  const filtered = sheet.tables.some(
    ({ area, filtered: isFiltered }) => isFiltered && row >= area.row && row < area.row + area.rows,
  );
  return leaveOutHidden || filtered;
}

function visibleValues(range: Range, leaveOutHidden: boolean, call: Call): Scalar[] {
  const values: Scalar[] = [];
  for (const [row, cells] of range.sheet.cells) {
    if (row < range.top || row > range.bottom || isLeftOut(range, row, leaveOutHidden)) continue;
    for (const column of cells.keys()) {
      if (column < range.left || column > range.right) continue;
      if (!call.isSubtotal(range.sheet, row, column)) values.push(cellValue(range.sheet, row, column));
    }
  }
  return values;
}

function subtotal(args: readonly Value[], call: Call): Scalar {
  const [code = null, ...rest] = args;
  const given = plain(code);
  const number = isScalar(given) ? toNumber(given) : errorOf("#VALUE!");
  if (typeof number !== "number") return number;
  const kind = Math.trunc(number) % 100;
  const figure = figures[kind - 1];
  const ranges = rest.map(rangesOf);
  if (!figure || number > 111 || ranges.includes(null)) return errorOf("#VALUE!");
  const values = ranges.flatMap((list) =>
    (list ?? []).flatMap((range) => visibleValues(range, number > 100, call)),
  );
  if (kind === countingAll) return values.filter((value) => value !== null).length;
  const failed = kind === 2 ? undefined : values.find(isError);
  return failed ?? figure(values.filter((value) => typeof value === "number"));
}

/** Figures over the visible cells of a list, without the subtotals in it. */
export const subtotalFunctions: FunctionTable = { SUBTOTAL: eager(subtotal, { volatile: true }) };
