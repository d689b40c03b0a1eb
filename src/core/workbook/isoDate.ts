/** "2026-01-05", "2026-01-05T10:30:00", "10:30:00", with parts of a second and a "Z" or without. */
const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)?Z?$/;

const DAY = 86_400_000;

/** Day 0 of the 1900 system as it counts after February 1900, which it takes for a leap year's. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;

/** The serial number of a date that a cell holds as text (t="d", ISO 8601); null when it is none. */
export function serialOfIsoDate(text: string): number | null {
  const match = text === "" ? null : ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const utc = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const serial = Math.round((utc - EPOCH) / DAY);
  return (serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial) + time;
}
