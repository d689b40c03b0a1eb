import { LAST_COLUMN, LAST_ROW, type CellRange } from "../../core/workbook/address";
import type { WritingArea, WritingRules } from "../../core/workbook/snapshot";
import { GENERAL } from "./numberFormats";
import type { CellFormat } from "./styles";
import { isOn, type Attributes } from "../xml/readXml";

/** A sheet of more kinds of empty cells than this is nobody's plan; the rest count as plain ones. */
const MOST_AREAS = 20_000;

interface Area {
  range: CellRange;
  readonly style: number;
  /** Whether its cells are empty. */
  readonly isEmpty: boolean;
}

const PLAIN: Pick<CellFormat, "code" | "isLocked"> = { code: GENERAL, isLocked: true };

/**
 * Collects what a sheet's cells make of what is written into them: the number formats of those that are empty, and, where the
 * sheet is protected, which aren't locked. Cells alike beside and below each other are one area.
 */
export class WritingAreas {
  private isProtected = false;
  private readonly columns: Area[] = [];
  private readonly rows: Area[] = [];
  private readonly cells: Area[] = [];
  /** The last area of each width and style, which the next row may go on with. */
  private readonly open = new Map<string, Area>();
  private run: Area | null = null;

  constructor(private readonly styles: readonly CellFormat[]) {}

  /** Takes in a <sheetProtection>. */
  protect(attributes: Attributes): void {
    this.isProtected = isOn(attributes.get("sheet"));
  }

  /** Takes in a <col>. */
  addColumns(attributes: Attributes): void {
    const style = Number(attributes.get("style") ?? 0);
    if (this.isPlain(style) || this.columns.length >= MOST_AREAS) return;
    const [left, right] = [Number(attributes.get("min")) - 1, Number(attributes.get("max")) - 1];
    if (left >= 0 && left <= right)
      this.columns.push({ range: { top: 0, left, bottom: LAST_ROW, right }, style, isEmpty: true });
  }

  /** Takes in a <row>. */
  addRow(row: number, attributes: Attributes): void {
    const style = Number(attributes.get("s") ?? 0);
    if (!isOn(attributes.get("customFormat")) || this.isPlain(style) || this.rows.length >= MOST_AREAS) return;
    this.rows.push({ range: { top: row, left: 0, bottom: row, right: LAST_COLUMN }, style, isEmpty: true });
  }

  /** Takes in a <c>. */
  addCell(row: number, column: number, cell: { readonly style: number; readonly isEmpty: boolean }): void {
    const { style, isEmpty } = cell;
    const { code, isLocked } = this.styles[style] ?? PLAIN;
    const isTold = !isLocked || (isEmpty && code !== GENERAL) || this.columns.length + this.rows.length > 0;
    if (!isTold) return;
    const { run } = this;
    const goesOn = run?.style === style && run.isEmpty === isEmpty && run.range.top === row;
    if (goesOn && run.range.right === column - 1) {
      run.range = { ...run.range, right: column };
      return;
    }
    this.endRun();
    this.run = { range: { top: row, left: column, bottom: row, right: column }, style, isEmpty };
  }

  /** What was collected; undefined where there is nothing to tell. */
  finish(): WritingRules | undefined {
    this.endRun();
    const areas = [...this.cells, ...this.rows, ...this.columns]
      .filter(({ isEmpty }) => isEmpty || this.isProtected)
      .map(({ range, style }): WritingArea => {
        const { code, isLocked } = this.styles[style] ?? PLAIN;
        return { range, numberFormat: code, isLocked };
      });
    return areas.length === 0 && !this.isProtected ? undefined : { isProtected: this.isProtected, areas };
  }

  private isPlain(style: number): boolean {
    const { code, isLocked } = this.styles[style] ?? PLAIN;
    return code === GENERAL && isLocked;
  }

  private endRun(): void {
    const { run } = this;
    this.run = null;
    if (run === null) return;
    const { top, left, right } = run.range;
    const key = `${left} ${right} ${run.style} ${String(run.isEmpty)}`;
    const above = this.open.get(key);
    if (above?.range.bottom === top - 1) {
      above.range = { ...above.range, bottom: top };
      return;
    }
    if (this.cells.length >= MOST_AREAS) return;
    this.cells.push(run);
    this.open.set(key, run);
  }
}
