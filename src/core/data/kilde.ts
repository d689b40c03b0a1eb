import { readDayAt, toIso } from "../reading/dates";
import { writtenAar } from "./aar";

const DATED = /,? opdateret \d{1,2}\. \p{L}+ \d{4}$/iu;
/** In front of the day that the figures of a file were brought up to date or came out. */
const UPDATED =
  /^(?:sidst )?(?:opdateret|udgivet|offentliggjort|udtrukket|udtræk|dannet|updated|last updated)(?: den| d\.)?\s?:?\s/iu;

/** The source with the day that the file says its figures are of: "LBF Beboerdata, opdateret 12. maj 2024". */
export function withDay(kilde: string, day: string | null): string {
  return day === null || /\d{4}/.test(kilde) ? kilde : `${kilde}, opdateret ${writtenAar(day)}`;
}

/** The source by itself: next year's file is of the same. */
export function withoutDay(kilde: string): string {
  return kilde.replace(DATED, "");
}

/** The day that a line about the file tells; null for any other line. */
export function dayTold(line: string): string | null {
  const lead = UPDATED.exec(line)?.[0];
  if (lead === undefined) return null;
  const rest = line.slice(lead.length).trim();
  const { year = null, month = null, day = null } = isoDay(rest) ?? readDayAt(rest, 0) ?? {};
  return year === null || month === null || day === null ? null : toIso(year, month, day);
}

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/;

/** "20240512 08:00" of a PX file, "2024-05-12T06:00:00Z" of JSON-stat. */
export function isoDay(text: string): { readonly year: number; readonly month: number; readonly day: number } | null {
  const [, year, month, day] = ISO.exec(text.trim()) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}
