import type { Cell } from "../../workbook/snapshot";
import { readColumnHeading } from "./budgetHeadings";
import { numberOf } from "./budgetCells";
import {
  fieldsOf,
  isMeasure,
  meaningsOf,
  withMapping,
  type Body,
  type BodyOf,
  type Field,
  type Head,
} from "./budgetFields";
import { isFundingTitle } from "./budgetFunding";
import { isPositionLabel } from "./budgetLabels";
import { areaIn, ofYearIn } from "./budgetMeaning";
import { type Grid, isUnknown, textOf } from "../regions/grid";
import type { BudgetMeaning, ColumnMapping } from "../staffing/staffingTable";

/** The headings of a budget with a position a row: where they stand, and what each column holds. */
export interface BudgetHeader {
  readonly top: number;
  readonly bottom: number;
  readonly fields: readonly Field[];
  /** The column of the rows' labels. */
  readonly label: number;
  /** What stands over the labels. */
  readonly corner: string;
  readonly isFunding: boolean;
}

/** Headings may be split over this many rows. */
const MOST_ROWS = 3;
const MOST_COLUMNS = 80;
/** Rows below the headings that show which column holds the labels. */
const ROWS_FOR_LABELS = 6;
/** Rows below the headings that show whether a column holds figures. */
const ROWS_FOR_BODY = 20;

interface HeadingRows {
  readonly top: number;
  readonly bottom: number;
  readonly bodyOf: BodyOf;
}

/** Finds the headings of budgets. */
export class HeaderFinder {
  private readonly headers = new Map<number, BudgetHeader | null>();
  /** By first and last row: a row is tried by itself, and with those above it. */
  private readonly tried = new Map<string, BudgetHeader | null>();
  /** What the user has said, by column. */
  private readonly mapping: ReadonlyMap<number, ColumnMapping>;
  /** The column of positions by what the user has said. */
  readonly mappedLabel: number | null;

  constructor(
    private readonly grid: Grid,
    mapping: readonly ColumnMapping[],
  ) {
    this.mapping = new Map(mapping.map((one) => [one.column, one]));
    this.mappedLabel = mapping.find(({ meaning }) => meaning.kind === "stilling")?.column ?? null;
  }

  /** The budget whose headings begin in the row, or null. */
  headerAt(row: number): BudgetHeader | null {
    const known = this.headers.get(row);
    if (known !== undefined) return known;
    const header = this.findAt(row);
    if (this.headers.size < 20_000) this.headers.set(row, header);
    return header;
  }

  private findAt(row: number): BudgetHeader | null {
    if (!this.mayBegin(row)) return null;
    let best: { readonly header: BudgetHeader; readonly score: number } | null = null;
    for (let bottom = row; bottom < row + MOST_ROWS; bottom += 1) {
      if (!this.isHeadingRow(bottom)) break;
      const header = this.header(row, bottom);
      if (header === null) continue;
      const score = scoreOf(header);
      // A title over the headings adds nothing to them: the table begins below it.
      const without = bottom > row ? this.header(row + 1, bottom) : null;
      if (without !== null && scoreOf(without) >= score) continue;
      if (best === null || score > best.score) best = { header, score };
    }
    return best?.header ?? null;
  }

  /** A mapping names the column of positions where no heading does. */
  mappedHeader(row: number): BudgetHeader | null {
    const label = this.mappedLabel;
    if (label === null) return null;
    const heads = this.withUnnamed(this.heads(row, row, label), row);
    const fields = withMapping(fieldsOf(heads, this.bodyBelow(row)), this.mapping).filter(
      (field) => field.index !== label,
    );
    return { top: row, bottom: row, fields, label, corner: textOf(this.grid.cell(row, label)), isFunding: false };
  }

  /** With the columns that the user has named and whose headings are empty. */
  private withUnnamed(heads: readonly Head[], row: number): Head[] {
    const absent = [...this.mapping.keys()].filter((column) => !heads.some((head) => head.index === column));
    const unnamed = absent.map((column): Head => ({ index: column, at: { row, column }, own: "", groups: [] }));
    return [...heads, ...unnamed].sort((a, b) => a.index - b.index);
  }

  /** A cheap first look at the row: one heading, and no figures. */
  private mayBegin(row: number): boolean {
    if (!this.isHeadingRow(row)) return false;
    for (const cell of this.cells(row)) {
      const text = headingText(cell);
      if (text !== "" && (readColumnHeading(text) !== null || isFundingTitle(text) || MAY_GROUP.test(text)))
        return true;
    }
    return false;
  }

  private cells(row: number): readonly (Cell | undefined)[] {
    const cells = this.grid.rows.get(row) ?? [];
    return cells.length > MOST_COLUMNS ? cells.slice(0, MOST_COLUMNS) : cells;
  }

  /** Headings are texts and years. */
  private isHeadingRow(row: number): boolean {
    const cells = this.cells(row);
    return (
      cells.some((cell) => headingText(cell) !== "") &&
      cells.every((cell) => numberOf(cell) === null || isYear(headingText(cell)))
    );
  }

  private header(top: number, bottom: number): BudgetHeader | null {
    const place = `${top}:${bottom}`;
    const known = this.tried.get(place);
    if (known !== undefined) return known;
    const header = this.readHeader(top, bottom);
    this.tried.set(place, header);
    return header;
  }

  private readHeader(top: number, bottom: number): BudgetHeader | null {
    const bodyOf = this.bodyBelow(bottom);
    const all = this.heads(top, bottom, null);
    for (const heads of besideEachOther(all, bodyOf)) {
      const header = this.headerOf(heads, { top, bottom, bodyOf });
      if (header !== null) return header;
    }
    return null;
  }

  /** The headings of one table; another may stand beside it. */
  private headerOf(heads: readonly Head[], { top, bottom, bodyOf }: HeadingRows): BudgetHeader | null {
    const read = meaningsOf(heads, bodyOf);
    const funding = heads.find((head) => isFundingTitle(head.own));
    // What the user says is about the positions' table, not the funding below it.
    const isMapped = this.mapping.size > 0 && (funding === undefined || this.labelField(read, bottom) !== undefined);
    const fields = isMapped ? withMapping(read, this.mapping) : read;
    const stilling = this.labelField(fields, bottom);
    const label = stilling?.index ?? funding?.index ?? this.labelColumn(bottom, fields);
    if (label === null) return null;
    const labelHead = heads.find((head) => head.index === label);
    const measures = fields.filter(
      (field) => field.index !== label && (isMeasure(field.meaning) || field.omraade !== null),
    );
    const named = stilling !== undefined || funding !== undefined;
    if (measures.length < (named ? 1 : 2)) return null;
    const all = isMapped
      ? withMapping(fieldsOf(this.withUnnamed(heads, bottom), bodyOf), this.mapping)
      : fieldsOf(heads, bodyOf);
    return {
      top,
      bottom,
      fields: withoutOtherLabels(all, label),
      label,
      corner: labelHead?.own ?? "",
      isFunding: funding !== undefined && stilling === undefined,
    };
  }

  /** Of the columns of texts that which holds most positions, whatever it is called, else the one named for labels. */
  private labelField(fields: readonly Field[], bottom: number): Field | undefined {
    const labels = fields.filter((field) => field.meaning?.kind === "stilling");
    const texts = fields.filter(
      ({ meaning, known }) =>
        meaning === null || (TEXTS.has(meaning.kind) && !(known === "user" && meaning.kind === "ignore")),
    );
    if (texts.length < 2 || (labels.length === 0 && texts.every(({ meaning }) => meaning?.kind !== "ignore")))
      return labels[0];
    const rows = range(bottom + 1, bottom + ROWS_FOR_BODY);
    const positions = new Map(
      texts.map((field) => [
        field,
        rows.filter((row) => isPositionLabel(textOf(this.grid.cell(row, field.index)))).length,
      ]),
    );
    const most = Math.max(...positions.values());
    const best = texts.filter((field) => positions.get(field) === most);
    const named = most === 0 ? labels : best.filter((field) => labels.includes(field));
    return (
      named.find((field) => !PLAIN_LABEL.test(field.heading.trim())) ?? named[0] ?? (most > 1 ? best[0] : labels[0])
    );
  }

  /** What stands below the headings: of a few rows, what most of the column's cells hold; looked at once a column. */
  private bodyBelow(bottom: number): BodyOf {
    const known = new Map<number, Body>();
    return (column) => {
      const body = known.get(column) ?? this.bodyOf(bottom, column);
      known.set(column, body);
      return body;
    };
  }

  private bodyOf(bottom: number, column: number): Body {
    let figures = 0;
    let texts = 0;
    for (let row = bottom + 1; row <= bottom + ROWS_FOR_BODY; row += 1) {
      const cell = this.grid.cell(row, column);
      if (numberOf(cell) !== null || isUnknown(cell)) figures += 1;
      else if (textOf(cell) !== "") texts += 1;
    }
    return figures + texts === 0 ? "nothing" : figures >= texts ? "figures" : "texts";
  }

  /** The leftmost column of texts below the headings, left of the figures. */
  private labelColumn(bottom: number, fields: readonly Field[]): number | null {
    const first =
      fields.find((field) => isMeasure(field.meaning))?.index ??
      fields.find((field) => field.omraade !== null)?.index ??
      0;
    for (let column = 0; column <= first; column += 1) {
      for (let row = bottom + 1; row <= bottom + ROWS_FOR_LABELS; row += 1) {
        const value = this.grid.cell(row, column)?.value;
        if (typeof value === "string" && /\p{L}{3}/u.test(value)) return column;
      }
    }
    return null;
  }

  private heads(top: number, bottom: number, label: number | null): Head[] {
    const heads: Head[] = [];
    const width = Math.max(...range(top, bottom).map((row) => this.cells(row).length));
    let first = label;
    for (let column = 0; column < width; column += 1) {
      const own = this.ownHeading(top, bottom, column);
      if (own === null) continue;
      first ??= column;
      const groups = range(top, own.row - 1).flatMap((row) => this.groupOver(row, column, first ?? column) ?? []);
      heads.push({ index: column, at: { row: own.row, column }, own: own.text, groups });
    }
    return heads;
  }

  /** The lowest heading of the column; one merged over several columns belongs to the first of them unless it is a group. */
  private ownHeading(
    top: number,
    bottom: number,
    column: number,
  ): { readonly row: number; readonly text: string } | null {
    for (let row = bottom; row >= top; row -= 1) {
      const text = headingText(this.grid.cell(row, column));
      if (text !== "") return { row, text };
    }
    return null;
  }

  /** The heading of a group that reaches over the column: in the column, merged over it, or the next one to the left. */
  private groupOver(row: number, column: number, first: number): string | null {
    const own = headingText(this.grid.cell(row, column));
    if (own !== "") return own;
    const merge = this.grid.mergeAt(row, column);
    if (merge !== null) {
      const text = headingText(this.grid.cell(merge.top, merge.left));
      return merge.left <= first || text === "" ? null : text;
    }
    for (let left = column - 1; left > first; left -= 1) {
      const text = headingText(this.grid.cell(row, left));
      if (text === "") continue;
      const reach = this.grid.mergeAt(row, left);
      return reach !== null && reach.right < column ? null : text;
    }
    return null;
  }
}

/**
 * The headings of a row by table: a second table begins with a column of labels of its own behind the first one's figures,
 * past an empty column or under "Finansiering".
 */
function besideEachOther(heads: readonly Head[], bodyOf: BodyOf): Head[][] {
  const tables: Head[][] = [];
  let current: Head[] = [];
  let hasFigures = false;
  for (const [at, head] of heads.entries()) {
    const before = current.at(-1);
    const isApart = before !== undefined && head.index - before.index > 1;
    // What stands over texts with figures behind them is a label, whatever its word counts elsewhere ("Udgift").
    const mayBeLabel = (): boolean => {
      const kind = kindOf(head);
      return (
        kind === "stilling" ||
        (kind !== "ignore" && heads.slice(at + 1).some(({ index }) => bodyOf(index) === "figures"))
      );
    };
    const begins =
      hasFigures && bodyOf(head.index) === "texts" && (isFundingTitle(head.own) || (isApart && mayBeLabel()));
    if (begins) {
      tables.push(current);
      current = [];
      hasFigures = false;
    }
    current.push(head);
    hasFigures ||= bodyOf(head.index) === "figures" && kindOf(head) !== "row-year" && kindOf(head) !== "ignore";
  }
  return [...tables, current];
}

function kindOf({ own }: Head): BudgetMeaning["kind"] | null {
  const reading = readColumnHeading(own);
  return reading?.kind === "meaning" ? reading.meaning.kind : null;
}

const MAY_GROUP = /fordel|indsats|timer|udgift|løn|budget|kr|%|periode/i;
/** What columns of texts are read as. */
const TEXTS: ReadonlySet<string> = new Set(["stilling", "ignore", "activity"]);

/** Plain words for a budget's rows, which give way to a column of positions. */
const PLAIN_LABEL = /^(?:post|budgetpost|udgift|navn|ansat)/i;

/** Names of people and kinds of costs beside the labels say nothing that is used. */
function withoutOtherLabels(fields: readonly Field[], label: number): Field[] {
  return fields.flatMap((field) => {
    if (field.index === label) return [];
    return field.meaning?.kind === "stilling" ? [{ ...field, meaning: { kind: "ignore" } as const }] : [field];
  });
}

/** Columns recognised; a unit, an indsatsområde, a year and a name for the labels count a little more. */
function scoreOf({ fields, corner }: BudgetHeader): number {
  const known = fields.filter((field) => field.meaning !== null || field.omraade !== null);
  const said = known.map(({ meaning, omraade, ofYear }) => {
    const area = omraade ?? areaIn(meaning);
    const year = ofYear.year ?? ofYearIn(meaning).year;
    return [meaning !== null, area !== null, year !== undefined].filter(Boolean).length;
  });
  const label = readColumnHeading(corner);
  const isNamed = label?.kind === "meaning" && label.meaning.kind === "stilling";
  return 10 * known.length + said.reduce((sum, one) => sum + one, 0) + (isNamed ? 1 : 0);
}

function isYear(text: string): boolean {
  return /^20\d\d$/.test(text);
}

/** The cell's text where it can be a heading: a text, or a year held as a number. */
function headingText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell.value === "number") {
    const text = textOf(cell);
    if (/^20\d\d$/.test(text)) return text;
    return Number.isInteger(cell.value) && cell.value >= 2000 && cell.value <= 2100 ? String(cell.value) : "";
  }
  return typeof cell.value === "string" && cell.value.length <= 200 ? cell.value.trim() : "";
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
