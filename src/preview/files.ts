import type { WorkbookData } from "../standin/model/data";
import { NotAWorkbook } from "../standin/xlsx/errors";
import type { NotAWorkbookReason } from "../standin/xlsx/errors";
import { readXlsx } from "../standin/xlsx/read";

const WHY: Record<NotAWorkbookReason, string> = {
  empty: "fila er tom",
  "not-zip": "fila er inga Excel-arbeidsbok (.xlsx)",
  "no-workbook": "fila er inga Excel-arbeidsbok (.xlsx)",
  encrypted: "fila er verna med passord. Fjern passordet i Excel og lagre på nytt",
  "old-xls": "fila er i det gamle formatet .xls. Lagre ho som .xlsx i Excel først",
  binary: "fila er i formatet .xlsb. Lagre ho som .xlsx i Excel først",
  damaged: "fila er skadd",
  "too-large": "fila er for stor",
};

/** A workbook as read, with the bytes that it came from, or the sentence that says why not. */
export type Opened =
  { readonly data: WorkbookData; readonly original: Uint8Array } | { readonly sentence: string };

/** Reads a file that a person has chosen. */
export async function openFile(file: File): Promise<Opened> {
  const original = new Uint8Array(await file.arrayBuffer());
  try {
    return { data: await readXlsx(original, file.name), original };
  } catch (error) {
    if (!(error instanceof NotAWorkbook)) throw error;
    return {
      sentence: `«${file.name}» kan ikkje opnast: ${WHY[error.reason]}. Arbeidsboka du har oppe, er som før.`,
    };
  }
}

/** Lets the browser save the bytes as a file of this name. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
