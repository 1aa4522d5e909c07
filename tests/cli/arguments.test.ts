import { describe, expect, it, test } from "vitest";
import { plan } from "../support/command-line";

/** It could not be done: nothing on stdout, and this on stderr. */
function stopped(err: string | RegExp) {
  return { code: 2, out: "", err: err instanceof RegExp ? expect.stringMatching(err) : `${err}\n` };
}

describe("a command line that cannot be understood ends with 2 and says why", () => {
  test.each([
    [
      "an unknown option",
      ["check", "a.xlsx", "--fort"],
      "Valet --fort finst ikkje. Køyr kommandoen med --help for å sjå vala.",
    ],
    [
      "an unknown short option",
      ["check", "a.xlsx", "-x"],
      "Valet -x finst ikkje. Køyr kommandoen med --help for å sjå vala.",
    ],
    [
      "an option that is a name of every object",
      ["check", "--constructor"],
      "Valet --constructor finst ikkje. Køyr kommandoen med --help for å sjå vala.",
    ],
    [
      "a value where none is taken",
      ["check", "a.xlsx", "--json=ja"],
      "Valet --json=ja finst ikkje. Køyr kommandoen med --help for å sjå vala.",
    ],
    [
      "no value at the end",
      ["tables", "a.xlsx", "--out"],
      "--out manglar ein verdi. Skriv han rett etter, med eit mellomrom mellom.",
    ],
    [
      "another option where the value should be",
      ["tables", "a.xlsx", "--out", "--json"],
      "--out manglar ein verdi. Skriv han rett etter, med eit mellomrom mellom.",
    ],
    [
      "an empty value",
      ["tables", "a.xlsx", "--out="],
      "--out manglar ein verdi. Skriv han rett etter, med eit mellomrom mellom.",
    ],
    [
      "a name with a space, without quotes",
      ["check", "min", "plan.xlsx"],
      "«plan.xlsx» er éin ting for mykje. Skriv éin kommando og éi fil; set hermeteikn om namn med mellomrom.",
    ],
    [
      "a day that does not exist",
      ["check", "a.xlsx", "--today", "2025-02-30"],
      "«2025-02-30» er ikkje ein dato. Skriv han som 2025-06-17.",
    ],
    [
      "a language that we do not have",
      ["check", "a.xlsx", "--lang", "se"],
      "«se» er ikkje eit språk her. Vel mellom nn, nb, en.",
    ],
    ["no file to check", ["check"], "Kommandoen treng FIL.xlsx. Køyr han med --help for å sjå korleis."],
    ["no file to make", ["new"], "Kommandoen treng FIL.xlsx. Køyr han med --help for å sjå korleis."],
    [
      "no place for the tables",
      ["tables", "a.xlsx"],
      "Kommandoen treng --out. Køyr han med --help for å sjå korleis.",
    ],
    [
      "no place for the plan file",
      ["export", "a.xlsx"],
      "Kommandoen treng --out. Køyr han med --help for å sjå korleis.",
    ],
    ["a file that is not there", ["check", "/finst/ikkje.xlsx"], "Finn ikkje fila /finst/ikkje.xlsx."],
  ])("%s", async (_, argv, sentence) => {
    expect(await plan(...argv)).toEqual(stopped(sentence));
  });

  test.each([["sjekk"], ["constructor"], ["__proto__"], [""]])(
    "an unknown command, «%s», with the usage",
    async (name) => {
      const ran = await plan(name, "a.xlsx");
      expect(ran).toEqual(stopped(/^«.*» er ingen kommando\.\nBruk:/));
      expect(ran.err).toContain(`«${name}» er ingen kommando.`);
    },
  );
});

describe("the language of what is said", () => {
  test.each([
    ["nn", "Finn ikkje fila /finst/ikkje.xlsx.\n"],
    ["nb", "Finner ikke filen /finst/ikkje.xlsx.\n"],
    ["en", "Cannot find the file /finst/ikkje.xlsx.\n"],
  ])("is %s where it is asked for", async (language, err) => {
    expect(await plan("check", "/finst/ikkje.xlsx", "--lang", language)).toEqual({ code: 2, out: "", err });
  });

  it("holds for a complaint about another option, too", async () => {
    const { err } = await plan("check", "--fort", "--lang", "en");
    expect(err).toBe("There is no option --fort. Run the command with --help to see the options.\n");
  });
});

describe("the usage", () => {
  test.each([[[]], [["--help"]], [["check", "a.xlsx", "--help"]]])(
    "is shown, and nothing is done: %j",
    async (argv) => {
      const { code, out, err } = await plan(...argv);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/^Bruk:\n/);
    },
  );

  it("names only options that there are", async () => {
    const { out } = await plan("--help");
    const named = new Set(out.match(/--[a-z][a-z-]*/g));
    expect(named.size).toBeGreaterThan(5);
    for (const option of named) {
      const { err } = await plan("check", `${option}=x`, "--lang=en");
      expect(err.includes(`no option ${option}.`), option).toBe(false);
    }
  });
});
