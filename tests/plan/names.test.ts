import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, hasOthers, nearest, normalName, sameName, splitNames } from "../../src/plan/names";

describe("one name, however it is typed", () => {
  it.each([
    ["Telemark Næringshage", "telemark næringshage"],
    ["  Husbanken\u00A0", "Husbanken"],
    ["Vest\u2011Telemarkrådet", "Vest-Telemarkrådet"],
    ["Vest–Telemarkrådet", "Vest-Telemarkrådet"],
    ["Vest-Telemarkra\u030Adet", "Vest-Telemarkrådet"],
    ["”Ung i Tokke”", '"Ung i Tokke"'],
    ["«Ung i Tokke»", "“Ung i Tokke”"],
    ["Bygda’s", "Bygda's"],
    ["Inno\u00ADvasjon\n Norge", "Innovasjon Norge"],
    ["ÅRDAL", "årdal"],
  ])("%j and %j", (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ["NHO", "LO"],
    ["Årdal", "Aardal"],
    ["Vest Telemark", "Vest-Telemark"],
    ["Bø", "Bo"],
  ])("but not %j and %j", (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it("is the same when made normal twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normalName(normalName(text))).toBe(normalName(text));
      }),
    );
  });
});

describe("distance", () => {
  it.each([
    ["", "", 0],
    ["husbanken", "husbanken", 0],
    ["husbanken", "husbankn", 1],
    ["husbanken", "hussbanken", 1],
    ["husbanken", "husbankan", 1],
    ["husbanken", "huasbnken", 2],
    ["husbanken", "hubsanken", 1],
    ["ca", "abc", 3],
    ["fagforeningar", "fagforeiningar", 1],
    ["nho", "lo", 2],
    ["", "ab", 2],
    ["😀a", "a", 1],
  ])("%j to %j is %d", (a, b, edits) => {
    expect(distance(a, b, 5)).toBe(edits);
  });

  it("stops beyond what matters", () => {
    expect(distance("husbanken", "innovasjon norge", 2)).toBe(3);
    expect(distance("abcdefgh", "hgfedcba", 2)).toBe(3);
    expect(distance("ab", "ba", 0)).toBe(1);
  });

  const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 8 });
  it("is the same both ways, and what a bound does not reach", () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 9 }), (a, b, most) => {
        const whole = distance(a, b, 99);
        expect(distance(b, a, 99)).toBe(whole);
        expect(distance(a, b, most)).toBe(Math.min(whole, most + 1));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("nearest", () => {
  const registered = [
    "Husbanken",
    "NHO",
    "LO",
    "KS",
    "NAV",
    "USN",
    "fagforeiningar",
    "Innovasjon Norge",
    "Tokke",
    "Vinje",
    "Delmål 1",
    "Delmål 2",
  ];
  it.each([
    ["Husbankn", "Husbanken"],
    ["HUSBANKEN", "Husbanken"],
    ["Hsbankne", "Husbanken"],
    ["fagforeningar", "fagforeiningar"],
    ["Inovasjon  Norge", "Innovasjon Norge"],
    ["Toke", "Tokke"],
    ["Vinnje", "Vinje"],
    ["nho", "NHO"],
    // Two edits in a short name, names too short to be misspelt, another number
    ["Tokkeby", null],
    ["NHP", null],
    ["KO", null],
    ["NHOX", null],
    ["NAVI", null],
    ["Delmål 3", null],
    ["Delmal 2", "Delmål 2"],
    ["Riksantikvaren", null],
    ["", null],
  ])("%j is %j", (name, candidate) => {
    expect(nearest(name, registered)).toBe(candidate);
  });

  it("is none when the number is another", () => {
    expect(nearest("Tiltak 10", ["Tiltak 11"])).toBeNull();
  });

  it("is none when two are as near, and one when they are one name", () => {
    expect(nearest("Husbanke", ["Husbanken", "Husbankes"])).toBeNull();
    expect(nearest("Husbanke", ["Husbanken", "HUSBANKEN"])).toBe("Husbanken");
    expect(nearest("Husbanken", ["Husbankes", "Husbanken"])).toBe("Husbanken");
    expect(nearest("Husbanken", [])).toBeNull();
  });
});

describe("splitNames", () => {
  const registered = [
    "Telemark",
    "Telemark fylkeskommune",
    "Statsforvaltaren i Vestfold og Telemark",
    "KDD",
    "Husbanken",
    "Vest-Telemarkrådet",
    "prosjektleiar",
    "Pilotkommunane",
    "Nærings-, handels- og fiskeridepartementet",
  ];
  it.each([
    ["Husbanken, KDD", ["Husbanken", "KDD"]],
    ["Husbanken; KDD\nVest-Telemarkrådet", ["Husbanken", "KDD", "Vest-Telemarkrådet"]],
    [
      "Pilotkommunane, prosjektleiar og Vest-Telemarkrådet",
      ["Pilotkommunane", "prosjektleiar", "Vest-Telemarkrådet"],
    ],
    [
      "Husbanken, Telemark fylkeskommune og Statsforvaltaren i Vestfold og Telemark, KDD",
      ["Husbanken", "Telemark fylkeskommune", "Statsforvaltaren i Vestfold og Telemark", "KDD"],
    ],
    ["telemark  fylkeskommune og HUSBANKEN", ["telemark fylkeskommune", "HUSBANKEN"]],
    ["KDD og Husbanken og Telemark", ["KDD", "Husbanken", "Telemark"]],
    ["KDD, Husbanken, og Telemark", ["KDD", "Husbanken", "Telemark"]],
    // One side is no registered name
    ["Kommunalsjefar for helse og oppvekst, KDD", ["Kommunalsjefar for helse og oppvekst", "KDD"]],
    ["næringsliv og Husbanken", ["næringsliv og Husbanken"]],
    ["Husbanken og næringsliv", ["Husbanken og næringsliv"]],
    // A registered name with a comma is one name
    [
      "KDD og Nærings-, handels- og fiskeridepartementet, USN",
      ["KDD", "Nærings-, handels- og fiskeridepartementet", "USN"],
    ],
    // Parentheses
    ["opplæringskontor (OKOS), KDD", ["opplæringskontor (OKOS)", "KDD"]],
    [
      "skular (Dalen, Seljord og Bø (vgs), m.fl.), KDD",
      ["skular (Dalen, Seljord og Bø (vgs), m.fl.)", "KDD"],
    ],
    ["skular (Dalen, KDD", ["skular (Dalen", "KDD"]],
    // And others
    ["KDD, Telemark fylkeskommune m.fl.", ["KDD", "Telemark fylkeskommune"]],
    ["Husbanken, private utbyggjarar m. fl.", ["Husbanken", "private utbyggjarar"]],
    ["KDD og Husbanken mfl", ["KDD", "Husbanken"]],
    ["KDD og fleire", ["KDD"]],
    ["m.fl.", []],
    ["", []],
    [" , ;\n,", []],
  ])("%j is %j", (list, names) => {
    expect(splitNames(list, registered)).toEqual(names);
  });

  it("knows nothing to be one name when nothing is registered", () => {
    expect(splitNames("A og B, C", [])).toEqual(["A og B", "C"]);
  });

  it("keeps every name of a list of registered names", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...registered), { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.constantFrom(", ", " og ", ";", "\n")),
        (names, joints) => {
          const list = names.reduce((text, name) => `${text}${joints.next().value ?? ", "}${name}`);
          expect(splitNames(list, registered)).toEqual(names);
        },
      ),
    );
  });
});

it("tells that there are others", () => {
  expect(
    [
      "KDD m.fl.",
      "KDD, m.fl",
      "KDD m. fl.",
      "KDD mfl.",
      "KDD med fleire",
      "KDD og fleire",
      "KDD m.fl., NHO",
    ].map(hasOthers),
  ).toEqual(Array(7).fill(true));
  expect(["KDD", "Amfly", "fleire kommunar", "KDD og Fleirkultur AS", ""].map(hasOthers)).toEqual(
    Array(5).fill(false),
  );
});
