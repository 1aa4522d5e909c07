/** Why some bytes are no workbook that can be read; callers choose the sentence. */
export type NotAWorkbookReason =
  "empty" | "not-zip" | "no-workbook" | "encrypted" | "old-xls" | "binary" | "damaged" | "too-large";

/** The bytes are not a workbook this reader can open; `reason` says why, the message gives the detail. */
export class NotAWorkbook extends Error {
  readonly reason: NotAWorkbookReason;

  constructor(reason: NotAWorkbookReason, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = "NotAWorkbook";
    this.reason = reason;
  }
}
