import fiveGoals from "./five-goals.json";
import vestTelemark from "./vest-telemark.json";

/** A plan that the add-in ships with. */
export interface Sample {
  /** What a person chooses it by. */
  readonly title: { readonly nn: string; readonly nb: string; readonly en: string };
  /** A plan file's content: validated by the one who takes it, as any plan file is. */
  readonly plan: unknown;
}

export type SampleName = "vest-telemark" | "five-goals";

/** The sample plans; README.md says what in them is not from a source. */
export const samples: Readonly<Record<SampleName, Sample>> = {
  "vest-telemark": {
    title: {
      nn: "Vest-Telemark 2025–2028",
      nb: "Vest-Telemark 2025–2028",
      en: "Vest-Telemark 2025–2028",
    },
    plan: vestTelemark,
  },
  "five-goals": {
    title: {
      nn: "Eksempelpiloten 2024–2027 (oppdikta, fem delmål)",
      nb: "Eksempelpiloten 2024–2027 (oppdiktet, fem delmål)",
      en: "The example pilot 2024–2027 (invented, five goals)",
    },
    plan: fiveGoals,
  },
};
