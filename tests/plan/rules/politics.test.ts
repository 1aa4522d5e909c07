import { describe, expect, test } from "vitest";
import { at, finding } from "../../../src/plan/findings";
import { anchoringAfterSigning, anchoringMissing, anchoringOrder } from "../../../src/plan/rules/anchoring";
import { approvalBeforeAnchoring, approvalMissing } from "../../../src/plan/rules/approval";
import { logDuplicate, logOrder } from "../../../src/plan/rules/log";
import { found, type PlanParts } from "../../support/plan-with";

const parties: PlanParts["parties"] = [
  { name: "Vinje", kind: "municipality", approves: true },
  { name: "Tokke", kind: "municipality", approves: true },
  { name: "Telemark", kind: "county", approves: true },
  { name: "Husbanken", kind: "state", approves: false },
];
const measures = [{ id: "T1" }];
const vinje = { year: 2025, party: "Vinje", executive: "2025-06-11", council: "2025-06-19" };
const tokke = { year: 2025, party: "tokke ", executive: "2025-06-04", council: "2025-06-17" };

describe("anchoring-missing", () => {
  test("one finding names the municipalities that lack a date in the planning year", () => {
    expect(found(anchoringMissing, { parties, measures, anchoring: [vinje, tokke] })).toEqual([]);
    const anchoring = [
      { ...vinje, council: null },
      { ...tokke, year: 2024 },
    ];
    expect(found(anchoringMissing, { parties, measures, anchoring })).toEqual([
      finding("anchoring-missing", at("anchoring", 0, "council"), {
        year: 2025,
        parties: ["Vinje", "Tokke"],
      }),
    ]);
  });

  test("a municipality without a row is shown among the parties", () => {
    expect(found(anchoringMissing, { parties, measures, anchoring: [vinje] })).toEqual([
      finding("anchoring-missing", at("parties", 1, "name"), { year: 2025, parties: ["Tokke"] }),
    ]);
  });

  test("silent until there are measures, and in a programme that is not anchored", () => {
    expect(found(anchoringMissing, { parties })).toEqual([]);
    expect(found(anchoringMissing, { parties, measures, settings: { kind: "programme" } })).toEqual([]);
    expect(found(anchoringMissing, { parties, measures, settings: { planningYear: null } })).toEqual([]);
  });
});

test("anchoring-order: the same day is allowed, typed dates are read", () => {
  const anchoring = [
    { ...vinje, council: "2025-06-11" },
    { ...tokke, council: "3. .juni 2025" },
    { ...tokke, council: "ukjend" },
  ];
  expect(found(anchoringOrder, { anchoring })).toEqual([
    finding("anchoring-order", at("anchoring", 1, "council"), {
      party: "tokke ",
      executive: "2025-06-04",
      council: "2025-06-03",
    }),
  ]);
});

describe("anchoring-after-signing", () => {
  test("one finding lists the councils of the signing year that decide later", () => {
    const settings = { signingDate: "2025-06-17" };
    const anchoring = [tokke, vinje, { ...vinje, party: "Nome", council: "17. .juni 2025" }];
    expect(found(anchoringAfterSigning, { settings, anchoring })).toEqual([
      finding("anchoring-after-signing", at("anchoring", 1, "council"), {
        signing: "2025-06-17",
        parties: ["Vinje"],
        councils: ["2025-06-19"],
      }),
    ]);
  });

  test("not of later years, nor without a signing date", () => {
    const anchoring = [{ ...vinje, year: 2026, council: "2026-06-01" }];
    expect(found(anchoringAfterSigning, { settings: { signingDate: "2025-06-02" }, anchoring })).toEqual([]);
    expect(found(anchoringAfterSigning, { anchoring: [vinje] })).toEqual([]);
  });
});

describe("approval-missing", () => {
  test("one finding lists those who approve and have not, whether they have a row or not", () => {
    const anchoring = [{ ...vinje, approval: "2025-06-19" }, tokke, { ...vinje, year: 2024 }];
    expect(found(approvalMissing, { parties, measures, anchoring })).toEqual([
      finding("approval-missing", at("anchoring", 1, "approval"), {
        year: 2025,
        parties: ["Tokke", "Telemark"],
      }),
    ]);
    expect(found(approvalMissing, { parties: [{ name: "Telemark", approves: true }], measures })).toEqual([
      finding("approval-missing", at("parties", 0, "approves"), { year: 2025, parties: ["Telemark"] }),
    ]);
  });

  test("silent when all have, and while there are no measures", () => {
    const anchoring = ["Vinje", "Tokke", "Telemark"].map((party) => ({
      year: 2025,
      party,
      approval: "2025-07-01",
    }));
    expect(found(approvalMissing, { parties, measures, anchoring })).toEqual([]);
    expect(found(approvalMissing, { parties })).toEqual([]);
  });
});

test("approval-before-anchoring: the council's own day is allowed", () => {
  const anchoring = [
    { ...vinje, approval: "2025-06-19" },
    { ...tokke, approval: "2025-06-16" },
  ];
  expect(found(approvalBeforeAnchoring, { anchoring })).toEqual([
    finding("approval-before-anchoring", at("anchoring", 1, "approval"), {
      party: "tokke ",
      approval: "2025-06-16",
      council: "2025-06-17",
    }),
  ]);
});

describe("the log", () => {
  test("versions rise as numbers, not as text", () => {
    const log = [
      { version: "2.9 Utkast" },
      { version: "2.10" },
      { version: "Endeleg" },
      { version: "2.2 Retta" },
    ];
    expect(found(logOrder, { log })).toEqual([
      finding("log-order", at("log", 3, "version"), {
        what: "version",
        value: "2.2 Retta",
        previous: "2.10",
      }),
    ]);
  });

  test("dates rise; a month holds its days", () => {
    const dates = ["2024-06", "2024-06-15", "Juni 2024", "2024-05-31", "snart", null];
    expect(found(logOrder, { log: dates.map((date) => ({ date })) })).toEqual([
      finding("log-order", at("log", 3, "date"), { what: "date", value: "2024-05-31", previous: "2024-06" }),
    ]);
  });

  test("a version twice: 5 and 5.0 are one, 5.0 and 5.1 are two", () => {
    const log = [{ version: "5.0 Utkast" }, { version: "5.1" }, { version: "5" }, { version: "Endeleg" }];
    expect(found(logDuplicate, { log })).toEqual([
      finding("log-duplicate", at("log", 2, "version"), { version: "5.0 Utkast", times: 2 }),
    ]);
    expect(found(logDuplicate, { log: [{ version: null }, {}, { version: " " }] })).toEqual([]);
    expect(found(logOrder, { log: log.slice(0, 1).concat({ version: "5" }) })).toEqual([]);
  });
});
