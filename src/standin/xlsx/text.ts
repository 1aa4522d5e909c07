/** Escapes between strings and OOXML text: `&lt;` as in all XML, `_x000D_` as in spreadsheets only. */

const encoder = new TextEncoder();

/** UTF-8 bytes of a part's text. */
export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

/** A part's text, in the encoding its byte order mark or declaration says (UTF-8 unless told). */
export function decode(bytes: Uint8Array): string {
  const label = encodingOf(bytes);
  const text = new TextDecoder(label).decode(bytes);
  return label === "utf-8" ? text : text.replace(/^(<\?xml[^>]*?)\s+encoding=("[^"]*"|'[^']*')/, "$1");
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1];
  return declared && /^(iso-8859-\d+|windows-\d+|us-ascii)$/i.test(declared) ? declared : "utf-8";
}

/** Text as the content of an XML element. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text;
}

/** Text as the value of an XML attribute in double quotes; line breaks survive. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\n\r\t]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** What XML 1.0 cannot hold, and text that would read as such an escape. */
const UNSPEAKABLE = new RegExp(
  [
    "_(?=x[0-9A-Fa-f]{4}_)",
    "[\\0-\\x08\\x0b-\\x1f\\ufffe\\uffff]",
    "[\\ud800-\\udbff](?![\\udc00-\\udfff])",
    "(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  ].join("|"),
  "g",
);

/** A string as a spreadsheet's XML holds it (ST_Xstring), not yet escaped for XML. */
export function toXString(text: string): string {
  return text.replace(UNSPEAKABLE, (sign) => hex(sign));
}

/** As `toXString`, and with line breaks and tabs escaped, as attributes need. */
export function toXAttribute(text: string): string {
  return toXString(text).replace(/[\n\t]/g, (sign) => hex(sign).toLowerCase());
}

/** The string that a spreadsheet's XML means. */
export function fromXString(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

function hex(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
