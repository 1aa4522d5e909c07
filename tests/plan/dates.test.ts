import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  isIsoDay,
  isIsoMonth,
  isLeap,
  isoToSerial,
  readDate,
  serialToIso,
} from "../../src/plan/dates";

describe("Excel's serial numbers", () => {
  it.each([
    [61, "1900-03-01"],
    [36_526, "2000-01-01"],
    [45_292, "2024-01-01"],
    [45_351, "2024-02-29"],
    [45_825, "2025-06-17"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s, and back", (serial, iso) => {
    expect(serialToIso(serial)).toBe(iso);
    expect(isoToSerial(iso)).toBe(serial);
  });

  it("drops the time of day", () => {
    expect(serialToIso(45_825.99)).toBe("2025-06-17");
  });

  it.each([60, 1, 0, -1, 2_958_466, NaN, Infinity])("%d is no day", (serial) => {
    expect(serialToIso(serial)).toBeNull();
  });

  it.each(["1900-02-28", "2025-02-29", "2025-06", "17. juni 2025", ""])("%j has none", (iso) => {
    expect(isoToSerial(iso)).toBeNull();
  });

  it("go round", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(isoToSerial(serialToIso(serial) ?? "")).toBe(serial);
      }),
    );
  });
});

it("knows leap years", () => {
  expect([1900, 2000, 2023, 2024, 2100].map(isLeap)).toEqual([false, true, false, true, false]);
});

it("knows a day and a month that exist", () => {
  const days = [
    "2025-06-17",
    "2024-02-29",
    "2025-02-29",
    "2025-04-31",
    "2025-13-01",
    "2025-00-10",
    "2025-6-17",
    "0025-06-17",
    "2025-06-17T00:00",
  ];
  expect(days.filter(isIsoDay)).toEqual(["2025-06-17", "2024-02-29"]);
  expect(
    ["2023-08", "2023-12", "2023-00", "2023-13", "2023-8", "2023-08-01", "2023"].filter(isIsoMonth),
  ).toEqual(["2023-08", "2023-12"]);
});

describe("a date that a person typed", () => {
  it.each([
    ["17. .juni 2025", "2025-06-17"],
    ["11. juni 2025", "2025-06-11"],
    ["11 juni 2025", "2025-06-11"],
    ["11.juni 2025", "2025-06-11"],
    ["11.\u00A0JUNI\u00A02025", "2025-06-11"],
    ["den 2. mai 2025", "2025-05-02"],
    ["5. des 2024", "2024-12-05"],
    ["5. des. 2024", "2024-12-05"],
    ["1. febr. 2025", "2025-02-01"],
    ["3. Oktober, 2025.", "2025-10-03"],
    ["27.01.2025", "2025-01-27"],
    ["7.1.2025", "2025-01-07"],
    ["7. 1. 2025", "2025-01-07"],
    ["07-01-2025", "2025-01-07"],
    ["17/6 2025", "2025-06-17"],
    ["5/6-2025", "2025-06-05"],
    ["17/6/2025", "2025-06-17"],
    ["2025-06-17", "2025-06-17"],
    ["2025-6-7", "2025-06-07"],
    ["20250617", "2025-06-17"],
    ["17.06.2025 00:00:00", "2025-06-17"],
    ["2025-06-17T10:15", "2025-06-17"],
    ["17 June 2025", "2025-06-17"],
    ["2nd May 2025", "2025-05-02"],
    ["June 17, 2025", "2025-06-17"],
    ["29.02.2024", "2024-02-29"],
  ])("%j is the day %s", (text, iso) => {
    expect(readDate(text)).toEqual({ iso, precision: "day" });
  });

  it.each([
    ["August 2023", "2023-08"],
    ["august, 2023", "2023-08"],
    ["juni 2025", "2025-06"],
    ["jun. 2025", "2025-06"],
    ["desember 2024", "2024-12"],
    ["October 2024", "2024-10"],
    ["08.2023", "2023-08"],
    ["8/2023", "2023-08"],
    ["2023-08", "2023-08"],
  ])("%j is the month %s", (text, iso) => {
    expect(readDate(text)).toEqual({ iso, precision: "month" });
  });

  it.each([
    // Days and months that are not
    "31.02.2025",
    "29. februar 2025",
    "2025-04-31",
    "0. juni 2025",
    "32. mai 2025",
    "13.2023",
    "00.2023",
    // Two ways to read them
    "27.1.25",
    "5/6/2025",
    "6/17/2025",
    // Not dates
    "",
    "juni",
    "2025",
    "17. juni",
    "2025-2028",
    "1.1",
    "45825",
    "12345678",
    "17. jyni 2025",
    "medio juni 2025",
    "17. juni 2025 eller seinare",
    "Mogleg å følgje opp ved neste rullering",
  ])("%j is not read", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("reads back every day in the forms people use", () => {
    const months = [
      "januar",
      "februar",
      "mars",
      "april",
      "mai",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "desember",
    ];
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const iso = serialToIso(serial) ?? "";
        const [year = "", month = "", day = ""] = iso.split("-");
        const name = months[Number(month) - 1] ?? "";
        const forms = [
          iso,
          `${day}.${month}.${year}`,
          `${String(Number(day))}/${String(Number(month))} ${year}`,
          `${day}. ${name} ${year}`,
        ];
        expect(forms.map(dayOf)).toEqual([iso, iso, iso, iso]);
      }),
    );
  });
});

it("takes the day of a date in the plan", () => {
  expect(["2025-06-17", "17. .juni 2025", "2023-08", "August 2023", "uavklart", "", null].map(dayOf)).toEqual(
    ["2025-06-17", "2025-06-17", null, null, null, null, null],
  );
});

describe("moving a day", () => {
  it("by days", () => {
    expect(addDays("2025-06-17", 30)).toBe("2025-07-17");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2025-01-01", -1)).toBe("2024-12-31");
    expect(daysBetween("2025-03-29", "2025-03-31")).toBe(2);
    expect(daysBetween("2025-01-01", "2024-01-01")).toBe(-366);
  });

  it("by months, to the last day where there is none", () => {
    expect(addMonths("2025-01-31", 1)).toBe("2025-02-28");
    expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
    expect(addMonths("2025-06-17", 6)).toBe("2025-12-17");
    expect(addMonths("2025-01-15", -1)).toBe("2024-12-15");
    expect(addMonths("2025-12-31", 2)).toBe("2026-02-28");
  });

  it("refuses what is not a day", () => {
    expect(() => addDays("2025-06", 1)).toThrow(RangeError);
    expect(() => addMonths("17. juni 2025", 1)).toThrow(RangeError);
    expect(() => daysBetween("2025-02-30", "2025-03-01")).toThrow(RangeError);
  });

  it("there and back is no way", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40_000, max: 60_000 }),
        fc.integer({ min: -5_000, max: 5_000 }),
        (serial, days) => {
          const iso = serialToIso(serial) ?? "";
          expect(daysBetween(iso, addDays(iso, days))).toBe(days);
        },
      ),
    );
  });
});
