/** What can stand in the way of an action, in words that `text` has sentences for. */
export type HostProblemCode =
  | "cellBeingEdited"
  | "sheetProtected"
  | "workbookProtected"
  | "noPlan"
  | "itemMissing"
  | "sheetNameTaken"
  | "sheetFiltered"
  | "tooLarge"
  | "busy"
  | "offline"
  | "notSupported"
  | "unknown";

/** Something outside the plan stood in the way; nothing was half done that a new try does not mend. */
export class HostProblem extends Error {
  readonly code: HostProblemCode;
  /** What it concerns, as a sheet's name; or Excel's own code for what we do not know. */
  readonly detail: string;

  constructor(code: HostProblemCode, detail = "", cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.name = "HostProblem";
    this.code = code;
    this.detail = detail;
  }
}

const byExcelCode: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  AccessDenied: "sheetProtected",
  ItemNotFound: "itemMissing",
  ItemAlreadyExists: "sheetNameTaken",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  PayloadTooLarge: "tooLarge",
  RequestAborted: "busy",
  Timeout: "busy",
  TooManyRequests: "busy",
  ServiceNotAvailable: "busy",
  Conflict: "busy",
  ConnectionFailure: "offline",
  NetworkError: "offline",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
};

/**
 * Turns what a batch threw into a host problem, where Excel made it. Our own errors and programming
 * mistakes come back as they are. Errors come from another realm in the tests: the code decides.
 */
export function asProblem(error: unknown): unknown {
  if (error instanceof HostProblem || typeof error !== "object" || error === null) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  if (code === undefined) return error;
  const known = byExcelCode[code];
  return new HostProblem(known ?? "unknown", known ? "" : code, error);
}
