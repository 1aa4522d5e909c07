import { describe, expect, it } from "vitest";
import { problemText } from "../../src/text/pane-problems";

describe("the sentence for a host problem", () => {
  it("names the sheet whose name is taken", () => {
    expect(problemText("sheetNameTaken", "Budsjett", "nn").title).toBe("Arket «Budsjett» finst frå før");
  });

  it("does without where the name is not known, and never shows what another problem concerns", () => {
    expect(problemText("sheetNameTaken", "", "nn").title).toBe("Eit ark med same namn finst frå før");
    expect(problemText("busy", "Worksheet.getRange", "nb")).toEqual({
      title: "Excel er opptatt",
      body: "Vent noen sekunder, og prøv igjen.",
    });
  });
});
