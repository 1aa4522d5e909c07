import { coalesce, intersect, subtractAll } from "./area";
import type { Area, ConditionalFormatData, SheetData } from "./data";
import { itemNotFound } from "./problem";
import { mustAllow } from "./protection";
import type { Workbook } from "./workbook";

/** The conditional formats that apply to a cell of the area, first priority first. */
export function conditionalFormatsOver(sheet: SheetData, area: Area): ConditionalFormatData[] {
  return sheet.conditionalFormats
    .filter(({ areas }) => areas.some((own) => intersect(own, area)))
    .sort((a, b) => a.priority - b.priority);
}

/** Adds a conditional format before those that are there. */
export function addConditionalFormat(
  book: Workbook,
  sheet: SheetData,
  areas: readonly Area[],
  rule: ConditionalFormatData["rule"],
): ConditionalFormatData {
  mustAllow(sheet, "allowFormatCells");
  book.edit.touch(sheet, false);
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const id = freeId(sheet);
  const added: ConditionalFormatData = {
    id,
    areas: coalesce(areas),
    rule,
    format: {},
    stopIfTrue: false,
    priority: 0,
  };
  sheet.conditionalFormats.push(added);
  for (const area of areas) book.edit.changed(sheet, area);
  return added;
}

function freeId(sheet: SheetData): string {
  const taken = new Set(sheet.conditionalFormats.map(({ id }) => id));
  let number = 1;
  const idOf = (value: number): string =>
    `{00000000-000E-0000-0000-${value.toString(16).padStart(12, "0").toUpperCase()}}`;
  while (taken.has(idOf(number))) number++;
  return idOf(number);
}

/** The conditional format of this id; throws `ItemNotFound`. */
export function findConditionalFormat(sheet: SheetData, id: string): ConditionalFormatData {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound(`conditional format ${id}`);
  return found;
}

/** Changes a conditional format. */
export function editConditionalFormat(
  book: Workbook,
  sheet: SheetData,
  id: string,
  edit: (format: ConditionalFormatData) => void,
): void {
  mustAllow(sheet, "allowFormatCells");
  book.edit.touch(sheet, false);
  const format = findConditionalFormat(sheet, id);
  edit(format);
  for (const area of format.areas) book.edit.changed(sheet, area);
}

/** Takes a conditional format away everywhere. */
export function deleteConditionalFormat(book: Workbook, sheet: SheetData, id: string): void {
  mustAllow(sheet, "allowFormatCells");
  const format = findConditionalFormat(sheet, id);
  book.edit.touch(sheet, false);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
  for (const area of format.areas) book.edit.changed(sheet, area);
}

/** Takes all conditional formats away from an area; elsewhere they stay. */
export function clearConditionalFormats(book: Workbook, sheet: SheetData, area: Area): void {
  if (conditionalFormatsOver(sheet, area).length === 0) return;
  mustAllow(sheet, "allowFormatCells");
  book.edit.touch(sheet, false);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: subtractAll(format.areas, area) }))
    .filter(({ areas }) => areas.length > 0);
  book.edit.changed(sheet, area);
}
