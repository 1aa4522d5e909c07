import { coalesce, intersect, subtractAll } from "./area";
import type { Area, SheetData, ValidationData } from "./data";
import { mustBeUnprotected } from "./protection";
import { invalidArgument } from "./problem";
import type { Workbook } from "./workbook";

/** A validation's content, wherever it applies. */
export type ValidationRule = Omit<ValidationData, "areas">;

/** What applies where nothing is set. */
export const NO_RULE: ValidationRule = { rule: { kind: "any" }, ignoreBlanks: true };

/**
 * Changes what applies in an area, and leaves the cells beside it as they are. Throws `InvalidArgument`
 * where a text is longer than Excel takes.
 */
export function editValidation(
  book: Workbook,
  sheet: SheetData,
  area: Area,
  edit: (rule: ValidationRule) => ValidationRule,
): void {
  mustBeUnprotected(sheet);
  const pieces: { areas: Area[]; rule: ValidationRule }[] = [];
  let rest: Area[] = [area];
  for (const validation of sheet.validations) {
    const { areas, ...rule } = validation;
    const inside = areas.flatMap((own) => intersect(own, area) ?? []);
    if (inside.length === 0) continue;
    pieces.push({ areas: inside, rule: edit(rule) });
    for (const own of inside) rest = subtractAll(rest, own);
  }
  if (rest.length > 0) pieces.push({ areas: rest, rule: edit(NO_RULE) });
  for (const { rule } of pieces) mustBeShort(rule);
  book.edit.touch(sheet, false);
  clearWithin(sheet, area);
  for (const { areas, rule } of pieces) addRule(sheet, areas, rule);
}

/** Takes all validation away from an area. */
export function clearValidation(book: Workbook, sheet: SheetData, area: Area): void {
  if (!sheet.validations.some(({ areas }) => areas.some((own) => intersect(own, area)))) return;
  mustBeUnprotected(sheet);
  book.edit.touch(sheet, false);
  clearWithin(sheet, area);
}

function clearWithin(sheet: SheetData, area: Area): void {
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: subtractAll(validation.areas, area) }))
    .filter(({ areas }) => areas.length > 0);
}

function addRule(sheet: SheetData, areas: Area[], rule: ValidationRule): void {
  const bare = rule.rule.kind === "any" && !rule.prompt && !rule.error;
  if (bare) return;
  const key = contentKey(rule);
  const same = sheet.validations.find(
    ({ areas: own, ...other }) => own.length > 0 && contentKey(other) === key,
  );
  if (same) same.areas = coalesce([...same.areas, ...areas]);
  else sheet.validations.push({ areas, ...structuredClone(rule) });
}

const contentKey = ({ rule, ignoreBlanks, prompt, error }: ValidationRule): string =>
  JSON.stringify([rule, ignoreBlanks, prompt, error]);

function mustBeShort({ rule, prompt, error }: ValidationRule): void {
  const list = rule.kind === "list" && !rule.source.startsWith("=") ? rule.source : "";
  if (list.length > 255) throw invalidArgument("a list of choices has at most 255 characters.");
  if ((prompt?.title.length ?? 0) > 32 || (error?.title.length ?? 0) > 32) {
    throw invalidArgument("a validation's title has at most 32 characters.");
  }
  if ((prompt?.message.length ?? 0) > 255 || (error?.message.length ?? 0) > 225) {
    throw invalidArgument("a validation's message has at most 255 characters, an error's 225.");
  }
}

/** What applies in the area: one rule, or null where its cells differ. */
export function validationOf(sheet: SheetData, area: Area): ValidationRule | null {
  const over = sheet.validations.filter(({ areas }) => areas.some((own) => intersect(own, area)));
  const [first] = over;
  if (!first) return NO_RULE;
  if (over.length > 1 || first.areas.reduce((rest, own) => subtractAll(rest, own), [area]).length > 0) {
    return null;
  }
  const { areas, ...rule } = first;
  void areas;
  return rule;
}
