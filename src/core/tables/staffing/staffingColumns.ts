import { isStaffingTotal, joinBroken, readStaffingLine } from "../../reading/staffing";
import { fold, foldTight } from "../../reading/text";
import { isBlank, isPlaceholder, numberOf } from "../budget/budgetCells";
import { headingUnit, readColumnHeading } from "../budget/budgetHeadings";
import type { FreeCells } from "../regions/freeCells";
import { textOf } from "../regions/grid";

export type StaffingRole = "stilling" | "activity" | "contract" | "hours" | "share" | "posts" | "amount" | "ignore";

/** A column of a table of staff. */
export interface StaffingColumn {
  readonly column: number;
  readonly role: StaffingRole;
  /** Hours: what period they are of. */
  readonly per: "week" | "month" | "year";
  /** Hours that the heading says are spent in the indsatsområde ("Timer i indsatsområdet"): never those of the post. */
  readonly isOfArea: boolean;
  /** A share that the heading says is one of full time ("% af fuld tid"), whatever the post's hours. */
  readonly isOfFullTime: boolean;
}

interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
}

/** Columns of a row that are looked at. */
const MOST_COLUMNS = 40;
/** Rows below the headings that tell what a column holds whose heading nobody knows. */
const ROWS_FOR_SHARES = 60;

/** The part of the post that is spent here, among several columns of percentages. */
const HERE = /indsats|delaftale|området/;
const ELSEWHERE = /(?<!\p{L})(?:øvrige?|andre|andet|anden|resten|uden for|udenfor)(?!\p{L})/u;
/** Percentages of a table of staff that say nothing of where the time is spent. */
const NO_SHARE =
  /ansættelse|ansat|beskæftigelsesgrad|beskæftigelsesprocent|løn|finans|tilskud|støtte|betal|budget|udgift|beløb|kr\.|pension|fravær|reguler|stigning|lbf|landsbyggefond|kommun/;
/** "Projektleder 33 %" is a line of staff that stands beside its label, no heading. */
const SAYS_HOW_MUCH = /\d\s?(?:%|pct|procent)/;
/** Headings of people; a column beside them that names posts tells the positions. */
const NAME = /^(?:(?:medarbejder)?navn|initialer)$/;
const PERSON = /^(?:(?:medarbejder)?navn|initialer|medarbejder(?:e|en)?|ansatte?|hvem|personale)$/;
const POST_TITLE = /^(?:stilling.*|titel|jobtitel)$/;

/**
 * The columns of a table of staff whose headings stand in the row from the column on; null when it heads none. Beside it
 * another table may stand: then only the headings up to the gap between them are its own.
 */
export function staffingColumns(cells: FreeCells, row: number, from: number): StaffingColumn[] | null {
  const headings = headingsOf(cells, row, from);
  const own = headings === null ? [] : tableOf(headings);
  return columnsUnder(cells, row, own);
}

/** The headings of the row, with what the row below completes them by; null where a number stands among them. */
function headingsOf(cells: FreeCells, row: number, from: number): HeadedColumn[] | null {
  const found: HeadedColumn[] = [];
  const texts = cells.row(row);
  const rest = restOf(cells, row, from);
  const last = Math.max(texts.length, ...[...rest.keys()].map((column) => column + 1));
  for (let column = from; column < Math.min(last, from + MOST_COLUMNS); column += 1) {
    if (typeof texts[column]?.value === "number") return null;
    const own = textOf(texts[column]);
    const heading = rest.has(column) ? completed(own || over(cells, row, column), rest.get(column) ?? "") : own;
    if (heading !== "") found.push({ column, heading });
  }
  return found;
}

/** What is left of a heading on a row of its own is a word or two. */
const LONGEST_REST = 40;

/** The first row below the headings, and below what completes them. */
export function bodyBelow(cells: FreeCells, headings: number, from: number): number {
  return headings + (restOf(cells, headings, from).size > 0 ? 2 : 1);
}

/** The texts by column of a row that only completes the headings above it: nothing below the first, no figures. */
function restOf(cells: FreeCells, row: number, from: number): ReadonlyMap<number, string> {
  const first = cells.row(row).findIndex((cell, column) => column >= from && textOf(cell) !== "");
  const below = [...cells.row(row + 1).entries()].slice(from).filter(([, cell]) => textOf(cell) !== "");
  const isRest = below.every(([column, cell]) => {
    const value = cell?.value;
    const isWord = typeof value === "string" && value.length <= LONGEST_REST && !/\d/.test(value);
    return column > first && isWord && isHeaded(cells, row, column) && readStaffingLine(value).stilling === null;
  });
  return isRest && first >= 0 ? new Map(below.map(([column, cell]) => [column, textOf(cell)])) : new Map();
}

function isHeaded(cells: FreeCells, row: number, column: number): boolean {
  return textOf(cells.cell(row, column)) !== "" || over(cells, row, column) !== "";
}

/** The heading that is merged over the column. */
function over({ grid }: FreeCells, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  return merge?.top === row ? textOf(grid.cell(row, merge.left)) : "";
}

/** Both together where that is known, else what is known of them. */
function completed(heading: string, rest: string): string {
  const both = `${heading} ${rest}`.trim();
  if (roleOf(both) !== null) return both;
  return [rest, heading].find((text) => isMeasure(roleOf(text))) ?? both;
}

/** The headings up to an empty column behind which others begin anew: with positions again, or mostly what no staff has. */
function tableOf(headings: readonly HeadedColumn[]): readonly HeadedColumn[] {
  for (const [index, { column }] of headings.entries()) {
    const before = headings[index - 1];
    if (before === undefined || column === before.column + 1) continue;
    const behind = headings.slice(index).map(({ heading }) => roleOf(heading));
    const isAnew = behind.includes(null) || behind.some((role) => role === "budget" || role?.role === "stilling");
    const own = headings.slice(0, index);
    if (isAnew && own.some(({ heading }) => isMeasure(roleOf(heading)))) return own;
  }
  return headings;
}

function isMeasure(role: ReturnType<typeof roleOf>): boolean {
  return role !== null && role !== "budget" && MEASURES.has(role.role);
}

const MEASURES: ReadonlySet<StaffingRole> = new Set(["hours", "share", "contract", "posts", "amount"]);

function columnsUnder(cells: FreeCells, row: number, headings: readonly HeadedColumn[]): StaffingColumn[] | null {
  const known: (StaffingColumn & HeadedColumn)[] = [];
  const unknown: HeadedColumn[] = [];
  for (const { column, heading } of headings) {
    const role = roleOf(heading);
    if (role === "budget") return null;
    if (role === null) unknown.push({ column, heading });
    else known.push({ column, heading, ...role });
  }
  const has = (role: StaffingRole): boolean => known.some((column) => column.role === role);
  if (!has("stilling")) {
    const column = [...MEASURES].some(has) ? columnOfTitles(cells, row, headings) : null;
    if (column === null) return null;
    known.push({ column, heading: "", role: "stilling", ...PLAIN });
    unknown.splice(0, unknown.length, ...unknown.filter((one) => one.column !== column));
  }
  if (unknown.length > known.length) return null;
  const worded = has("share") ? null : shareByWords(unknown);
  if (worded === null && ![...MEASURES].some(has)) return null;
  const columns = withOnePosition(withOneShare(known));
  // Hours without the share beside them would count whole as the indsatsområde's.
  const share = has("share") ? null : (worded ?? shareByFigures(cells, row, unknown, columns));
  const all = share === null ? columns : [...columns, shareColumn(share)];
  return all.sort((a, b) => a.column - b.column);
}

/** Positions stand here, whatever the heading, or below none. */
function columnOfTitles(cells: FreeCells, row: number, headings: readonly HeadedColumn[]): number | null {
  const measure = headings.find(({ heading }) => isMeasure(roleOf(heading)));
  // "Vejleder · 10 timer" is a line of staff, no row of headings.
  if (measure === undefined || headings.some(({ heading }) => HOLDS_FIGURE.test(heading))) return null;
  const first = Math.max(0, (headings[0]?.column ?? 0) - 1);
  for (let column = first; column < measure.column; column += 1) {
    if (roleOf(headings.find((one) => one.column === column)?.heading ?? "") !== null) continue;
    const texts = Array.from({ length: ROWS_FOR_TITLES }, (_, index) =>
      textOf(cells.cell(row + 1 + index, column)),
    ).filter((text) => text !== "" && !isStaffingTotal(text));
    const titled = texts.filter((text) => readStaffingLine(text).stilling !== null);
    if (titled.length > 0 && titled.length * 2 >= texts.length) return column;
  }
  return null;
}

const ROWS_FOR_TITLES = 12;
const HOLDS_FIGURE = /(?:^|[^\d.])\d+(?:[.,]\d+)?(?![.)\d])/;
const PLAIN = { per: "week", isOfArea: false, isOfFullTime: false } as const;

function shareColumn({ column, heading }: HeadedColumn): StaffingColumn {
  return { column, role: "share", ...PLAIN, isOfFullTime: isOfFullTime(heading) };
}

function isOfFullTime(heading: string): boolean {
  return /(?:fuld ?tid|årsværk|37 ?t)/.test(fold(heading));
}

/** Of several shares that of the indsatsområde counts, else the first. */
function withOneShare(columns: readonly (StaffingColumn & HeadedColumn)[]): readonly (StaffingColumn & HeadedColumn)[] {
  const shares = columns.filter(({ role }) => role === "share");
  const own = shares.find(({ heading }) => HERE.test(fold(heading))) ?? shares[0];
  return columns.map((column) => (column.role === "share" && column !== own ? { ...column, role: "ignore" } : column));
}

/** Where a column names people and another their posts, only the latter holds the positions. */
function withOnePosition(columns: readonly (StaffingColumn & HeadedColumn)[]): StaffingColumn[] {
  const tight = new Map(
    columns
      .filter((column) => column.role === "stilling")
      .map(({ column, heading }) => [column, foldTight(heading).replace(/[^\p{L}]/gu, "")]),
  );
  const headings = [...tight.values()];
  const hasTitle = headings.some((heading) => POST_TITLE.test(heading));
  const hasOther = headings.some((heading) => !NAME.test(heading));
  return columns.map(({ column, role, per, isOfArea, isOfFullTime: ofFullTime }) => {
    const heading = tight.get(column);
    const isPerson = heading !== undefined && ((hasTitle && PERSON.test(heading)) || (hasOther && NAME.test(heading)));
    return { column, role: isPerson ? "ignore" : role, per, isOfArea, isOfFullTime: ofFullTime };
  });
}

/** The column whose heading says that it counts in parts of a post, in words that no budget has ("Andel af fuld tid"). */
function shareByWords(unknown: readonly HeadedColumn[]): HeadedColumn | null {
  const shares = mayBeShares(unknown).filter(({ heading }) => headingUnit(heading).unit === "share");
  const here = shares.find(({ heading }) => HERE.test(fold(heading)));
  return here ?? shares[0] ?? null;
}

/** The one column of percentages and nothing else below the headings; two leave open which is meant. */
function shareByFigures(
  cells: FreeCells,
  headings: number,
  unknown: readonly HeadedColumn[],
  columns: readonly StaffingColumn[],
): HeadedColumn | null {
  const shares = mayBeShares(unknown).filter(({ column }) => holdsPercentages(cells, headings, column, columns));
  return shares.length === 1 ? (shares[0] ?? null) : null;
}

function mayBeShares(unknown: readonly HeadedColumn[]): readonly HeadedColumn[] {
  return unknown.filter(({ heading }) => mayBeShare(heading));
}

function mayBeShare(heading: string): boolean {
  const folded = fold(heading);
  return !NO_SHARE.test(folded) && !ELSEWHERE.test(folded) && !SAYS_HOW_MUCH.test(folded);
}

function holdsPercentages(
  cells: FreeCells,
  headings: number,
  column: number,
  columns: readonly StaffingColumn[],
): boolean {
  const { grid } = cells;
  let found = false;
  const top = bodyBelow(cells, headings, Math.min(...columns.map((known) => known.column)));
  for (let row = top; row < top + ROWS_FOR_SHARES; row += 1) {
    // Below an empty row something else may stand.
    if (columns.every((known) => isBlank(grid.cell(row, known.column)))) break;
    const cell = grid.cell(row, column);
    if (isBlank(cell) || isPlaceholder(textOf(cell))) continue;
    if (numberOf(cell)?.isPercent !== true) return false;
    found = true;
  }
  return found;
}

type RoleReading = Omit<StaffingColumn, "column">;

/** "budget" for a heading that only a budget has: years, or a column for every indsatsområde. */
function roleOf(text: string): RoleReading | "budget" | null {
  // "1. Stilling"; "Heraf timer i indsatsområdet"; "Ugent-" over "lige timer".
  const numbered = joinBroken(text).replace(/^\d{1,2}[.)]\s{1,9}(?=\p{L})/u, "");
  const isPart = /^(?:heraf|deraf|hvoraf)(?!\p{L}).*tim(?:er|etal)/isu.test(numbered);
  const heading = isPart ? numbered.replace(/^\p{L}+:?\s{1,9}/u, "") : numbered;
  const as = (role: StaffingRole, per: StaffingColumn["per"] = "week"): RoleReading => ({
    role,
    per,
    isOfArea: role === "hours" && (isPart || HERE.test(fold(heading))),
    isOfFullTime: role === "share" && isOfFullTime(heading),
  });
  const reading = readColumnHeading(heading);
  if (reading === null) return hoursByWords(heading, as);
  // "Se også budgettet" is a sentence that holds a word of money.
  if (reading.kind === "unit" && reading.unknown > 1) return null;
  if (reading.kind === "omraade") return "budget";
  if (reading.kind === "total") return reading.unit === "hours" ? as("contract") : as("ignore");
  if (reading.kind === "unit") {
    if (reading.unit === "share" && !mayBeShare(text)) return as("ignore");
    const per = reading.per === "posts" ? "week" : reading.per;
    return reading.unit === "hours" && reading.per === "posts" ? as("posts") : as(reading.unit, per);
  }
  const { meaning } = reading;
  if (meaning.kind === "share" && !mayBeShare(text)) return as("ignore");
  if (meaning.kind === "stilling" || meaning.kind === "activity") return as(meaning.kind);
  if (meaning.kind === "ignore" || meaning.kind === "omraade") return as("ignore");
  if (meaning.kind === "contract-hours" && headingUnit(text).unit === "share") return as("ignore");
  if (meaning.kind === "contract-hours") return meaning.per === "posts" ? as("posts") : as("contract", meaning.per);
  return meaning.kind === "annual-cost" ? as("amount", meaning.per) : "budget";
}

const OF_POST = /ansat|ansættelse|norm|kontrakt|stilling|i alt|samle|fuld/;

/** A heading of more words than are known still counts hours when it says so: "Ugentlige timer pr. stilling". */
function hoursByWords(
  heading: string,
  as: (role: StaffingRole, per: StaffingColumn["per"]) => RoleReading,
): RoleReading | null {
  const folded = fold(heading);
  if (
    /\d/.test(folded) ||
    !/(?<!\p{L})\p{L}*tim(?:er|etal)(?!\p{L})/u.test(folded) ||
    ELSEWHERE.test(folded) ||
    NO_HOURS.test(folded)
  )
    return null;
  const per = folded.includes("år") ? "year" : /måned|mdr/.test(folded) ? "month" : "week";
  return as(OF_POST.test(folded) && !HERE.test(folded) ? "contract" : "hours", per);
}

/** Hours that aren't those of a post, and what is paid for an hour. */
const NO_HOURS = /timeløn|timepris|timesats|kr|løn|frivillig|åbningst|overtid|overarbejd/;
