import { ExcelProblem } from "../standin/model/problem";

/** What a person is told where the workbook refuses something; other errors are ours and go on. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "Arket er verna. Fjern vernet i Excel før du endrar her.",
  InvalidOperation: "Det går ikkje her.",
  InvalidArgument: "Det går ikkje her.",
  ItemNotFound: "Dette finst ikkje lenger i arbeidsboka.",
  ItemAlreadyExists: "Namnet er alt i bruk.",
};

/** Runs what a person asked for; where the workbook refuses, `tell` gets a sentence. False then. */
export function attempt(run: () => void, tell: (sentence: string) => void): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    tell(SENTENCES[error.code] ?? "Det går ikkje her.");
    return false;
  }
}
