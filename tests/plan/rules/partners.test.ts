import { expect, test } from "vitest";
import { at, finding } from "../../../src/plan/findings";
import { partners } from "../../../src/plan/rules/partners";
import { found } from "../../support/plan-with";

const parties = [
  { name: "Telemark fylkeskommune", otherNames: "TFK; Fylkeskommunen" },
  { name: "Statsforvaltaren i Vestfold og Telemark" },
  { name: "Innovasjon Norge" },
  { name: "Husbanken" },
  { name: "NHO" },
  { name: "LO" },
];
const params = { measure: "T1", label: "T1" };
const place = at("measures", 0, "partners");

function judged(list: string | null) {
  return found(partners, { parties, measures: [{ id: "T1", partners: list }] });
}

test("registered names, however they are typed, are as they should be", () => {
  expect(
    judged("husbanken, Telemark fylkeskommune og Statsforvaltaren i Vestfold og Telemark m.fl."),
  ).toEqual([]);
  expect(judged("NHO, LO")).toEqual([]);
  expect(judged(null)).toEqual([]);
});

test("another name of a registered party", () => {
  expect(judged("TFK, Husbanken")).toEqual([
    finding("partner-alias", place, { ...params, name: "TFK", registered: "Telemark fylkeskommune" }),
  ]);
});

test("a name within two letters of a registered one, of eight letters or more", () => {
  expect(judged("Inovasjon Norje")).toEqual([
    finding("partner-spelling", place, {
      ...params,
      name: "Inovasjon Norje",
      registered: "Innovasjon Norge",
    }),
  ]);
  expect(judged("Husbankn")).toMatchObject([{ code: "partner-spelling" }]);
  expect(judged("Inovasjn Norje")).toMatchObject([{ code: "partner-unknown" }]);
});

test("short names are never misspelt: NHO and LO are two letters apart", () => {
  expect(judged("NHU, Husbank")).toMatchObject([{ code: "partner-unknown" }, { code: "partner-unknown" }]);
});

test("two registered names without a comma, under any of their names", () => {
  expect(judged("Husbanken Innovasjon Norge, NHO")).toEqual([
    finding("partner-joined", place, {
      ...params,
      name: "Husbanken Innovasjon Norge",
      names: ["Husbanken", "Innovasjon Norge"],
    }),
  ]);
  expect(judged("Husbanken TFK NHO")).toMatchObject([{ params: { names: ["Husbanken", "TFK", "NHO"] } }]);
  expect(judged("Husbanken næringsliv")).toMatchObject([{ code: "partner-unknown" }]);
});

test("an unregistered name is said once, at the first measure, with how many have it", () => {
  const measures = [
    { id: "T1", partners: "næringsliv, næringsliv" },
    { id: "T2", partners: "Husbanken" },
    { id: "T3", partners: "Næringsliv" },
  ];
  expect(found(partners, { parties, measures })).toEqual([
    finding("partner-unknown", place, { ...params, name: "næringsliv", times: 2 }),
  ]);
});

test("«og» within a name does not split it", () => {
  expect(judged("relevante utdanningsmiljø og fagmiljø")).toMatchObject([
    { code: "partner-unknown", params: { name: "relevante utdanningsmiljø og fagmiljø" } },
  ]);
});

test("a party's own name goes before another's other name, and two that are as near are no answer", () => {
  const both = [{ name: "Pilotkommunane", otherNames: "NAV-kontoret" }, { name: "NAV-kontoret" }];
  expect(found(partners, { parties: both, measures: [{ partners: "NAV-kontoret" }] })).toEqual([]);
  const near = [{ name: "Vinje skule A" }, { name: "Vinje skule B" }];
  expect(found(partners, { parties: near, measures: [{ partners: "Vinje skule C" }] })).toMatchObject([
    { code: "partner-unknown" },
  ]);
  const numbered = [{ name: "Skulekrins 1" }];
  expect(found(partners, { parties: numbered, measures: [{ partners: "Skulekrins 2" }] })).toMatchObject([
    { code: "partner-unknown" },
  ]);
});

test("silent until parties are registered", () => {
  expect(found(partners, { parties: [{ name: " " }], measures: [{ partners: "Kven som helst" }] })).toEqual(
    [],
  );
});
