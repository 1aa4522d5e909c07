import { expect, test } from "vitest";
import { normalName } from "../../../src/plan/names";
import { settings } from "../../../src/plan/records";
import { settingFields, settingsTable } from "../../../src/sheets/tables/settings";
import { forms } from "../../../src/sheets/words";

test("every setting has a line, in order", () => {
  expect([...Object.keys(settingFields), "others"]).toEqual(Object.keys(settings.shape));
  expect([settingsTable.field.header.nn, settingsTable.value.header.nn]).toEqual(["Felt", "Verdi"]);
});

test("the plan cannot do without its kind, name, period and planning year", () => {
  const needed = Object.entries(settingFields).filter(([, field]) => field.needed);
  expect(needed.map(([key]) => key)).toEqual(["kind", "name", "firstYear", "lastYear", "planningYear"]);
});

test("no label means two fields", () => {
  const owners = new Map<string, string>();
  for (const [key, field] of Object.entries(settingFields)) {
    for (const label of [...forms(field.label), ...(field.earlier ?? [])]) {
      expect([label, owners.get(normalName(label)) ?? key]).toEqual([label, key]);
      owners.set(normalName(label), key);
    }
  }
});

test("the tolerance is typed in percentage points, the smallest own share in per cent", () => {
  const fine = (): never => {
    throw new Error("reported");
  };
  expect(settingFields.shareTolerance.kind.read("0,5", fine)).toBe(50);
  expect(settingFields.shareTolerance.kind.write(50, "nn")).toBe(0.5);
  expect(settingFields.minimumOwnShare.kind.read(0.25, fine)).toBe(2500);
});
