import { findKommune } from "../reading/kommuner";
import { forward, readPeriod } from "../reading/periods";
import { isEmpty } from "../reading/placeholders";
import { fold } from "../reading/text";
import type { Period } from "../reading/readings";
import { isDateFormat } from "../workbook/numberFormat";
import type { CellAddress } from "../workbook/address";
import type { Cell } from "../workbook/snapshot";
import { type Grid, textOf } from "./regions/grid";
import { isSectionLabel } from "./regions/sections";
import type { PlanStatement } from "./planTables";
import type { PlanFacts } from "./planFacts";

/** What LBF's forms and common cover sheets call the plan's own lines; compared folded, at the start of the line. */
const NAME_LABELS = [
  "navn på den boligsociale indsats",
  "navn på den boligsociale helhedsplan",
  "navn på boligsocial",
  "navn på helhedsplan",
  "navn på indsats",
  "helhedsplanens navn",
  "helhedsplanens titel",
  "indsatsens navn",
  "projektnavn",
  "projektets navn",
  "den boligsociale indsats:",
  "boligsocial helhedsplan:",
  "boligsocial indsats:",
  "helhedsplan:",
  "helhedsplan",
  "boligsocial helhedsplan",
];
/** "Navn på indsatsområde" begins as "navn på indsats" does, and names no plan. */
const NAMES_AN_AREA = "navn på indsatsområde";
const KOMMUNE_LABELS = [
  "kommune",
  "kommune(r)",
  "kommunen",
  "kommunens navn",
  "navn på kommune",
  "beliggenhedskommune",
  "deltagende kommune",
  "kommuner",
];
const PERIOD_LABELS = [
  "delaftalen gælder",
  "aftalen gælder",
  "gælder fra",
  "gælder for perioden",
  "samarbejdsaftalen gælder",
  "helhedsplanen løber",
  "helhedsplanens periode",
  "helhedsplanen gælder",
  "periode",
  "perioden",
  "aftaleperiode",
  "projektperiode",
  "bevillingsperiode",
  "indsatsperiode",
  "planperiode",
  "løbetid",
  "varighed",
];
const START_LABELS = ["startdato", "starttidspunkt", "start", "periodestart", "fra", "gyldig fra", "opstart"];
const END_LABELS = ["slutdato", "sluttidspunkt", "slut", "periodeslut", "til", "gyldig til", "udløb"];

const LONGEST_LABEL = 90;
const LONGEST_LINE = 400;
/** How far down a sheet lines of the plan are looked for outside its tables. */
const MOST_LINES = 3_000;

/** What a sheet's lines say of the plan; a null or an empty period where they are silent. */
export interface PlanLines extends PlanFacts {
  /** A kommune named in passing, not on a line of its own. */
  readonly mentionedKommune: string | null;
  /** A period named in passing ("Helhedsplan 2025-2029"). */
  readonly mentionedPeriod: Period | null;
  /** What stands behind labels, each with its place: the first of a kind, and all behind labels of LBF's own forms. */
  readonly statements: readonly PlanStatement[];
}

/** Labels of LBF's forms, which stand once in every agreement; "Periode" may be an activity's own. */
const FORM_LABELS = ["navn på den boligsociale", "delaftalen gælder", "samarbejdsaftalen gælder"];

const NO_PERIOD: Period = { from: null, to: null };

/** Reads the plan's name, kommune and period from the lines of a sheet outside its tables. */
export function readPlanLines(grid: Grid, isInTable: (row: number) => boolean): PlanLines {
  const found: {
    name: string | null;
    kommune: string | null;
    period: Period | null;
    from: string | null;
    to: string | null;
  } = {
    name: null,
    kommune: null,
    period: null,
    from: null,
    to: null,
  };
  const statements: PlanStatement[] = [];
  let mentionedKommune: string | null = null;
  let mentionedPeriod: Period | null = null;
  let lines = 0;
  for (const row of grid.rowIndexes) {
    if (isInTable(row)) continue;
    lines += 1;
    if (lines > MOST_LINES) break;
    const cells = grid.sheet.rows.get(row) ?? [];
    for (let column = 0; column < Math.min(cells.length, 60); column += 1) {
      const cell = cells[column];
      if (typeof cell?.value !== "string" || cell.value.length > LONGEST_LINE) continue;
      const text = cell.value.trim();
      const { label, rest } = splitLabel(text);
      const isForm = FORM_LABELS.some((form) => label.startsWith(form));
      if ((found.name === null || isForm) && startsWithLabel(label, NAME_LABELS)) {
        const name = valueText(grid, row, column, rest);
        if (name !== null)
          statements.push({ kind: "name", value: name, at: valuePlace(grid, row, column, rest), isForm });
        found.name ??= name;
      }
      if (found.kommune === null && isLabel(label, KOMMUNE_LABELS)) {
        found.kommune = valueText(grid, row, column, rest);
        if (found.kommune !== null)
          statements.push({ kind: "kommune", value: found.kommune, at: valuePlace(grid, row, column, rest), isForm });
      }
      if ((found.period === null || isForm) && startsWithLabel(label, PERIOD_LABELS)) {
        const period = valuePeriod(grid, row, column, text);
        if (period !== null)
          statements.push({ kind: "period", value: period, at: valuePlace(grid, row, column, rest), isForm });
        found.period ??= period;
      }
      if (found.from === null && isLabel(label, START_LABELS)) found.from = valueDate(grid, row, column, rest);
      if (found.to === null && isLabel(label, END_LABELS)) found.to = valueDate(grid, row, column, rest);
      mentionedKommune ??= findKommune(text)?.asWritten ?? null;
      if (mentionedPeriod === null && /\d{4}|\d{2}/.test(text))
        mentionedPeriod = forward(wholePeriod(readPeriod(text)));
    }
  }
  const dated = found.from !== null && found.to !== null ? { from: found.from, to: found.to } : null;
  return {
    name: found.name,
    kommune: found.kommune,
    period: found.period ?? dated ?? NO_PERIOD,
    mentionedKommune,
    mentionedPeriod,
    statements,
  };
}

function splitLabel(text: string): { readonly label: string; readonly rest: string } {
  const colon = text.indexOf(":");
  if (colon < 0) return { label: text.length <= LONGEST_LABEL ? fold(text) : "", rest: "" };
  // "Delaftalen gælder fra - til: 1. juni 2025" and "Navn …, som delaftalen vedrører: Brøndby Projektet"
  return { label: colon <= LONGEST_LABEL ? fold(text.slice(0, colon)) : "", rest: text.slice(colon + 1).trim() };
}

function startsWithLabel(label: string, labels: readonly string[]): boolean {
  return (
    label !== "" &&
    !label.startsWith(NAMES_AN_AREA) &&
    labels.some(
      (candidate) =>
        label === candidate ||
        (candidate.length > 12 && label.startsWith(candidate)) ||
        label.startsWith(`${candidate} `),
    )
  );
}

function isLabel(label: string, labels: readonly string[]): boolean {
  return label !== "" && labels.includes(label.replace(/[.:]+$/, ""));
}

/** The value of a labelled line: behind the colon, else in the next cell with text to the right, else in the cell below. */
function valueText(grid: Grid, row: number, column: number, rest: string): string | null {
  if (!isEmpty(rest)) return isLabel(splitLabel(rest).label, OTHER_LABELS) ? null : rest;
  const value = valueCells(grid, row, column)[0];
  const text = textOf(value);
  const isBelow = value !== undefined && value === grid.cell(row + 1, column);
  if (isEmpty(text) || isLabel(splitLabel(text).label, OTHER_LABELS)) return null;
  return isBelow && (LABELLED.test(text) || isSectionLabel(text)) ? null : text;
}

/** What is the value of none: the next label, with or without its own value ("Kommune: Herlev Kommune"). */
const OTHER_LABELS = [...KOMMUNE_LABELS, ...PERIOD_LABELS, ...START_LABELS, ...END_LABELS];

/** A short label, a colon, and what it is the label of; in the cell below a label it is the next one. */
const LABELLED = /^[\p{L}()/]+(?:[ -][\p{L}()/]+){0,3}:\s*\S/u;

/** Where the value of a labelled line stands, see `valueText`. */
function valuePlace(grid: Grid, row: number, column: number, rest: string): CellAddress {
  if (!isEmpty(rest)) return { row, column };
  const cells = grid.sheet.rows.get(row) ?? [];
  for (let right = column + 1; right < Math.min(cells.length, column + 12); right += 1) {
    if (textOf(cells[right]) !== "") return { row, column: right };
  }
  return { row: row + 1, column };
}

function valueCells(grid: Grid, row: number, column: number): Cell[] {
  const right = (grid.sheet.rows.get(row) ?? [])
    .slice(column + 1, column + 12)
    .filter((cell): cell is Cell => textOf(cell) !== "");
  if (right.length > 0) return right;
  const below = grid.cell(row + 1, column);
  return below !== undefined && !textOf(below).endsWith(":") ? [below] : [];
}

function valuePeriod(grid: Grid, row: number, column: number, text: string): Period | null {
  const own = wholePeriod(readPeriod(text));
  if (own !== null) return own;
  const cells = valueCells(grid, row, column);
  const dates = cells.flatMap((cell) => dateOf(cell) ?? []);
  const [from, to] = dates;
  if (from !== undefined && to !== undefined && from < to) return { from, to };
  const lines = cells.flatMap((cell) => textOf(cell).split("\n"));
  return wholePeriod(readPeriod(lines.join(" "))) ?? wholePeriod(readPeriod(lines.join(" – ")));
}

function wholePeriod(period: Period | null): Period | null {
  if (period === null) return null;
  return period.from === null || period.to === null ? null : period;
}

function valueDate(grid: Grid, row: number, column: number, rest: string): string | null {
  if (rest !== "") return readPeriod(`${rest} - ${rest}`)?.from ?? null;
  const cell = valueCells(grid, row, column)[0];
  return cell === undefined ? null : dateOf(cell);
}

const DAY_MS = 86_400_000;
/** Excel's day 0 for serials after February 1900. */
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30);

/** The day of a cell that holds a date, as an ISO date; null for any other cell. */
function dateOf(cell: Cell): string | null {
  if (typeof cell.value !== "number" || !isDateFormat(cell.numberFormat) || cell.value < 1 || cell.value > 2_958_465)
    return null;
  return new Date(EXCEL_EPOCH_MS + Math.floor(cell.value) * DAY_MS).toISOString().slice(0, 10);
}
