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

/** Excel gives up on rows with more than 512 merged areas: it is asked for fewer rows at a time then. */
const MERGE_BAND = 64;

/** What is asked for beside the cells, and what Excel may refuse on its own. */
export type Extra = "merges" | "hidden" | "formats";

const EXTRAS: readonly Extra[] = ["merges", "hidden", "formats"];

type Extras = ReadonlySet<Extra>;

const NOTHING: Extras = new Set();

/** Reads parts of sheets, one request for all that is asked at once; smaller ones where Excel finds it too much. */
export class PartReader {
  /** What Excel refused, by sheet. */
  readonly refused: { readonly sheet: number; readonly what: Extra }[] = [];
  private readonly extras: Extras;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheets: readonly Excel.Worksheet[],
    options: { readonly merges: boolean },
  ) {
    this.extras = new Set(EXTRAS.filter((extra) => extra !== "merges" || options.merges));
  }

  /**
   * The parts, and in the same request what the caller asks for along with them. It is asked for again when Excel has
   * refused the request: what a refused request asked for is lost.
   */
  async readAlong<T>(
    parts: readonly Part[],
    ask: (what: "all" | "needed") => T,
  ): Promise<{ readonly parts: PartData[]; readonly along: T }> {
    const along = ask("all");
    try {
      return { parts: await this.readOnce(parts, this.extras), along };
    } catch (error) {
      const smaller = smallerRequests(error, parts);
      if (smaller !== null) {
        const [first, ...others] = smaller;
        const start = await this.readAlong(first ?? [], ask);
        return { parts: [...start.parts, ...(await this.readAll(others))], along: start.along };
      }
      if (!mayBeExtra(error)) throw error;
      // The cells alone: when they are refused too, the fault isn't in what was asked for beside them.
      const needed = ask("needed");
      const plain = await this.readOnce(parts, NOTHING).catch(() => {
        throw error;
      });
      const again = ask("all");
      const isGiven = await this.context.sync().then(
        () => true,
        () => false,
      );
      if (!isGiven) parts.forEach(({ sheet }) => this.refuse(sheet, "formats"));
      return { parts: await this.withExtras(plain), along: isGiven ? again : needed };
    }
  }

  async read(parts: readonly Part[]): Promise<PartData[]> {
    try {
      return await this.readOnce(parts, this.extras);
    } catch (error) {
      const smaller = smallerRequests(error, parts);
      if (smaller !== null) return this.readAll(smaller);
      if (!mayBeExtra(error)) throw error;
      const plain = await this.readOnce(parts, NOTHING).catch(() => {
        throw error;
      });
      return this.withExtras(plain);
    }
  }

  /** What Excel refused to give together is asked for one by one; what it refuses still is told of. */
  private async withExtras(plain: readonly PartData[]): Promise<PartData[]> {
    const all: PartData[] = [];
    for (const data of plain) {
      let read = data;
      for (const extra of this.extras) read = await this.withExtra(read, extra);
      all.push(read);
    }
    return all;
  }

  private async withExtra(data: PartData, extra: Extra): Promise<PartData> {
    try {
      const [read] = await this.readOnce([data.part], new Set([extra]));
      if (read === undefined) return data;
      if (extra === "merges") return { ...data, merges: read.merges };
      if (extra === "formats") return { ...data, font: read.font };
      return { ...data, hiddenRows: read.hiddenRows, partlyHidden: read.partlyHidden };
    } catch (error) {
      if (!mayBeExtra(error)) throw error;
      const merges = extra === "merges" ? await this.mergesInBands(data.part) : null;
      if (merges !== null) return { ...data, merges };
      this.refuse(data.part.sheet, extra);
      return data;
    }
  }

  /** Excel has no code of its own for too many merged areas; null when it refuses fewer rows at a time too. */
  private async mergesInBands(part: Part): Promise<readonly CellRange[] | null> {
    const asked = this.askForMerges(this.sheetOf(part), part, MERGE_BAND);
    try {
      await this.context.sync();
    } catch (error) {
      if (!mayBeExtra(error)) throw error;
      return null;
    }
    return mergesOf(asked);
  }

  private refuse(sheet: number, what: Extra): void {
    if (!this.refused.some((one) => one.sheet === sheet && one.what === what)) this.refused.push({ sheet, what });
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

  private async readOnce(parts: readonly Part[], extras: Extras): Promise<PartData[]> {
    const asked = parts.map((part) => this.ask(part, extras));
    await this.context.sync();
    return asked.map(({ part, range, rows, rest, merged }) => ({
      part,
      data: range.isNullObject ? null : dataOf(range),
      font: range.isNullObject || !extras.has("formats") ? "plain" : fontOf(range),
      merges: mergesOf(merged),
      hiddenRows: rows === null ? [] : hiddenRowsOf(rows, part.top),
      // Excel answers true, false, or null for "some".
      partlyHidden:
        rest === null || (rest.rowHidden as boolean | null) === false
          ? null
          : { top: part.top + ROWS_ONE_BY_ONE, bottom: part.bottom },
    }));
  }

  private ask(part: Part, extras: Extras) {
    const sheet = this.sheetOf(part);
    // Nothing here hangs on an object that may be missing: the used range of given rows is asked for, not rows of it.
    const range = sheet.getRange(rowsName(part)).untrack().getUsedRangeOrNullObject(true).untrack();
    range.load("rowIndex,columnIndex,values,text,numberFormat,formulas");
    if (extras.has("formats")) range.load("format/font/strikethrough,format/font/superscript");
    const merged = extras.has("merges") ? this.askForMerges(sheet, part, part.bottom - part.top + 1) : [];
    if (!extras.has("hidden")) return { part, range, rows: null, rest: null, merged };
    const last = Math.min(part.bottom, part.top + ROWS_ONE_BY_ONE - 1);
    const rest =
      last === part.bottom ? null : sheet.getRange(rowsName({ top: last + 1, bottom: part.bottom })).untrack();
    rest?.load("rowHidden");
    const rows = this.askForHidden(sheet, { top: part.top, bottom: last });
    return { part, range, rows, rest, merged };
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

  private askForMerges(sheet: Excel.Worksheet, { top, bottom }: Part, step: number): Excel.RangeAreas[] {
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

function smallerRequests(error: unknown, parts: readonly Part[]): readonly (readonly Part[])[] | null {
  return excelCode(error).endsWith("PayloadSizeLimitExceeded") ? halves(parts) : null;
}

/** Whether Excel may have refused what was asked for beside the cells: it has no code of its own for that. */
function mayBeExtra(error: unknown): boolean {
  const { code } = toHostError(error);
  return excelCode(error) !== "" && (code === "unknown" || code === "too-large" || code === "not-supported");
}

function mergesOf(asked: readonly Excel.RangeAreas[]): CellRange[] {
  return asked.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(boundsOf)));
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
