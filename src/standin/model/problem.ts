/** An error of Excel's own kind; `code` is what the client library hands on. */
export class ExcelProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ExcelProblem";
    this.code = code;
  }
}

/** The argument is wrong; `message` says which and why. */
export function invalidArgument(message: string): ExcelProblem {
  return new ExcelProblem("InvalidArgument", `The argument is invalid or missing: ${message}`);
}

/** A sheet, table, name or column of this description is not there. */
export function itemNotFound(what: string): ExcelProblem {
  return new ExcelProblem("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}

/** Something of this name exists already. */
export function alreadyExists(what: string): ExcelProblem {
  return new ExcelProblem("ItemAlreadyExists", `The resource being created already exists: ${what}`);
}

/** Protection forbids it. */
export function accessDenied(what: string): ExcelProblem {
  return new ExcelProblem("AccessDenied", `You cannot perform the requested operation: ${what}`);
}

/** Excel refuses it in the state that the workbook is in. */
export function invalidOperation(what: string): ExcelProblem {
  return new ExcelProblem("InvalidOperation", `The operation is invalid for the object: ${what}`);
}
