import type { CellRange } from "../../core/workbook/address";
import type { RangeData } from "./cells";
import { excelCode, toHostError } from "./errors";
import { halves, type Part } from "./parts";

/** The rows of a part as read; data is null when they hold nothing. */
export interface PartData {
  readonly part: Part;
  readonly data: RangeData | null;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
}

/** The first rows of every sheet, and what is asked for once a sheet. */
export interface FirstData {
  readonly parts: readonly PartData[];
  /** By sheet; null for an empty one. */
  readonly used: readonly (CellRange | null)[];
  readonly hiddenColumns: readonly (readonly number[])[];
}

/** Columns looked at for being hidden; no plan goes further, and each costs its bytes. */
const COLUMNS = "A1:IV1";

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

  /** The parts, and what is known of each sheet as a whole. Sends along what the caller has queued. */
  async readFirst(parts: readonly Part[]): Promise<FirstData> {
    const asked = this.sheets.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { used, columns: sheet.getRange(COLUMNS).untrack().getColumnProperties({ columnHidden: true }) };
    });
    try {
      const read = await this.readOnce(parts);
      return {
        parts: read,
        used: asked.map(({ used }) => (used.isNullObject ? null : boundsOf(used))),
        hiddenColumns: asked.map(({ columns }) => hiddenOf(columns.value.map(({ columnHidden }) => columnHidden), 0)),
      };
    } catch (error) {
      const smaller = this.smallerRequests(error, parts);
      if (smaller === null) throw error;
      const [first, ...others] = smaller;
      const start = await this.readFirst(first ?? []);
      const rest = await this.readAll(others);
      return { ...start, parts: [...start.parts, ...rest] };
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
    return asked.map(({ part, range, rows, merged }) => ({
      part,
      data: range.isNullObject ? null : dataOf(range),
      merges: merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(boundsOf))),
      hiddenRows: hiddenOf(rows.value.map(({ rowHidden }) => rowHidden), part.top),
    }));
  }

  private ask(part: Part) {
    const sheet = this.sheets[part.sheet];
    if (sheet === undefined) throw new RangeError("no such sheet");
    const first = String(part.top + 1);
    const last = String(part.bottom + 1);
    // Nothing here hangs on an object that may be missing: the used range of given rows is asked for, not rows of it.
    const range = sheet.getRange(`${first}:${last}`).untrack().getUsedRangeOrNullObject(true).untrack();
    range.load("rowIndex,columnIndex,values,text,numberFormat,formulas");
    const rows = sheet.getRange(`A${first}:A${last}`).untrack().getRowProperties({ rowHidden: true });
    return { part, range, rows, merged: this.askForMerges(sheet, part) };
  }

  private askForMerges(sheet: Excel.Worksheet, { top, bottom }: Part): Excel.RangeAreas[] {
    if (this.merges === "none") return [];
    const step = this.merges === "whole" ? bottom - top + 1 : MERGE_BAND;
    const asked: Excel.RangeAreas[] = [];
    for (let from = top; from <= bottom; from += step) {
      const rows = `${String(from + 1)}:${String(Math.min(from + step, bottom + 1))}`;
      const areas = sheet.getRange(rows).untrack().getMergedAreasOrNullObject().untrack();
      areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      asked.push(areas);
    }
    return asked;
  }
}

function boundsOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
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

function hiddenOf(hidden: readonly (boolean | undefined)[], first: number): number[] {
  return hidden.flatMap((isHidden, index) => (isHidden === true ? [first + index] : []));
}
