import { strFromU8, Unzip, UnzipInflate, unzipSync, zipSync, type Zippable } from "fflate";
import { NotAWorkbook } from "./errors";

/** A package's parts by name without leading slash, in the order they lie in the file. */
export type Parts = Map<string, Uint8Array>;

const MEBIBYTE = 1024 * 1024;
/** Far above any plan (a 100 000-row budget unpacks to about 60 MiB), far below what stops a browser. */
const LARGEST_FILE = 128 * MEBIBYTE;
const LARGEST_UNPACKED = 512 * MEBIBYTE;
const MOST_PARTS = 20_000;
/** Unpacks to 64 MiB at most. */
const PIECE = 64 * 1024;

/** ZIP cannot say an earlier date; a fixed one makes the same workbook the same bytes. */
const FIXED_DATE = new Date(1980, 0, 1);

/**
 * The parts of a zip file.
 * @throws NotAWorkbook when the bytes are empty, another format, damaged or unreasonably large.
 */
export function unpack(bytes: Uint8Array): Parts {
  refuseOtherFormats(bytes);
  try {
    return unpackFiles(bytes, declaredSizes(bytes));
  } catch (cause) {
    if (cause instanceof NotAWorkbook) throw cause;
    throw new NotAWorkbook("damaged", "the zip file is damaged or cut short", { cause });
  }
}

/** What the directory at the end of a zip file says of its files, in bytes when unpacked. */
function declaredSizes(bytes: Uint8Array): Map<string, number> {
  const sizes = new Map<string, number>();
  let unpacked = 0;
  const note = ({ name, originalSize }: { name: string; originalSize: number }) => {
    unpacked += originalSize;
    if (unpacked > LARGEST_UNPACKED || sizes.size >= MOST_PARTS) throw tooLarge();
    sizes.set(name, originalSize);
    return false;
  };
  unzipSync(bytes, { filter: note });
  return sizes;
}

/** Unpacks piece by piece, so that a file which is larger than it says is stopped in time. */
function unpackFiles(bytes: Uint8Array, sizes: ReadonlyMap<string, number>): Parts {
  const parts: Parts = new Map();
  const unzip = new Unzip((file) => {
    const size = sizes.get(file.name);
    if (size === undefined) return;
    const part = new Uint8Array(size);
    let length = 0;
    file.ondata = (error, piece) => {
      if (error) throw error;
      if (length + piece.length > size)
        throw new NotAWorkbook("damaged", `${file.name} is larger than it says`);
      part.set(piece, length);
      length += piece.length;
    };
    parts.set(file.name.replace(/\\/g, "/"), part);
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) {
    unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  }
  if (parts.size < sizes.size) throw new NotAWorkbook("damaged", "a file in the zip file is missing");
  return parts;
}

/** A zip file of the parts; the same parts always give the same bytes. */
export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of parts) files[name] = [part, { level: 6, mtime: FIXED_DATE }];
  return zipSync(files);
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new NotAWorkbook("empty", "the file is empty");
  if (bytes.length > LARGEST_FILE) throw tooLarge();
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new NotAWorkbook("not-zip", "the file is no zip file");
}

/** A compound file holds either an old .xls or an encrypted .xlsx; its stream names tell which. */
function compoundFile(bytes: Uint8Array): NotAWorkbook {
  const text = strFromU8(bytes.subarray(0, MEBIBYTE), true) + strFromU8(bytes.subarray(-MEBIBYTE), true);
  return text.includes([..."EncryptedPackage"].join("\0"))
    ? new NotAWorkbook("encrypted", "the workbook is locked with a password")
    : new NotAWorkbook("old-xls", "the file is an old binary workbook (.xls)");
}

function tooLarge(): NotAWorkbook {
  return new NotAWorkbook("too-large", "the file is unreasonably large");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
