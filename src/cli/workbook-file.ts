import { access, readFile, realpath, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { ExcelHost } from "../excel/host";
import { createCalculator } from "../standin/formulas/calculator";
import { formulaRewriter } from "../standin/formulas/rewriter";
import { Host } from "../standin/client/host";
import { connectNode } from "../standin/client/node";
import { Workbook } from "../standin/model/workbook";
import { NotAWorkbook } from "../standin/xlsx/errors";
import { readXlsx } from "../standin/xlsx/read";
import { writeXlsx } from "../standin/xlsx/write";
import type { CliText } from "../text/cli";
import type { Arguments } from "./arguments";
import { Stop } from "./stop";

/** A workbook opened without Excel, and the Excel that the actions see. */
export interface OpenFile {
  readonly excel: ExcelHost;
  /** The file as it is now. */
  bytes(): Promise<Uint8Array>;
  close(): void;
}

const parts = { calculator: createCalculator, rewriter: formulaRewriter };

/** A new workbook with one empty sheet. */
export function newFile(path: string): OpenFile {
  return opened(Workbook.create(basename(path), parts), undefined);
}

/**
 * Opens a file.
 * @throws Stop where there is no such file, or it is no workbook
 */
export async function openFile(path: string, { text }: Arguments): Promise<OpenFile> {
  const bytes = await bytesOf(path, text);
  try {
    return opened(new Workbook(await readXlsx(bytes, basename(path)), parts), bytes);
  } catch (error) {
    if (error instanceof NotAWorkbook) throw new Stop(text.file[error.reason](path));
    throw error;
  }
}

function opened(workbook: Workbook, original: Uint8Array | undefined): OpenFile {
  const client = connectNode(new Host(workbook));
  return {
    excel: { run: (batch) => client.Excel.run(batch) },
    bytes: () => writeXlsx(workbook.data, original),
    close: () => {
      client.close();
    },
  };
}

/** A file's bytes. @throws Stop where there is no such file, or it cannot be read */
export async function bytesOf(path: string, text: CliText): Promise<Uint8Array> {
  if (!(await exists(path))) throw new Stop(text.noFile(path));
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new Stop(text.cannotRead(path));
  }
}

/** Whether there is a file of the name. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * The file to write: `--out`, or the input itself with `--in-place`.
 * @throws Stop where neither is given, or the input would be written over unasked
 */
export async function outputPath({ file, out, inPlace, text }: Arguments): Promise<string> {
  const path = out ?? (inPlace ? file : undefined);
  if (path === undefined) throw new Stop(text.missingArgument("--out"));
  if (file !== undefined && !inPlace && (await realPath(path)) === (await realPath(file))) {
    throw new Stop(text.sameFile(path));
  }
  return path;
}

/** A link and another spelling of a name lead to the same file. */
async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** Writes a file. @throws Stop where it cannot be written */
export async function write(path: string, content: Uint8Array | string, { text }: Arguments): Promise<void> {
  try {
    await writeFile(path, content);
  } catch {
    throw new Stop(text.cannotWrite(path));
  }
}
