import { FIGURES_OF, KOMMUNE_LINE, TIME_LEADS, TIME_PARTS } from "../language/da";
import { oneOf, pattern } from "../language/words";
import { MONTH_NAMES } from "../language/months";
import { toIso } from "../reading/dates";
import { fold } from "../reading/text";
import { readSource } from "../reading/sources";
import { findKommune } from "../reading/kommuner";
import { findAar, isPartOfYear, partOfYear, splitAar } from "./aar";
import { isGroup, isTotal, PARTED } from "./breakdowns";
import { isStatBankValue } from "./columnRoles";
import type { TableStart } from "./headings";
import { namesMeasure, namesQuantity } from "./headingWords";
import { dayTold, isoDay, withDay } from "./kilde";
import { LONGEST_TEXT, type ColumnMapping, type FixedParts } from "./mapping";
import { readPlace } from "./dataPlaces";
import { textOfRaw } from "./raw";
import { namesHousingAreas } from "./sourcePlaces";
import type { ColumnRole, Niveau, RawTable } from "./dataFigure";
import { readUnit } from "./dataUnits";

/** Rows at the end, where notes stand. */
const LAST_ROWS = 20;
/** What stands between what a table is about and what it is parted by, in the titles of the offices of the North. */
const DIVIDING = "(?:efter|etter|eftir|muuttujina|fordelt (?:på|efter)|by)";
/** StatBank's titles: "Fuldtidsledige i pct. efter område, alder og tid". */
const DIVIDED_TITLE = new RegExp(`\\s${DIVIDING}\\s\\S`, "i");
const DIVIDED_BY = new RegExp(`,?\\s${DIVIDING}\\s[^.]*$`, "i");

/** Whether a title says what the figures are, and that the columns only part it up. */
export function isDividedTitle(title: string): boolean {
  return DIVIDED_TITLE.test(title);
}

/** What titles and notes tell of every figure that no column tells. */
export function fixedParts(
  table: RawTable,
  start: TableStart,
  columns: readonly ColumnMapping[],
  file: string,
): FixedParts {
  const titles = titlesOf(table, start);
  const hasRole = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const areas = columns.some(({ role, omraade }) => role === "vaerdi" && omraade !== null);
  const about = [table.name, withoutExtension(file)];
  const named = [...titles, ...about];
  const isUndecided = columns.some(({ reason }) => reason === "rival-places");
  const place = hasRole("omraade") || areas || isUndecided ? null : placeAbove(titles, named);
  const kilde = kildeOf(table, start, columns, file);
  const onlyParts = columns.every(({ role, reason }) => role !== "indikator" || reason === "other-text");
  return {
    indikator: onlyParts && !areNamedAbove(columns, titles) ? indikatorOf(titles) : null,
    omraade: place?.omraade ?? null,
    niveau: place?.niveau ?? null,
    aar: isDated(table, start, columns)
      ? null
      : firstOf([...byYear(titles), ...labelHeadings(columns), ...about], findAar),
    enhed: hasRole("enhed") ? null : unitOf(table.about.unit, titles),
    kommune: kommuneAbove(titles),
    kilde: hasRole("kilde") ? null : kilde === null ? null : shortened(kilde),
  };
}

/**
 * Titles by how surely their year is that of the figures: what these are, then any other line, and last who published
 * them ("Boligsociale data 2024" above "Sigtede i 2022").
 */
function byYear(titles: readonly string[]): readonly string[] {
  const rank = (title: string): number => {
    if (namesPublisher(title) && publisherIn(title) === title) return 2;
    return namesQuantity(title) ? 0 : 1;
  };
  return [...titles].sort((a, b) => rank(a) - rank(b));
}

/** "Indikator (2022)" */
function labelHeadings(columns: readonly ColumnMapping[]): readonly string[] {
  return columns.flatMap(({ role, heading }) => (role === "indikator" || role === "omraade" ? [heading] : []));
}

/** Whether the rows or the headings over the figures say their year: a month or quarter by itself doesn't. */
function isDated({ rows }: RawTable, { firstRow }: TableStart, columns: readonly ColumnMapping[]): boolean {
  return columns.some(({ role, aar, index, heading }) => {
    if (role === "vaerdi") return aar !== null && !isPartOfYear(aar);
    const isPart = ({ [index]: raw }: RawTable["rows"][number]): boolean =>
      raw === undefined || raw === null || partOfYear(raw, heading) !== null;
    return role === "aar" && !rows.slice(firstRow).every(isPart);
  });
}

/** Whether the headings over the figures name what they are, and don't only part up what a title names. */
function areNamedAbove(columns: readonly ColumnMapping[], titles: readonly string[]): boolean {
  const names = columns.flatMap(({ role, indikator }) => (role === "vaerdi" && indikator !== null ? [indikator] : []));
  if (names.length === 0) return false;
  const areParts = names.every((name) => name.split(PARTED).every((part) => isGroup(part) || isTotal(part)));
  return !(areParts || (titles.some(isDividedTitle) && !names.some(namesMeasure)));
}

/** What the file calls itself, and the lines above its headings. */
export function titlesOf(table: RawTable, { headerRows, firstRow }: TableStart): readonly string[] {
  const above = table.rows.slice(0, headerRows[0] ?? firstRow).flatMap((row) => row.map(textOfRaw));
  return [table.about.title ?? "", ...above].filter((text) => text !== "" && text.length <= LONGEST_TEXT);
}

const ENHED = /^(?:enhed|unit)\s?:\s?(.+)$/i;

function unitOf(told: string | null, titles: readonly string[]): string | null {
  const unit = told ?? firstOf(titles, (title) => ENHED.exec(title)?.[1] ?? null);
  return unit === null ? null : readUnit(shortened(unit));
}

/** Who the figures are from, of when, where and in what unit is no name of them. */
function isAboutFile(text: string): boolean {
  return KILDE.test(text) || ENHED.test(text) || PLACE_TOLD.test(text) || dayTold(text) !== null;
}

const PLACE_TOLD =
  /^(?:boligområde|område|bolig(?:forenings)?afdeling|afdeling|helhedsplan|geografi|sted)(?:er)?\s?:\s?(\S.*)$/iu;

/** The place that a line above a table says its figures are of: "Boligområde: Brøndby Strand". */
export function placeTold(titles: readonly string[]): string | null {
  return firstOf(titles, (title) => PLACE_TOLD.exec(title)?.[1]?.trim() ?? null);
}

function placeAbove(titles: readonly string[], named: readonly string[]): FixedPlace | null {
  const told = placeTold(titles);
  if (told === null) return firstOf(named, placeInTitle);
  const { omraade, niveau } = readPlace(told);
  const isHousing = titles.some((title) => PLACE_TOLD.test(title) && namesHousingAreas(title));
  return { omraade, niveau: niveau === "boligomraade" && !isHousing ? null : niveau };
}

interface FixedPlace {
  readonly omraade: string;
  /** Null where the words leave it to who the figures are from. */
  readonly niveau: Niveau | null;
}

function placeInTitle(title: string): FixedPlace | null {
  const whole = readPlace(splitAar(title).rest);
  if (whole.certain) return { omraade: whole.omraade, niveau: whole.niveau };
  const kommune = findKommune(title);
  if (kommune !== null) return { omraade: kommune.asWritten, niveau: "kommune" };
  return /(?<!\p{L})hele landet(?!\p{L})/iu.test(title) ? { omraade: "Hele landet", niveau: "land" } : null;
}

const KOMMUNE_TOLD = new RegExp(`^${oneOf(KOMMUNE_LINE)}\\s?:\\s?(\\S.*)$`, "iu");

/** The one kommune that the titles name; who the figures are from, or where the file was made, says nothing of that. */
function kommuneAbove(titles: readonly string[]): string | null {
  const named = new Map<string, string>();
  for (const title of titles.filter((text) => !KILDE.test(text) && dayTold(text) === null)) {
    const [, told] = KOMMUNE_TOLD.exec(title) ?? [];
    let rest = told === undefined || findKommune(told) !== null ? title : `${told} Kommune`;
    for (let found = findKommune(rest); found !== null; found = findKommune(rest)) {
      named.set(found.name, named.get(found.name) ?? found.asWritten);
      rest = rest.slice(found.end);
    }
  }
  const [only] = named.values();
  return named.size === 1 ? (only ?? null) : null;
}

/** When the figures are of; "pr. 1.000 indbyggere" and "pr. lejemål" say of how many. */
const WHEN = new RegExp(
  `[,;(–-]?\\s*(?:${oneOf(TIME_LEADS)}\\s|pr\\.\\s+(?:${MONTH_NAMES}|${oneOf(TIME_PARTS)}|\\d{4}(?!\\d)|\\d{1,2}[./-]?(?!\\d|[./-]?\\d{3})\\s?[\\p{L}\\d])).*$`,
  "iu",
);

/** "Tal for 2022" says when, and not what. */
function isOnlyWhen(title: string): boolean {
  const { rest, aar } = splitAar(title);
  return aar !== null && (rest === "" || ONLY_WHEN.test(fold(rest)));
}

const ONLY_WHEN = pattern(FIGURES_OF, "whole");

/** "Fuldtidsledige i pct. efter område og tid" is about Fuldtidsledige i pct. */
function indikatorOf(given: readonly string[]): string | null {
  const titles = given.filter((text) => !isAboutFile(text) && !isOnlyWhen(text));
  const title = titles.find((text) => DIVIDED_TITLE.test(text)) ?? titles.find(namesQuantity) ?? titles[0];
  if (title === undefined) return null;
  const bare = title.replace(/^(?:[A-ZÆØÅ]{2,9}\d{0,4}[A-Z]?|(?:tabel|table|figur)\s?[\d.]*)\s?[:.]\s/i, "");
  // "…, data for 2022, opgjort pr. 1. januar 2023" is about when, not what.
  const timeless = splitAar(bare.replace(WHEN, "") || bare).rest;
  const name = timeless.replace(DIVIDED_BY, "");
  return name === "" ? null : shortened(name);
}

const KILDE = /^(?:data)?(?:kilde|source|källa|kjelde|heimild|heimildir|lähde)r?\s?:\s?(.+)$/i;

/** What stands above a table, and as its last rows: where a file says what it is. */
function linesOf(table: RawTable, start: TableStart): readonly string[] {
  const notes = table.rows
    .slice(Math.max(start.firstRow, table.rows.length - LAST_ROWS))
    .map((row) => textOfRaw(row[0]));
  return [...titlesOf(table, start), ...notes];
}

/** Who the table says its figures are from, in so many words; null where it doesn't. */
function toldKilde(table: RawTable, start: TableStart): string | null {
  const told = firstOf(linesOf(table, start), (text) => KILDE.exec(text)?.[1]?.trim() ?? null) ?? table.about.source;
  return told === "" ? null : told;
}

/** Who published the table: as it says, else a title that names a publisher; the file's name is none. */
export function publisherOf(table: RawTable, start: TableStart, file: string): string | null {
  const told = toldKilde(table, start);
  if (told !== null) return told;
  const base = withoutExtension(file);
  const named = [...titlesOf(table, start), table.name].find((text) => text !== base && namesPublisher(text));
  return named === undefined ? null : publisherIn(named);
}

/** Who published the data, with the day of its figures where it is told. */
function kildeOf(table: RawTable, start: TableStart, columns: readonly ColumnMapping[], file: string): string | null {
  const day = dayOf(table.about.updated) ?? firstOf(linesOf(table, start), dayTold);
  const isStatBank =
    columns.some(({ heading }) => fold(heading) === "tid") && columns.some(({ heading }) => isStatBankValue(heading));
  const kilde = toldKilde(table, start) ?? (isStatBank ? "Danmarks Statistik" : publisherOf(table, start, file));
  return kilde === null ? null : withDay(kilde, day);
}

/** "LBF Beboerdata 2023: Børn i dagtilbud" is from LBF Beboerdata 2023. */
function publisherIn(title: string): string {
  const [lead = ""] = title.split(/(?::| [–-]) |, (?:data for|tal for|opgjort|pr\.|i året) /);
  return namesPublisher(lead) ? lead : title;
}

function dayOf(updated: string | undefined): string | null {
  const day = updated === undefined ? null : isoDay(updated);
  return day === null ? null : toIso(day.year, day.month, day.day);
}

function namesPublisher(text: string): boolean {
  const { publisher } = readSource(text);
  return publisher !== null && publisher !== "andet";
}

function withoutExtension(file: string): string {
  return file.replace(/^.*[/\\]/, "").replace(/\.[A-Za-z]{2,5}$/, "");
}

function firstOf<Part>(texts: readonly string[], read: (text: string) => Part | null): Part | null {
  for (const text of texts) {
    const part = read(text);
    if (part !== null) return part;
  }
  return null;
}

/** As much of a text as is kept. */
export function shortened(text: string): string {
  return text.slice(0, LONGEST_TEXT);
}
