import { errorOf, type Scalar } from "../values";
import { eager, number, optional, scalar, text, whole, type FunctionTable } from "../kinds";
import { numberInText } from "../coerce";

const day = 86_400_000;
/** The 1900 system counts a 29 February 1900 that never was: serial 60. */
const leapBug = 60;
const lastSerial = 2_958_465;

interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function epoch(serial: number): number {
  return Date.UTC(1899, 11, serial < leapBug ? 31 : 30);
}

function calendar(serial: number): Calendar | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > lastSerial) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === leapBug) return { year: 1900, month: 2, day: 29 };
  const date = new Date(epoch(whole) + whole * day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a date; months and days may run over. `#NUM!` outside 1900–9999. */
function serialOf(year: number, month: number, dayOfMonth: number): Scalar {
  const fullYear = year >= 0 && year < 1900 ? year + 1900 : year;
  if (fullYear < 1900 || fullYear > 9999) return errorOf("#NUM!");
  const days = Math.round((Date.UTC(fullYear, month - 1, dayOfMonth) - Date.UTC(1899, 11, 30)) / day);
  const serial = days <= leapBug ? days - 1 : days;
  return serial < 0 || serial > lastSerial ? errorOf("#NUM!") : serial;
}

function part(read: (date: Calendar) => Scalar) {
  return scalar([number], (serial) => {
    const date = calendar(serial);
    return date ? read(date) : errorOf("#NUM!");
  });
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthsLater(
  serial: number,
  months: number,
  dayIn: (date: Calendar, last: number) => number,
): Scalar {
  const date = calendar(serial);
  if (!date) return errorOf("#NUM!");
  const total = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return serialOf(year, month, dayIn(date, lastDayOf(year, month)));
}

/** Weekday numbers: type 1 counts Sunday as 1, type 2 Monday as 1, type 3 Monday as 0. */
function weekday(serial: number, type: number): Scalar {
  const fromSaturday = ((Math.floor(serial) % 7) + 7) % 7;
  if (type === 1) return fromSaturday === 0 ? 7 : fromSaturday;
  if (type === 2) return ((fromSaturday + 5) % 7) + 1;
  return type === 3 ? (fromSaturday + 5) % 7 : errorOf("#NUM!");
}

/** Dates as serial numbers of the 1900 system; the library's are wrong before March 1900. */
export const dateFunctions: FunctionTable = {
  DATE: scalar([whole, whole, whole], serialOf),
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part((date) => date.day),
  TODAY: eager((_, call) => Math.floor(call.now()), { volatile: true }),
  NOW: eager((_, call) => call.now(), { volatile: true }),
  EDATE: scalar([number, whole], (serial, months) =>
    monthsLater(serial, months, (date, last) => Math.min(date.day, last)),
  ),
  EOMONTH: scalar([number, whole], (serial, months) => monthsLater(serial, months, (_, last) => last)),
  WEEKDAY: scalar([number, optional(whole, 1)], weekday),
  DAYS: scalar([number, number], (end, start) => Math.floor(end) - Math.floor(start)),
  DATEVALUE: scalar([text], (given) => {
    const serial = numberInText(given);
    return serial === null ? errorOf("#VALUE!") : Math.floor(serial);
  }),
};
