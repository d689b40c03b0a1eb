import { fold } from "../reading/text";
import { readSource } from "../reading/sources";
import { findKommune } from "../reading/kommuner";
import { findAar, readAar, splitAar } from "./aar";
import { findStart, headingsOf, kindOf, type CellKind, type TableStart } from "./headings";
import { isTopicHeading, isValueHeading, labelRole, namesQuantity } from "./headingWords";
import {
  LONGEST_TEXT,
  MOST_COLUMNS,
  type ColumnMapping,
  type FixedParts,
  type ImportMapping,
  type MappingReason,
} from "./mapping";
import { readNiveau, readPlace } from "./places";
import { haveCodes, textOfRaw } from "./raw";
import { sourceKeyOf, withKept } from "./keptMapping";
import type { ColumnRole, Niveau, RawTable, RawValue } from "./types";
import { knownUnit, readUnit, unitInText } from "./units";
import { voteDecimalMark, type FigureKind } from "./values";

export interface GuessContext {
  /** The file's or sheet's name, which may tell year and publisher. */
  readonly file: string;
  /** Mappings kept from earlier imports; one of the same source is taken before any guess. */
  readonly kept?: readonly ImportMapping[];
  /** Where the user says the table begins, in place of what is found. */
  readonly start?: TableStart;
}

/** Rows below the headings that are looked at. */
const ROWS_SAMPLED = 400;
/** Rows at the end, where notes stand. */
const LAST_ROWS = 20;

/** What the sample of a column shows, before any role is given. */
interface Column {
  readonly index: number;
  /** Its headings, top to bottom. */
  readonly headings: readonly string[];
  readonly texts: readonly string[];
  readonly kinds: Readonly<Record<CellKind, number>>;
  readonly filled: number;
}

/**
 * Guesses how a table of data is to be read: where its headings are, what each column holds and why, the decimal mark,
 * and from titles and notes what no column tells. Looks at the table's beginning and end alone. Never throws.
 */
export function guessMapping(table: RawTable, context: GuessContext): ImportMapping {
  const found = mappingFrom(table, findStart(table), context);
  const kept = context.kept?.find(({ sourceKey }) => sourceKey === found.sourceKey);
  const start = context.start ?? keptStart(table, kept);
  const { sourceKey } = found;
  // The key is that of what is found: in the next file the same is found before anybody corrects it.
  const guessed =
    start === null ? found : { ...mappingFrom(table, start, context), sourceKey, startGiven: true as const };
  return kept === undefined ? guessed : withKept(guessed, kept);
}

/** Where the user has said that tables of the source begin; null where nobody has, or the table is shorter than that. */
function keptStart({ rows }: RawTable, kept: ImportMapping | undefined): TableStart | null {
  return kept?.startGiven === true && kept.firstRow < rows.length ? kept : null;
}

function mappingFrom(table: RawTable, start: TableStart, context: GuessContext): ImportMapping {
  const columns = sampleColumns(table, start);
  const mapped = beneathTitle(mapColumns(columns), columns, titlesOf(table, start));
  return {
    sourceKey: sourceKeyOf(mapped),
    headerRows: start.headerRows,
    firstRow: start.firstRow,
    columns: mapped,
    decimalMark: voteDecimalMark(valuesOf(table, start, mapped), kindOfFigures(table, start, mapped)),
    fillDown: leavesLabelsOut(table, start, mapped),
    fixed: fixedParts(table, start, mapped, context),
  };
}

/** StatBank's titles: "Fuldtidsledige i pct. efter område, alder og tid". */
const DIVIDED_TITLE = /\s(?:efter|by)\s\S/i;

/** Under a title that is divided by its columns, the columns only part up what the title names. */
function beneathTitle(
  mapped: readonly ColumnMapping[],
  columns: readonly Column[],
  titles: readonly string[],
): readonly ColumnMapping[] {
  if (!titles.some((title) => DIVIDED_TITLE.test(title))) return mapped;
  return mapped.map((column) => {
    if (column.role !== "indikator" || column.reason === "heading") return column;
    const isConstant = new Set(columns[column.index]?.texts).size < 2;
    if (isConstant) return { ...column, role: "ignore", reason: "same-everywhere" };
    return { ...column, reason: "other-text" };
  });
}

function sampleColumns(table: RawTable, start: TableStart): readonly Column[] {
  // Sections and notes have a single cell.
  const rows = table.rows
    .slice(start.firstRow, start.firstRow + ROWS_SAMPLED)
    .filter((row) => row.filter((raw) => textOfRaw(raw) !== "").length > 1);
  const heads = start.headerRows.map((row) => table.rows[row] ?? []);
  const width = Math.min(
    MOST_COLUMNS,
    [...rows, ...heads].reduce((most, row) => Math.max(most, row.length), 0),
  );
  const headings = headingsOf(table, start, width);
  return Array.from({ length: width }, (_, index) => {
    const kinds: Record<CellKind, number> = { empty: 0, period: 0, figure: 0, mark: 0, text: 0 };
    const texts: string[] = [];
    for (const row of rows) {
      kinds[kindOf(row[index])] += 1;
      const text = textOfRaw(row[index]);
      if (text !== "") texts.push(text);
    }
    return { index, headings: headings[index] ?? [], texts, kinds, filled: texts.length };
  });
}

/** What the headings of one row are, over the columns of figures. */
type HeadingMeaning = "aar" | "omraade" | "indikator" | "enhed" | "none";

function mapColumns(columns: readonly Column[]): readonly ColumnMapping[] {
  const isLong = columns.some(({ headings }) => isStatBankValue(lastOf(headings)));
  const values = columns.filter((column) => isValueColumn(column, isLong));
  const labels = columns.filter((column) => !values.includes(column));
  const levels = Math.max(0, ...columns.map(({ headings }) => headings.length));
  const certain = Array.from({ length: levels }, (_, level) => certainMeaning(values, level));
  const roles = labelRoles(labels, certain);
  const meanings = certain.map((meaning) => meaning ?? remainingMeaning(roles, values.length));
  return columns.map((column) => {
    const given = roles.get(column.index);
    return given === undefined ? valueColumn(column, meanings) : labelColumn(column, given.role, given.reason);
  });
}

const STATBANK_VALUES = new Set(["indhold", "contents", "value", "værdi"]);

function isStatBankValue(heading: string): boolean {
  return STATBANK_VALUES.has(fold(heading));
}

function isValueColumn({ headings, kinds, filled }: Column, isLong: boolean): boolean {
  const heading = lastOf(headings);
  if (filled === 0 || headings.some(isDifference)) return false;
  const numeric = kinds.figure + kinds.mark + kinds.period;
  // Publishers write words for what they hide ("Fortroligt"), sometimes in most rows.
  if (isValueHeading(heading)) return numeric > 0;
  if (numeric < filled * 0.6) return false;
  // Beside a column of values other numbers are ages, codes and the like.
  if (isLong) return false;
  // "Boligområde | Kommune | Hele landet" with figures below are places, not columns of places.
  const tells = headings.some((text) => readAar(text) !== null) || readPlace(heading).certain;
  if (labelRole(heading) !== null && !tells) return false;
  if (kinds.period === filled) return tells;
  return true;
}

/** "Ændring 2021-2022", "Forskel til kommune": worked out of the other columns, and no figure of any place or year. */
function isDifference(heading: string): boolean {
  return /^(?:ændring|udvikling|forskel|difference|afvigelse|change)(?!\p{L})/iu.test(heading);
}

/** What a row of headings is for sure; null where its words don't tell. */
function certainMeaning(values: readonly Column[], level: number): HeadingMeaning | null {
  const texts = values.map(({ headings }) => headings[level] ?? "").filter((text) => text !== "");
  if (texts.length === 0 || texts.every(isValueHeading)) return "none";
  if (texts.every((text) => readAar(text) !== null)) return "aar";
  if (texts.every((text) => knownUnit(text) !== null)) return "enhed";
  const bare = texts.map((text) => unitInText(splitAar(text).rest).text);
  if (bare.some((text) => isSurelyPlace(text))) return "omraade";
  return bare.some(namesQuantity) ? "indikator" : null;
}

function isSurelyPlace(text: string): boolean {
  // "Andel af befolkningen" is a quantity, whatever it is of.
  if (namesQuantity(text)) return false;
  return readPlace(text).certain || /(?<!\p{L})kommune(?!\p{L})/iu.test(text);
}

interface GivenRole {
  readonly role: ColumnRole;
  readonly reason: MappingReason;
}

function labelRoles(
  labels: readonly Column[],
  certain: readonly (HeadingMeaning | null)[],
): ReadonlyMap<number, GivenRole> {
  const roles = new Map<number, GivenRole>();
  for (const column of labels) {
    const role = roleByHeading(column) ?? roleByContent(column);
    if (role !== null) roles.set(column.index, role);
  }
  // "Emne | Indikator": the topic says nothing that the indicator doesn't.
  const topics = labels.filter(({ headings }) => isTopicHeading(lastOf(headings)));
  const named = [...roles].some(
    ([index, { role, reason }]) =>
      role === "indikator" && reason === "heading" && !topics.some((topic) => topic.index === index),
  );
  if (named) for (const { index } of topics) roles.set(index, { role: "ignore", reason: "heading" });
  const has = (role: "indikator" | "omraade"): boolean =>
    certain.includes(role) || [...roles.values()].some((given) => given.role === role);
  // Longer texts are indicators, shorter ones are places.
  const open = labels.filter(({ index }) => !roles.has(index)).sort((a, b) => lengthOf(b) - lengthOf(a));
  const headingsArePlaces = certain.includes(null) && has("indikator");
  for (const { index } of open) {
    if (!has("indikator")) roles.set(index, { role: "indikator", reason: has("omraade") ? "other-text" : "remaining" });
    else if (!has("omraade") && !headingsArePlaces) roles.set(index, { role: "omraade", reason: "remaining" });
    else roles.set(index, { role: "indikator", reason: "other-text" });
  }
  return roles;
}

function lengthOf({ texts }: Column): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}

function roleByHeading({ headings, filled }: Column): GivenRole | null {
  if (filled === 0) return { role: "ignore", reason: "empty" };
  if (headings.some(isDifference)) return { role: "ignore", reason: "heading" };
  for (const heading of [...headings].reverse()) {
    const role = labelRole(heading);
    if (role !== null) return { role, reason: role === "ignore" ? "codes" : "heading" };
  }
  return null;
}

/** How many of a column's texts must be of one kind. */
const MOST = 0.8;
const SOME = 0.3;

function roleByContent({ texts, kinds, filled }: Column): GivenRole | null {
  const distinct = [...new Set(texts)];
  const share = (test: (text: string) => boolean): number => distinct.filter(test).length / distinct.length;
  if (kinds.period >= filled * MOST) return { role: "aar", reason: "years" };
  if (share((text) => knownUnit(text) !== null) >= MOST) return { role: "enhed", reason: "units" };
  if (share((text) => readNiveau(text) !== null && !/\s/.test(text)) >= MOST)
    return { role: "niveau", reason: "levels" };
  if (share((text) => isSurelyPlace(text)) >= MOST) return { role: "omraade", reason: "places" };
  if (share(namesQuantity) >= SOME) return { role: "indikator", reason: "indicators" };
  return share((text) => isSurelyPlace(text)) >= SOME ? { role: "omraade", reason: "places" } : null;
}

/** What a row of headings is when its words don't tell: what the columns of labels lack. */
function remainingMeaning(roles: ReadonlyMap<number, GivenRole>, valueColumns: number): HeadingMeaning {
  const found = new Set([...roles.values()].map(({ role }) => role));
  if (found.has("indikator") && found.has("omraade")) return valueColumns > 1 ? "indikator" : "none";
  return found.has("indikator") ? "omraade" : "indikator";
}

function labelColumn(column: Column, role: ColumnRole, reason: MappingReason): ColumnMapping {
  const codes = (role === "indikator" || role === "omraade") && haveCodes(column.texts);
  const niveau = role === "omraade" ? readNiveau(lastOf(column.headings)) : null;
  return { ...blank(column), role, reason, codes, niveau };
}

function valueColumn(column: Column, meanings: readonly HeadingMeaning[]): ColumnMapping {
  let mapping: ColumnMapping = { ...blank(column), role: "vaerdi", reason: "figures" };
  const indikatorer: string[] = [];
  for (const [level, meaning] of meanings.entries()) {
    const heading = column.headings[level] ?? "";
    if (heading === "") continue;
    if (meaning === "aar") {
      mapping = { ...mapping, aar: readAar(heading), reason: "heading-year" };
      continue;
    }
    if (meaning === "enhed") {
      mapping = { ...mapping, enhed: knownUnit(heading) };
      continue;
    }
    const { rest, aar } = splitAar(heading);
    const { text, unit } = unitInText(rest);
    mapping = { ...mapping, aar: mapping.aar ?? aar, enhed: mapping.enhed ?? unit };
    if (isValueHeading(text) && meaning === "none") mapping = { ...mapping, reason: "heading" };
    else if (meaning === "omraade") {
      if (text === "") continue;
      const place = readPlace(text);
      // "Boligområde" below "Brøndby Strand" says what it is, not what it is called.
      const omraade = readNiveau(text) === "boligomraade" ? (mapping.omraade ?? place.omraade) : place.omraade;
      mapping = { ...mapping, omraade, niveau: place.niveau, reason: "heading-place" };
    } else if (meaning === "indikator" && text !== "") {
      indikatorer.push(text);
      mapping = { ...mapping, reason: "heading-indicator" };
    }
  }
  return indikatorer.length === 0 ? mapping : { ...mapping, indikator: shortened(indikatorer.join(", ")) };
}

function blank({ index, headings }: Column): ColumnMapping {
  const heading = shortened([...new Set(headings.filter((text) => text !== ""))].join(" · "));
  return {
    ...{ index, heading, role: "ignore" as const, reason: "empty" as const, codes: false },
    ...{ indikator: null, omraade: null, niveau: null, aar: null, enhed: null },
  };
}

const SHARE = /andel|procent|%|(?<!\p{L})pct(?!\p{L})|share|per cent/iu;
const COUNT = /(?<!\p{L})(?:antal|personer|husstande|beboere|number)(?!\p{L})/iu;

/** Whether the rows, and the headings of their figures, speak of shares alone or of counts alone. */
function kindOfFigures(table: RawTable, { firstRow }: TableStart, columns: readonly ColumnMapping[]): FigureKind {
  const headings = columns.filter(({ role }) => role === "vaerdi").map(({ heading }) => heading);
  const words = [table.about.unit ?? "", table.about.title ?? "", ...headings].join(" ");
  let shares = 0;
  let counts = 0;
  for (const row of table.rows.slice(firstRow, firstRow + ROWS_SAMPLED)) {
    const text = `${words} ${row.filter((raw) => typeof raw === "string" && /\p{L}|%/u.test(raw)).join(" ")}`;
    if (SHARE.test(text)) shares += 1;
    else if (COUNT.test(text)) counts += 1;
    else return null;
  }
  if (shares > 0 && counts === 0) return "shares";
  return counts > 0 && shares === 0 ? "counts" : null;
}

/** A sample of the values, for the vote on the decimal mark. */
function* valuesOf(table: RawTable, { firstRow }: TableStart, columns: readonly ColumnMapping[]): Generator<RawValue> {
  const values = columns.filter(({ role }) => role === "vaerdi").map(({ index }) => index);
  for (const row of table.rows.slice(firstRow, firstRow + ROWS_SAMPLED)) {
    for (const index of values) yield row[index] ?? null;
  }
}

/** Whether rows with figures begin without the label that stands above: StatBank's tables as shown on its site. */
function leavesLabelsOut(table: RawTable, { firstRow }: TableStart, columns: readonly ColumnMapping[]): boolean {
  const labels = columns.filter(({ role }) => role !== "vaerdi" && role !== "ignore").map(({ index }) => index);
  const [first, ...others] = labels;
  if (first === undefined || others.length === 0) return false;
  const rows = table.rows.slice(firstRow, firstRow + ROWS_SAMPLED);
  return rows.some((row) => textOfRaw(row[first]) === "" && others.some((index) => textOfRaw(row[index]) !== ""));
}

function fixedParts(
  table: RawTable,
  start: TableStart,
  columns: readonly ColumnMapping[],
  { file }: GuessContext,
): FixedParts {
  const titles = titlesOf(table, start);
  const hasRole = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const inHeadings = (part: "aar" | "omraade" | "indikator"): boolean =>
    columns.some((column) => column.role === "vaerdi" && column[part] !== null);
  const named = [...titles, table.name, withoutExtension(file)];
  const place = hasRole("omraade") || inHeadings("omraade") ? null : firstOf(named, placeInTitle);
  const onlyParts = columns.every(({ role, reason }) => role !== "indikator" || reason === "other-text");
  return {
    indikator: onlyParts && !inHeadings("indikator") ? indikatorOf(titles) : null,
    omraade: place?.omraade ?? null,
    niveau: place?.niveau ?? null,
    aar: hasRole("aar") || inHeadings("aar") ? null : firstOf(named, findAar),
    enhed: hasRole("enhed") ? null : unitOf(table.about.unit, titles),
    kilde: hasRole("kilde") ? null : shortened(kildeOf(table, start, columns, file)),
  };
}

/** What the file calls itself, and the lines above its headings. */
function titlesOf(table: RawTable, { headerRows, firstRow }: TableStart): readonly string[] {
  const above = table.rows.slice(0, headerRows[0] ?? firstRow).flatMap((row) => row.map(textOfRaw));
  return [table.about.title ?? "", ...above].filter((text) => text !== "" && text.length <= LONGEST_TEXT);
}

const ENHED = /^(?:enhed|unit)\s?:\s?(.+)$/i;

function unitOf(told: string | null, titles: readonly string[]): string | null {
  const unit = told ?? firstOf(titles, (title) => ENHED.exec(title)?.[1] ?? null);
  return unit === null ? null : readUnit(shortened(unit));
}

function placeInTitle(title: string): { readonly omraade: string; readonly niveau: Niveau } | null {
  const whole = readPlace(splitAar(title).rest);
  if (whole.certain) return { omraade: whole.omraade, niveau: whole.niveau };
  const kommune = findKommune(title);
  if (kommune !== null) return { omraade: kommune.asWritten, niveau: "kommune" };
  return /(?<!\p{L})hele landet(?!\p{L})/iu.test(title) ? { omraade: "Hele landet", niveau: "land" } : null;
}

/** "Fuldtidsledige i pct. efter område og tid" is about Fuldtidsledige i pct. */
function indikatorOf(titles: readonly string[]): string | null {
  const title = titles.find((text) => DIVIDED_TITLE.test(text)) ?? titles.find(namesQuantity) ?? titles[0];
  if (title === undefined) return null;
  const name = splitAar(
    title.replace(/^[A-ZÆØÅ]{2,9}\d{0,4}[A-Z]?:\s/, "").replace(/\s(?:efter|by)\s[^.]*$/i, ""),
  ).rest;
  return name === "" ? null : shortened(name);
}

const KILDE = /^(?:data)?(?:kilde|source)r?\s?:\s?(.+)$/i;
const STATBANK_TABLE = /^[A-ZÆØÅ]{2,9}\d{0,4}[A-ZÆØÅ]?(?=[-_. ]|$)/;

/** Who published the data: as a note or the file says, else a title that names a publisher, else the file's name. */
function kildeOf(table: RawTable, start: TableStart, columns: readonly ColumnMapping[], file: string): string {
  const titles = titlesOf(table, start);
  const notes = table.rows
    .slice(Math.max(start.firstRow, table.rows.length - LAST_ROWS))
    .map((row) => textOfRaw(row[0]));
  const told = firstOf([...titles, ...notes], (text) => KILDE.exec(text)?.[1]?.trim() ?? null) ?? table.about.source;
  if (told !== null && told !== "") return told;
  const base = withoutExtension(file);
  if (
    columns.some(({ heading }) => fold(heading) === "tid") &&
    columns.some(({ heading }) => isStatBankValue(heading))
  ) {
    const code = STATBANK_TABLE.exec(base)?.[0];
    return code === undefined ? "Danmarks Statistik" : `Danmarks Statistik, ${code}`;
  }
  const named = [...titles, table.name].find((text) => namesPublisher(text));
  return named ?? base;
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

function lastOf(headings: readonly string[]): string {
  return headings.at(-1) ?? "";
}

function shortened(text: string): string {
  return text.slice(0, LONGEST_TEXT);
}
