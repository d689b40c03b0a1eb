import { COUNT_HEADINGS } from "../language/da";
import { pattern } from "../language/words";
import { partOfYear, readAar, splitAar } from "./aar";
import { isGroup, isTotal, PARTED } from "./breakdowns";
import { isFilled, profileColumns, type Column } from "./columnProfile";
import {
  isSurelyPlace,
  labelRoles,
  lastOf,
  valueColumns,
  type GivenRole,
  type LabelRoles,
  type RoleContext,
} from "./columnRoles";
import { findStart, type TableStart } from "./headings";
import { companionshipOf, isValueHeading, namesQuantity } from "./headingWords";
import { sourceKeyOf, withKept } from "./keptMapping";
import type { ColumnMapping, ImportMapping, MappingReason } from "./mapping";
import { partingColumns, runsWith, type LabelledRows } from "./partingColumns";
import { finenessOf, PlaceCodes, readNiveau, readPlace } from "./dataPlaces";
import { haveCodes } from "./raw";
import { isOfficesOwn, levelBySource, namesHousingAreas, placesBelow } from "./sourcePlaces";
import { fixedParts, isDividedTitle, placeTold, publisherOf, shortened, titlesOf } from "./tableTitles";
import type { ColumnRole, Niveau, RawTable } from "./dataFigure";
import { knownUnit, unitInText } from "./dataUnits";
import { voteDecimalMark, type FigureKind } from "./values";

export interface GuessContext {
  /** The file's or sheet's name, which may tell the year. */
  readonly file: string;
  /** Mappings kept from earlier imports; one of the same source is taken before any guess. */
  readonly kept?: readonly ImportMapping[];
  /** Where the user says the table begins, in place of what is found. */
  readonly start?: TableStart;
}

/**
 * Guesses how a table of data is to be read: where its headings are, what each column holds and why, the decimal mark,
 * and from titles and notes what no column tells. Looks at every row: what parts figures may change only far down.
 * Never throws.
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

function mappingFrom(table: RawTable, start: TableStart, { file }: GuessContext): ImportMapping {
  const columns = profileColumns(table, start);
  const values = valueColumns(columns);
  const labels = columns.filter((column) => !values.includes(column));
  const titles = titlesOf(table, start);
  const source = publisherOf(table, start, file);
  const isOffice = isOfficesOwn(
    columns.map(({ headings }) => lastOf(headings)),
    table.about.source,
    source,
  );
  const below = isOffice ? "andet" : placesBelow(source ?? "");
  const levels = Math.max(0, ...columns.map(({ headings }) => headings.length));
  const certain = Array.from({ length: levels }, (_, level) => certainMeaning(values, level));
  const context: RoleContext = { inHeadings: certain, isTitled: titles.some(isDividedTitle), isOffice };
  const given = labelRoles(labels, context);
  const fillDown = leavesLabelsOut(table, start, labels, given.roles);
  const rows: LabelledRows = {
    ...{ table, firstRow: start.firstRow },
    carried: fillDown ? labels.map(({ index }) => index) : null,
    values: values.map(({ index }) => index),
  };
  const roles = settledRoles(labels, given, rows);
  const meanings = certain.map((meaning) => meaning ?? remainingMeaning(roles, values.length));
  // A statistics office has no areas of plans: what its lists of places don't hold is something else.
  const bySource = (column: ColumnMapping): ColumnMapping =>
    !isOffice && namesHousingAreas(column.heading)
      ? column
      : { ...column, niveau: levelBySource(column.niveau, below) };
  // "Boligområde | Kommune" below "Boligområde: Brøndby Strand".
  const ownPlace = placeTold(titles);
  const codes = codesInHeadings(values);
  const mapped = columns.map((column) => {
    const role = roles.get(column.index);
    if (role !== undefined) {
      const label = labelColumn(column, role.role, role.reason);
      return label.role === "omraade" ? bySource(label) : label;
    }
    const value = valueColumn(column, wordsOver(values, meanings, hasIndikator(roles)), codes);
    if (value.omraade === null) return value;
    if (ownPlace !== null && readNiveau(value.omraade) === "boligomraade") return { ...value, omraade: ownPlace };
    // Who has set the places of a source beside each other may have them from elsewhere too.
    return isOffice && !readPlace(value.omraade).certain ? bySource(value) : value;
  });
  const fixed = fixedParts(table, start, mapped, file);
  return {
    sourceKey: sourceKeyOf(mapped),
    headerRows: start.headerRows,
    firstRow: start.firstRow,
    columns: mapped,
    decimalMark: voteDecimalMark(
      values.flatMap((column) => column.values),
      kindOfFigures(table, values, labels),
    ),
    fillDown,
    fixed: fixed.omraade === null ? fixed : { ...fixed, niveau: fixed.niveau ?? below ?? "boligomraade" },
  };
}

/** The roles of all columns of labels, with those that tell figures apart found in the rows. */
function settledRoles(
  labels: readonly Column[],
  { roles, breakdowns, candidates, told }: LabelRoles,
  rows: LabelledRows,
): ReadonlyMap<number, GivenRole> {
  const settled = new Map(roles);
  const columnOf = new Map(labels.map((column) => [column.index, column]));
  for (const index of rivalPlaces(labels, roles, rows)) settled.set(index, { role: "ignore", reason: "rival-places" });
  for (const index of breakdowns) settled.set(index, breakdownRole(columnOf.get(index)));
  const key = [...settled].flatMap(([index, { role }]) => (role === "ignore" || role === "kilde" ? [] : [index]));
  const parting = new Set(partingColumns(rows, key, candidates));
  for (const { index, isConstant, headings } of labels) {
    if (settled.has(index)) continue;
    const role: GivenRole = parting.has(index)
      ? { role: "indikator", reason: told.has(index) ? "other-text" : "codes-apart" }
      : { role: "ignore", reason: isConstant ? "same-everywhere" : reasonAside(headings) };
    settled.set(index, role);
  }
  return settled;
}

function reasonAside(headings: readonly string[]): MappingReason {
  const companionship = companionshipOf(lastOf(headings));
  return companionship === "never" || companionship === "code" ? "codes" : "accompanies";
}

/** "I alt" in every row parts nothing. */
function breakdownRole(column: Column | undefined): GivenRole {
  const isWhole = column?.texts.every(isTotal) ?? false;
  return isWhole ? { role: "ignore", reason: "same-everywhere" } : { role: "indikator", reason: "other-text" };
}

/**
 * Columns of places of which none is within the other ("Fraflytningskommune", "Tilflytningskommune"): neither by itself
 * is where the figures are from.
 */
function rivalPlaces(
  labels: readonly Column[],
  roles: ReadonlyMap<number, GivenRole>,
  rows: LabelledRows,
): readonly number[] {
  const places = labels.filter(({ index }) => roles.get(index)?.role === "omraade");
  const rivals = new Set<number>();
  for (const [at, one] of places.entries()) {
    for (const other of places.slice(at + 1)) {
      if (fineness(one) !== fineness(other)) continue;
      const within = [runsWith(rows, one.index, other.index), runsWith(rows, other.index, one.index)];
      // No kommune lies in another: beside the one that all rows are of, the others only seem to.
      if (fineness(one) === SIZES.kommune ? within.every(Boolean) : within.some(Boolean)) continue;
      rivals.add(one.index).add(other.index);
    }
  }
  return [...rivals];
}

const SIZES: Readonly<Record<Niveau, number>> = { boligomraade: 0, kommune: 1, landsdel: 2, land: 3, andet: 4 };

/** How small the places of a column are: as its heading says, else as most of them are. */
function fineness({ headings, texts }: Column): number {
  const heading = lastOf(headings);
  const told = readNiveau(heading.replace(/^.*(?=kommuner?$)/iu, ""));
  const counts = new Map<Niveau, number>();
  for (const text of texts) {
    const { niveau } = readPlace(text);
    counts.set(niveau, (counts.get(niveau) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return SIZES[told ?? most?.[0] ?? "boligomraade"] + finenessOf(heading);
}

function hasIndikator(roles: ReadonlyMap<number, GivenRole>): boolean {
  return [...roles.values()].some(({ role, reason }) => role === "indikator" && reason !== "other-text");
}

/** What the headings of one row are, over the columns of figures. */
type HeadingMeaning = "aar" | "part-of-year" | "omraade" | "indikator" | "enhed" | "none" | "spanning";

/** What a row of headings is for sure; null where its words don't tell. */
function certainMeaning(values: readonly Column[], level: number): Exclude<HeadingMeaning, "spanning"> | null {
  const texts = values.map(({ headings }) => headings[level] ?? "").filter((text) => text !== "");
  if (texts.length === 0 || texts.every(isValueHeading)) return "none";
  if (texts.every((text) => readAar(text) !== null)) return "aar";
  if (texts.every((text) => partOfYear(text, "") !== null)) return "part-of-year";
  if (texts.every((text) => knownUnit(text) !== null)) return "enhed";
  if (texts.every((text) => isGroup(text) || isTotal(text))) return "indikator";
  const bare = texts.map((text) => unitInText(splitAar(text).rest).text);
  if (bare.some((text) => isSurelyPlace(text))) return "omraade";
  return bare.some(namesQuantity) ? "indikator" : null;
}

/** What a row of headings is when its words don't tell: what the columns of labels lack. */
function remainingMeaning(roles: ReadonlyMap<number, GivenRole>, valueColumns: number): HeadingMeaning {
  const found = new Set([...roles.values()].map(({ role }) => role));
  if (found.has("indikator") && found.has("omraade")) return valueColumns > 1 ? "indikator" : "none";
  return found.has("indikator") ? "omraade" : "indikator";
}

/** A heading that spans all figures ("Andel eller gennemsnit") names none of them where the rows have names. */
function wordsOver(
  values: readonly Column[],
  meanings: readonly HeadingMeaning[],
  areNamed: boolean,
): readonly HeadingMeaning[] {
  return meanings.map((meaning, level) => {
    const isSpanning = new Set(values.map(({ headings }) => headings[level] ?? "")).size === 1;
    return meaning === "indikator" && areNamed && isSpanning ? "spanning" : meaning;
  });
}

function labelColumn(column: Column, role: ColumnRole, reason: MappingReason): ColumnMapping {
  const codes = (role === "indikator" || role === "omraade") && haveCodes(column.texts);
  const niveau = role === "omraade" ? readNiveau(lastOf(column.headings)) : null;
  return { ...blank(column), role, reason, codes, niveau };
}

/** The unit that stands beside a heading's words; a word of a share among them ("Andel eller gennemsnit") is none. */
function unitBeside(text: string): { readonly text: string; readonly unit: string | null } {
  const found = unitInText(text);
  return found.text === text ? { text, unit: null } : found;
}

/** The codes of the places that stand over the figures. */
function codesInHeadings(values: readonly Column[]): PlaceCodes {
  const codes = new PlaceCodes();
  for (const heading of values.flatMap(({ headings }) => headings)) {
    const { omraade, code } = readPlace(headingWords(heading).text);
    if (code !== null) codes.add(omraade, code);
  }
  return codes;
}

/** A heading without its year and unit, and these. */
function headingWords(heading: string): {
  readonly text: string;
  readonly unit: string | null;
  readonly aar: string | null;
} {
  const { rest, aar } = splitAar(heading);
  return { ...unitInText(rest), aar };
}

function valueColumn(column: Column, meanings: readonly HeadingMeaning[], codes: PlaceCodes): ColumnMapping {
  let mapping: ColumnMapping = { ...blank(column), role: "vaerdi", reason: "figures" };
  const indikatorer: string[] = [];
  for (const [level, meaning] of meanings.entries()) {
    const heading = column.headings[level] ?? "";
    if (heading === "") continue;
    if (meaning === "aar") {
      const aar = (readAar(heading) ?? "") + (mapping.aar ?? "");
      mapping = { ...mapping, aar, reason: "heading-year" };
      continue;
    }
    if (meaning === "part-of-year") {
      // "1. kvartal" below, or above, its year.
      const aar = (mapping.aar ?? "") + (partOfYear(heading, "") ?? "");
      mapping = { ...mapping, aar, reason: "heading-year" };
      continue;
    }
    if (meaning === "enhed") {
      mapping = { ...mapping, enhed: knownUnit(heading) };
      continue;
    }
    const { rest, aar } = splitAar(heading);
    const { text, unit } = meaning === "spanning" ? unitBeside(rest) : unitInText(rest);
    mapping = { ...mapping, aar: mapping.aar ?? aar, enhed: mapping.enhed ?? unit };
    if (isValueHeading(text) && meaning === "none") mapping = { ...mapping, reason: "heading" };
    else if (meaning === "omraade") {
      if (text === "") continue;
      const place = readPlace(text);
      const name = codes.nameApart(place.omraade, place.code);
      // "Boligområde" below "Brøndby Strand" says what it is, not what it is called.
      const omraade = readNiveau(text) === "boligomraade" ? (mapping.omraade ?? name) : name;
      mapping = { ...mapping, omraade, niveau: place.niveau, reason: "heading-place" };
    } else if (meaning === "indikator" && text !== "") {
      indikatorer.push(text);
      mapping = { ...mapping, reason: "heading-indicator" };
    }
  }
  return indikatorer.length === 0 ? mapping : { ...mapping, indikator: shortened(indikatorer.join(PARTED)) };
}

function blank({ index, headings }: Column): ColumnMapping {
  const heading = shortened([...new Set(headings.filter((text) => text !== ""))].join(" · "));
  return {
    ...{ index, heading, role: "ignore" as const, reason: "empty" as const, codes: false },
    ...{ indikator: null, omraade: null, niveau: null, aar: null, enhed: null },
  };
}

const SHARE = /andel|procent|%|(?<!\p{L})pct(?!\p{L})|share|per cent/iu;
const COUNT = pattern(COUNT_HEADINGS, "word");

/** Whether the labels, and the headings of the figures, speak of shares alone or of counts alone. */
function kindOfFigures(table: RawTable, values: readonly Column[], labels: readonly Column[]): FigureKind {
  const told = [table.about.unit ?? "", table.about.title ?? "", ...values.flatMap(({ headings }) => headings)];
  const columns = [[told.join(" ")], ...labels.map(({ texts }) => texts)];
  const kinds = columns.map((texts): FigureKind | "both" => {
    const shares = texts.filter((text) => SHARE.test(text)).length;
    const counts = texts.filter((text) => !SHARE.test(text) && COUNT.test(text)).length;
    if (shares > 0 && counts > 0) return "both";
    if (shares === texts.length && shares > 0) return "shares";
    return counts === texts.length && counts > 0 ? "counts" : null;
  });
  if (kinds.includes("shares")) return "shares";
  return kinds.includes("counts") && !kinds.includes("both") ? "counts" : null;
}

/** Whether rows with figures begin without the label that stands above: StatBank's tables as shown on its site. */
function leavesLabelsOut(
  table: RawTable,
  { firstRow }: TableStart,
  labels: readonly Column[],
  roles: ReadonlyMap<number, GivenRole>,
): boolean {
  const used = labels.filter(({ index, filled }) => filled > 0 && roles.get(index)?.role !== "ignore");
  const [first, ...others] = used;
  if (first === undefined || others.length === 0) return false;
  // "Boligområde | Kommune": the row of the kommune has no area.
  const isPlace = ({ index }: Column): boolean => roles.get(index)?.role === "omraade";
  if (isPlace(first) && others.some(isPlace)) return false;
  for (let at = firstRow; at < table.rows.length; at += 1) {
    const row = table.rows[at] ?? [];
    if (!isFilled(row[first.index]) && others.some(({ index }) => isFilled(row[index]))) return true;
  }
  return false;
}
