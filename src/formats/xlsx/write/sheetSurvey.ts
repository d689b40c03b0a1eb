import { LAST_COLUMN, type CellRange } from "../../../core/workbook/address";
import { FormatError } from "../../errors";
import { arrayRangeOf } from "../arrayFormulas";
import { packedReference } from "../cellReference";
import { isOn } from "../../xml/readXml";
import type { TagAttributes } from "../../xml/tagAttributes";
import { XmlScanner, type ScannerListener } from "../../xml/xmlScanner";

const COLUMNS = LAST_COLUMN + 1;

/** Where an element is written: its opening tag, and what stands between it and the closing one. */
interface Written {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

/** A cell as it is written. */
export interface WrittenCell extends Written {
  /** row × 16384 + column, both from zero. */
  readonly place: number;
  /** The number of its style as written; null where it names none. */
  readonly style: string | null;
  readonly parts: Written[];
}

/** A formula shared by several cells: its first cell, which alone has the text, and the others. */
interface SharedFormula {
  readonly index: string;
  first: WrittenCell | null;
  readonly others: WrittenCell[];
}

/** A row that cells are put into. */
export interface WrittenRow extends Written {
  readonly row: number;
  readonly spans: string | null;
}

/** A cell that isn't written yet, and where it comes to stand. */
export interface MissingCell {
  readonly place: number;
  /** The style that its row or column has for cells that aren't written; null for none. */
  readonly style: string | null;
  /** The row it goes into; null where that isn't written either. */
  readonly row: WrittenRow | null;
  /** The place in the text that it, or its row, goes to. */
  readonly at: number;
}

/** What of a sheet's part matters to a change of some of its cells. */
export interface SheetSurvey {
  readonly root: Written;
  /** The parts of the worksheet in their order. */
  readonly sections: readonly Written[];
  readonly found: ReadonlyMap<number, WrittenCell[]>;
  readonly missing: ReadonlyMap<number, MissingCell>;
  readonly shared: readonly SharedFormula[];
  /** Areas that one formula fills. */
  readonly arrays: readonly CellRange[];
  /** Whether rows that aren't written are hidden. */
  readonly hidesUnwrittenRows: boolean;
}

interface WantedRow {
  readonly row: number;
  readonly columns: readonly number[];
  readonly before: Map<number, number>;
  next: number;
  at: number;
  written: WrittenRow | null;
  style: string | null;
}

/** Finds the places of cells in a sheet's part. @throws FormatError xlsx/damaged, xlsx/doctype */
export function surveySheet(text: string, part: string, wanted: ReadonlySet<number>): SheetSurvey {
  const surveyor = new Surveyor(wanted, part);
  const scanner = new XmlScanner(
    surveyor,
    (fault) => new FormatError(fault === "doctype" ? "xlsx/doctype" : "xlsx/damaged", { part, fault }),
  );
  surveyor.scanner = scanner;
  scanner.write(text);
  scanner.end();
  return surveyor.finish();
}

/** Elements count by their depth: what other programs have put around them is no row and no cell. */
class Surveyor implements ScannerListener {
  scanner: Pick<XmlScanner, "start" | "after"> = { start: 0, after: 0 };
  private readonly stack: Written[] = [];
  private readonly sections: Written[] = [];
  private readonly found = new Map<number, WrittenCell[]>();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: CellRange[] = [];
  private readonly columnStyles: { readonly from: number; readonly to: number; readonly style: string }[] = [];
  private readonly rows: WantedRow[];
  private readonly byRow: ReadonlyMap<number, WantedRow>;
  private root: Written | null = null;
  private nextRow = 0;
  private prefix = "";
  private hidesUnwrittenRows = false;
  private row = -1;
  private column = -1;
  private wantedRow: WantedRow | undefined;
  private cell: WrittenCell | null = null;
  private formula: { readonly type: string; readonly index: string; hasText: boolean } | null = null;

  constructor(
    private readonly wanted: ReadonlySet<number>,
    private readonly part: string,
  ) {
    const columns = new Map<number, number[]>();
    for (const place of [...wanted].sort((a, b) => a - b)) {
      const row = Math.floor(place / COLUMNS);
      const own = columns.get(row);
      if (own === undefined) columns.set(row, [place % COLUMNS]);
      else own.push(place % COLUMNS);
    }
    this.rows = [...columns].map(([row, own]) => ({
      row,
      columns: own,
      before: new Map(),
      next: 0,
      at: -1,
      written: null,
      style: null,
    }));
    this.byRow = new Map(this.rows.map((row) => [row.row, row]));
  }

  open(name: string, attributes: TagAttributes): void {
    const { start, after } = this.scanner;
    const depth = this.stack.length;
    const written: Written = { name, start, openEnd: after, closeStart: after, end: after };
    const local = name.slice(this.prefix.length);
    const section = this.stack[1]?.name.slice(this.prefix.length);
    if (depth === 0) {
      this.root = written;
      this.prefix = name.slice(0, name.indexOf(":") + 1);
      if (name.slice(this.prefix.length) !== "worksheet") throw this.damaged(name);
    } else if (depth === 1) {
      this.sections.push(written);
      if (local === "sheetFormatPr") this.hidesUnwrittenRows = isOn(attributes.get("zeroHeight"));
    } else if (depth === 2 && section === "cols" && local === "col") this.addColumns(attributes);
    else if (section === "sheetData") {
      if (depth === 2 && local === "row") this.openRow(written, attributes);
      else if (depth === 3 && local === "c") {
        this.openCell(written, attributes);
        return;
      } else if (depth === 4 && this.cell !== null) {
        this.cell.parts.push(written);
        if (local === "f") this.openFormula(attributes);
      }
    }
    this.stack.push(written);
  }

  text(): void {
    if (this.formula !== null && this.stack.length === 5) this.formula.hasText = true;
  }

  close(): void {
    const written = this.stack.pop();
    if (written === undefined) return;
    const { start, after } = this.scanner;
    if (start !== written.start) {
      written.closeStart = start;
      written.end = after;
    }
    const depth = this.stack.length;
    if (depth === 4 && this.formula !== null && written === this.cell?.parts.at(-1)) this.closeFormula(this.cell);
    else if (depth === 3 && written === this.cell) this.cell = null;
    else if (depth === 1 && written.name === `${this.prefix}sheetData`) this.endRows(written);
  }

  finish(): SheetSurvey {
    const { root } = this;
    if (root === null || this.rows.some(({ at, written }) => at < 0 && written === null)) throw this.damaged("");
    const missing = new Map<number, MissingCell>();
    for (const { row, columns, before, at, written, style } of this.rows) {
      for (const column of columns) {
        const place = row * COLUMNS + column;
        if (this.found.has(place)) continue;
        const own = style ?? this.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? null;
        missing.set(place, {
          place,
          style: own,
          row: written,
          at: written === null ? at : (before.get(column) ?? written.closeStart),
        });
      }
    }
    return {
      root,
      sections: this.sections,
      found: this.found,
      missing,
      shared: [...this.shared.values()],
      arrays: this.arrays,
      hidesUnwrittenRows: this.hidesUnwrittenRows,
    };
  }

  private addColumns(attributes: TagAttributes): void {
    const style = attributes.get("style");
    if (style === undefined) return;
    this.columnStyles.push({
      from: Number(attributes.get("min")) - 1,
      to: Number(attributes.get("max")) - 1,
      style,
    });
  }

  private openRow(written: Written, attributes: TagAttributes): void {
    const r = attributes.get("r");
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    for (let own = this.rows[this.nextRow]; own !== undefined && own.row < this.row; own = this.rows[this.nextRow]) {
      if (own.at < 0) own.at = written.start;
      this.nextRow += 1;
    }
    this.wantedRow = this.byRow.get(this.row);
    if (this.wantedRow?.written !== null) return;
    this.wantedRow.written = Object.assign(written, { row: this.row, spans: attributes.get("spans") ?? null });
    this.wantedRow.style = isOn(attributes.get("customFormat")) ? (attributes.get("s") ?? null) : null;
  }

  private openCell(written: Written, attributes: TagAttributes): void {
    const r = attributes.get("r");
    const place = r === undefined ? this.row * COLUMNS + this.column + 1 : packedReference(r);
    if (place < 0 || Math.floor(place / COLUMNS) !== this.row) throw this.damaged(r ?? "");
    this.column = place % COLUMNS;
    const cell: WrittenCell = Object.assign(written, { place, style: attributes.get("s") ?? null, parts: [] });
    this.cell = cell;
    this.stack.push(cell);
    if (this.wanted.has(place)) this.found.set(place, [...(this.found.get(place) ?? []), cell]);
    const row = this.wantedRow;
    // A row that is written twice takes new cells where it is written first.
    if (row === undefined || row.written !== this.stack[2]) return;
    for (let next = row.columns[row.next]; next !== undefined && next < this.column; next = row.columns[row.next]) {
      row.before.set(next, written.start);
      row.next += 1;
    }
  }

  private openFormula(attributes: TagAttributes): void {
    const type = attributes.get("t") ?? "normal";
    const array = arrayRangeOf(attributes);
    if (array !== null) this.arrays.push(array);
    this.formula = { type, index: attributes.get("si") ?? "", hasText: false };
  }

  private closeFormula(cell: WrittenCell): void {
    const { formula } = this;
    this.formula = null;
    if (formula?.type !== "shared") return;
    const known = this.shared.get(formula.index) ?? { index: formula.index, first: null, others: [] };
    this.shared.set(formula.index, known);
    if (formula.hasText) known.first = cell;
    else known.others.push(cell);
  }

  /** Rows beyond the last one come behind it. */
  private endRows(data: Written): void {
    for (const own of this.rows) if (own.at < 0) own.at = data.closeStart;
  }

  private damaged(place: string): FormatError {
    return new FormatError("xlsx/damaged", { part: this.part, place });
  }
}
