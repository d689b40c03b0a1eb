import { fold, foldTight } from "../reading/text";
import { isBlank, isPlaceholder, numberOf } from "./budgetCells";
import { headingUnit, readColumnHeading } from "./budgetHeadings";
import type { FreeCells } from "./freeCells";
import { type Grid, textOf } from "./grid";

export type StaffingRole = "stilling" | "activity" | "contract" | "hours" | "share" | "posts" | "amount" | "ignore";

/** A column of a table of staff. */
export interface StaffingColumn {
  readonly column: number;
  readonly role: StaffingRole;
  /** Hours: what period they are of. */
  readonly per: "week" | "month" | "year";
  /** Hours that the heading says are spent in the indsatsområde ("Timer i indsatsområdet"): never those of the post. */
  readonly isOfArea: boolean;
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
const NAME = /^(?:medarbejder)?navn$/;
const PERSON = /^(?:(?:medarbejder)?navn|medarbejder(?:e|en)?|ansatte?|hvem|personale)$/;
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

/** The texts of the row up to a number, which no row of headings holds. */
function headingsOf(cells: FreeCells, row: number, from: number): HeadedColumn[] | null {
  const found: HeadedColumn[] = [];
  const texts = cells.row(row);
  for (let column = from; column < Math.min(texts.length, MOST_COLUMNS); column += 1) {
    const heading = textOf(texts[column]);
    if (heading === "") continue;
    if (typeof texts[column]?.value === "number") return null;
    found.push({ column, heading });
  }
  return found;
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
  if (!has("stilling") || unknown.length > known.length) return null;
  const worded = has("share") ? null : shareByWords(unknown);
  if (worded === null && ![...MEASURES].some(has)) return null;
  const columns = withOnePosition(withOneShare(known));
  // Hours without the share beside them would count whole as the indsatsområde's.
  const share = has("share") ? null : (worded ?? shareByFigures(cells.grid, row, unknown, columns));
  if (share === null) return columns;
  return [...columns, shareColumn(share)].sort((a, b) => a.column - b.column);
}

function shareColumn(column: number): StaffingColumn {
  return { column, role: "share", per: "week", isOfArea: false };
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
  return columns.map(({ column, role, per, isOfArea }) => {
    const heading = tight.get(column);
    const isPerson = heading !== undefined && ((hasTitle && PERSON.test(heading)) || (hasOther && NAME.test(heading)));
    return { column, role: isPerson ? "ignore" : role, per, isOfArea };
  });
}

/** The column whose heading says that it counts in parts of a post, in words that no budget has ("Andel af fuld tid"). */
function shareByWords(unknown: readonly HeadedColumn[]): number | null {
  const shares = mayBeShares(unknown).filter(({ heading }) => headingUnit(heading).unit === "share");
  const here = shares.find(({ heading }) => HERE.test(fold(heading)));
  return (here ?? shares[0])?.column ?? null;
}

/** The one column of percentages and nothing else below the headings; two leave open which is meant. */
function shareByFigures(
  grid: Grid,
  headings: number,
  unknown: readonly HeadedColumn[],
  columns: readonly StaffingColumn[],
): number | null {
  const shares = mayBeShares(unknown).filter(({ column }) => holdsPercentages(grid, headings, column, columns));
  return shares.length === 1 ? (shares[0]?.column ?? null) : null;
}

function mayBeShares(unknown: readonly HeadedColumn[]): readonly HeadedColumn[] {
  return unknown.filter(({ heading }) => mayBeShare(heading));
}

function mayBeShare(heading: string): boolean {
  const folded = fold(heading);
  return !NO_SHARE.test(folded) && !ELSEWHERE.test(folded) && !SAYS_HOW_MUCH.test(folded);
}

function holdsPercentages(grid: Grid, headings: number, column: number, columns: readonly StaffingColumn[]): boolean {
  let found = false;
  for (let row = headings + 1; row <= headings + ROWS_FOR_SHARES; row += 1) {
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
  const reading = readColumnHeading(text);
  if (reading === null) return null;
  const as = (role: StaffingRole, per: StaffingColumn["per"] = "week"): RoleReading => ({
    role,
    per,
    isOfArea: role === "hours" && HERE.test(fold(text)),
  });
  if (reading.kind === "omraade") return "budget";
  if (reading.kind === "total") return as("ignore");
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
