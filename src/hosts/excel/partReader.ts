import { rangeName, type CellRange } from "../../core/workbook/address";
import type { RangeData } from "./cells";
import type { FontData } from "./fonts";
import { excelCode, toHostError } from "./errors";
import { halves, type Part } from "./parts";

/** The rows of a part as read; data is null when they hold nothing. */
export interface PartData {
  readonly part: Part;
  readonly data: RangeData | null;
  /** Whether the rows' font strikes everything out, or nothing; "mixed" where cells, or parts of them, differ. */
  readonly font: "plain" | "struck" | "mixed";
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  /** Some of these further rows are hidden, and which is not known yet. */
  readonly partlyHidden: Rows | null;
}

/** Rows from the first to the last. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Rows asked one by one whether they are hidden; of those below it is asked together, and again if the answer is
 * "some". Plans end before, and in imported data few rows are hidden.
 */
const ROWS_ONE_BY_ONE = 200;

/** Excel gives up on rows with more than 512 merged areas, so it is asked for fewer rows at a time then. */
const MERGE_BAND = 64;

type MergeReading = "whole" | "bands" | "none";

/** Reads parts of sheets, one request for all that is asked at once; smaller ones where Excel finds it too much. */
export class PartReader {
  private merges: MergeReading;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheets: readonly Excel.Worksheet[],
    options: { readonly merges: boolean },
  ) {
    this.merges = options.merges ? "whole" : "none";
  }

  /**
   * The parts, and in the same request what the caller asks for along with them. It is asked for again when Excel has
   * refused the request: what a refused request asked for is lost.
   */
  async readAlong<T>(parts: readonly Part[], ask: () => T): Promise<{ readonly parts: PartData[]; readonly along: T }> {
    const along = ask();
    try {
      return { parts: await this.readOnce(parts), along };
    } catch (error) {
      const smaller = this.smallerRequests(error, parts);
      if (smaller === null) throw error;
      const [first, ...others] = smaller;
      const start = await this.readAlong(first ?? [], ask);
      return { parts: [...start.parts, ...(await this.readAll(others))], along: start.along };
    }
  }

  async read(parts: readonly Part[]): Promise<PartData[]> {
    try {
      return await this.readOnce(parts);
    } catch (error) {
      const smaller = this.smallerRequests(error, parts);
      if (smaller === null) throw error;
      return this.readAll(smaller);
    }
  }

  /** Which of the rows are hidden, one request for all. */
  async readHidden(rows: readonly Part[]): Promise<number[][]> {
    const asked = rows.map((part) => this.askForHidden(this.sheetOf(part), part));
    await this.context.sync();
    return asked.map((answer, index) => hiddenRowsOf(answer, rows[index]?.top ?? 0));
  }

  /** The fonts of the cells in the ranges, one request for all; null where Excel doesn't give them. */
  async readFonts(
    ranges: readonly { readonly sheet: number; readonly range: CellRange }[],
    runs: "with runs" | "cells alone",
  ): Promise<FontData[] | null> {
    const font = { strikethrough: true, superscript: true };
    const asked = ranges.map(({ sheet, range }) => ({
      range,
      answer: this.sheetOf({ sheet, top: range.top, bottom: range.bottom })
        .getRange(rangeName(range))
        .untrack()
        .getCellProperties({ format: { font }, ...(runs === "with runs" ? { textRuns: true } : {}) }),
    }));
    try {
      await this.context.sync();
    } catch (error) {
      if (excelCode(error) === "") throw error;
      return runs === "with runs" ? this.readFonts(ranges, "cells alone") : null;
    }
    return asked.map(({ range, answer }) => ({ range, cells: answer.value }));
  }

  private async readAll(requests: readonly (readonly Part[])[]): Promise<PartData[]> {
    const all: PartData[] = [];
    for (const parts of requests) all.push(...(await this.read(parts)));
    return all;
  }

  /** What to ask instead; null when nothing smaller can help. */
  private smallerRequests(error: unknown, parts: readonly Part[]): readonly (readonly Part[])[] | null {
    if (excelCode(error).endsWith("PayloadSizeLimitExceeded")) return halves(parts);
    // Excel has no code of its own for too many merged areas.
    const { code } = toHostError(error);
    const mayBeMerges = code === "unknown" || code === "too-large" || code === "not-supported";
    if (!mayBeMerges || this.merges === "none" || excelCode(error) === "") return null;
    this.merges = this.merges === "whole" ? "bands" : "none";
    return [parts];
  }

  private async readOnce(parts: readonly Part[]): Promise<PartData[]> {
    const asked = parts.map((part) => this.ask(part));
    await this.context.sync();
    return asked.map(({ part, range, rows, rest, merged }) => ({
      part,
      data: range.isNullObject ? null : dataOf(range),
      font: range.isNullObject ? "plain" : fontOf(range),
      merges: merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(boundsOf))),
      hiddenRows: hiddenRowsOf(rows, part.top),
      // Excel answers true, false, or null for "some".
      partlyHidden:
        rest === null || (rest.rowHidden as boolean | null) === false
          ? null
          : { top: part.top + ROWS_ONE_BY_ONE, bottom: part.bottom },
    }));
  }

  private ask(part: Part) {
    const sheet = this.sheetOf(part);
    // Nothing here hangs on an object that may be missing: the used range of given rows is asked for, not rows of it.
    const range = sheet.getRange(rowsName(part)).untrack().getUsedRangeOrNullObject(true).untrack();
    range.load("rowIndex,columnIndex,values,text,numberFormat,formulas");
    range.load("format/font/strikethrough,format/font/superscript");
    const last = Math.min(part.bottom, part.top + ROWS_ONE_BY_ONE - 1);
    const rest =
      last === part.bottom ? null : sheet.getRange(rowsName({ top: last + 1, bottom: part.bottom })).untrack();
    rest?.load("rowHidden");
    const rows = this.askForHidden(sheet, { top: part.top, bottom: last });
    return { part, range, rows, rest, merged: this.askForMerges(sheet, part) };
  }

  private askForHidden(sheet: Excel.Worksheet, { top, bottom }: Rows): HiddenAnswer {
    return sheet
      .getRange(`A${String(top + 1)}:A${String(bottom + 1)}`)
      .untrack()
      .getRowProperties({ rowHidden: true });
  }

  private sheetOf(part: Part): Excel.Worksheet {
    const sheet = this.sheets[part.sheet];
    if (sheet === undefined) throw new RangeError("no such sheet");
    return sheet;
  }

  private askForMerges(sheet: Excel.Worksheet, { top, bottom }: Part): Excel.RangeAreas[] {
    if (this.merges === "none") return [];
    const step = this.merges === "whole" ? bottom - top + 1 : MERGE_BAND;
    const asked: Excel.RangeAreas[] = [];
    for (let from = top; from <= bottom; from += step) {
      const rows = { top: from, bottom: Math.min(from + step - 1, bottom) };
      const areas = sheet.getRange(rowsName(rows)).untrack().getMergedAreasOrNullObject().untrack();
      areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      asked.push(areas);
    }
    return asked;
  }
}

export function boundsOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function dataOf(range: Excel.Range): RangeData {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values,
    texts: range.text,
    formats: range.numberFormat,
    formulas: range.formulas,
  };
}

/** Excel answers true, false, or null for "some". A font that raises everything just makes it small. */
function fontOf({ format: { font } }: Excel.Range): PartData["font"] {
  const struck = font.strikethrough as boolean | null;
  if (struck === null || (font.superscript as boolean | null) === null) return "mixed";
  return struck ? "struck" : "plain";
}

type HiddenAnswer = OfficeExtension.ClientResult<Excel.RowProperties[]>;

function hiddenRowsOf(answer: HiddenAnswer, first: number): number[] {
  return hiddenOf(
    answer.value.map(({ rowHidden }) => rowHidden),
    first,
  );
}

/** "201:6000" */
function rowsName({ top, bottom }: Rows): string {
  return `${String(top + 1)}:${String(bottom + 1)}`;
}

/** The places of those hidden, counted from the first. */
export function hiddenOf(hidden: readonly (boolean | undefined)[], first: number): number[] {
  return hidden.flatMap((isHidden, index) => (isHidden === true ? [first + index] : []));
}
