import { type CellAddress, type CellRange, LAST_COLUMN, LAST_ROW, parseAreaName } from "../../core/workbook/address";
import type { NotRead, SheetRow, WritingRules } from "../../core/workbook/snapshot";
import { movedFormula } from "../../core/workbook/formula";
import { FormatError } from "../errors";
import { ArrayFormulas, arrayRangeOf, DATA_TABLE } from "./arrayFormulas";
import type { CellBudget } from "./budget";
import { packedReference } from "./cellReference";
import type { CellMaker } from "./cells";
import { ExtendedFormats } from "./conditional/extended";
import { ConditionalFormats } from "./conditional/formats";
import { HiddenColumns } from "./hiddenColumns";
import { placesOf } from "../../core/workbook/cellNames";
import { TextCollector } from "./richText";
import { RowStore } from "./rowStore";
import type { SheetLooks } from "./sheetLooks";
import type { Styles } from "./styles";
import { cellText } from "./text";
import { WritingAreas } from "./writingAreas";
import { type Attributes, isOn, type XmlListener } from "../xml/readXml";

const COLUMNS = LAST_COLUMN + 1;
const ROWS = LAST_ROW + 1;

/** What a worksheet's own part tells of it. */
export interface SheetContent {
  readonly rows: ReadonlyMap<number, SheetRow>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly writing?: WritingRules;
  /** Whether the part is a worksheet at all. */
  readonly isWorksheet: boolean;
  /** What of it was passed over. */
  readonly notRead: readonly Omit<NotRead, "sheet">[];
}

export interface SheetPartSources {
  readonly part: string;
  readonly styles: Pick<Styles, "cells" | "conditional">;
  readonly cells: CellMaker;
  readonly budget: CellBudget;
  /** Told how the sheet looks; null where nobody asks. */
  readonly looks: SheetLooks | null;
}

/** What the text being read belongs to. */
type Target = "none" | "value" | "formula" | "inline" | "rule";

/**
 * Reads a worksheet part. Places come from the rows and cells themselves: `<dimension>` and `spans` are often wrong
 * and never looked at. Cells and rows that don't say where they stand follow the one before.
 * A cell that has only a format is counted, but not kept.
 * @throws FormatError xlsx/damaged for a place outside the sheet, or a cell that names another row than the one it
 * stands in: findings would point to the wrong cell.
 */
export class SheetPart implements XmlListener {
  private readonly store = new RowStore();
  private readonly columns = new HiddenColumns();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly writtenRows = new Set<number>();
  private readonly sharedFormulas = new Map<string, CellAddress & { readonly formula: string }>();
  private readonly arrays = new ArrayFormulas();
  private readonly unreadable: CellAddress[] = [];
  private readonly uncalculated: CellAddress[] = [];
  private readonly rules: ConditionalFormats;
  private readonly writing: WritingAreas;
  private readonly extended: ExtendedFormats;
  private isInExtension = false;
  private hidesUnwrittenRows = false;
  private root: string | null = null;

  private isInData = false;
  private isInCell = false;
  private isPhonetic = false;
  private row = -1;
  private column = -1;
  private type = "n";
  private style = 0;
  private target: Target = "none";
  private value = "";
  private hasValue = false;
  private readonly inline: TextCollector;
  private hasInline = false;
  private formula: string | undefined;
  private sharedIndex: string | undefined;
  private arrayRange: CellRange | null = null;

  constructor(private readonly sources: SheetPartSources) {
    this.inline = new TextCollector(sources.looks === null ? "skipped" : "read");
    this.rules = new ConditionalFormats(sources.styles.conditional);
    this.writing = new WritingAreas(sources.styles.cells);
    this.extended = new ExtendedFormats(this.rules);
  }

  /** Of what stands behind the cells only. */
  readonly hearsExtension = (): boolean => !this.isInData;

  open(name: string, attributes: Attributes): void {
    if (this.isInExtension) this.extended.open(name, attributes);
    else if (!this.isInData) this.openAround(name, attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (this.isInCell) this.openInCell(name, attributes);
  }

  text(piece: string): void {
    if (this.isInExtension) {
      this.extended.text(piece);
      return;
    }
    switch (this.target) {
      case "none":
        return;
      case "value":
        this.value += piece;
        return;
      case "inline":
        this.inline.add(piece);
        return;
      case "rule":
        this.rules.addFormula(piece);
        return;
      case "formula":
        this.formula = (this.formula ?? "") + piece;
    }
  }

  close(name: string): void {
    if (this.isInExtension) {
      if (name === "extLst") this.isInExtension = false;
      else this.extended.close(name);
      return;
    }
    switch (name) {
      case "v":
      case "t":
        this.target = "none";
        return;
      case "c":
        if (this.isInCell) this.closeCell();
        return;
      case "f":
        this.closeFormula();
        return;
      case "r":
        if (this.hasInline) this.inline.endRun();
        return;
      case "formula":
        this.target = "none";
        this.rules.endFormula();
        return;
      case "rPh":
        this.isPhonetic = false;
        return;
      case "sheetData":
        this.isInData = false;
    }
  }

  finish(): SheetContent {
    const rows = this.store.finish();
    if (this.hidesUnwrittenRows) this.hideUnwrittenRows(rows);
    const { marked, untold } = this.rules.apply(rows);
    const writing = this.writing.finish();
    return {
      ...(writing === undefined ? {} : { writing }),
      rows: marked,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.columns.finish(),
      isWorksheet: this.root === "worksheet",
      notRead: [
        ...placesOf(this.unreadable).map((range) => ({ range, reason: "unreadable" as const })),
        ...placesOf(this.uncalculated).map((range) => ({ range, reason: "not-calculated" as const })),
        ...placesOf(untold).map((range) => ({ range, reason: "conditional" as const })),
      ],
    };
  }

  private openAround(name: string, attributes: Attributes): void {
    this.root ??= name;
    switch (name) {
      case "sheetData":
        this.isInData = true;
        return;
      case "col":
        this.columns.add(attributes);
        this.writing.addColumns(attributes);
        this.sources.looks?.addColumn(attributes);
        return;
      case "sheetFormatPr":
        this.hidesUnwrittenRows = isOn(attributes.get("zeroHeight"));
        return;
      case "sheetProtection":
        this.writing.protect(attributes);
        return;
      case "mergeCell":
        this.addMerge(attributes.get("ref"));
        return;
      case "hyperlink":
        this.sources.looks?.addLink(attributes);
        return;
      case "conditionalFormatting":
        this.rules.begin(attributes);
        return;
      case "cfRule":
        this.rules.addRule(attributes);
        return;
      case "formula":
        this.target = "rule";
        return;
      case "extLst":
        this.isInExtension = true;
    }
  }

  private addMerge(ref: string | undefined): void {
    const range = ref === undefined ? null : parseAreaName(ref);
    if (range === null || (range.top === range.bottom && range.left === range.right)) return;
    this.sources.budget.take(1);
    this.merges.push(range);
  }

  private openRow(attributes: Attributes): void {
    const r = attributes.get("r");
    const isFlat = isOn(attributes.get("customHeight")) && Number(attributes.get("ht") ?? 1) === 0;
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= ROWS) throw this.damaged(`row ${r ?? ""}`);
    if (this.hidesUnwrittenRows) this.writtenRows.add(this.row);
    this.writing.addRow(this.row, attributes);
    this.sources.looks?.addRow(this.row, attributes);
    if (isFlat || isOn(attributes.get("hidden"))) this.hiddenRows.add(this.row);
  }

  private openCell(attributes: Attributes): void {
    this.sources.budget.take(1);
    const r = attributes.get("r");
    const s = attributes.get("s");
    if (r === undefined) this.column += 1;
    else {
      const place = packedReference(r);
      if (place < 0 || Math.floor(place / COLUMNS) !== this.row) throw this.damaged(r);
      this.column = place % COLUMNS;
    }
    if (this.column === COLUMNS || this.row < 0) throw this.damaged(r ?? "");
    this.isInCell = true;
    this.type = attributes.get("t") ?? "n";
    this.style = s === undefined ? 0 : Number(s);
    this.value = "";
    this.hasValue = false;
    if (this.hasInline) this.inline.clear();
    this.hasInline = false;
    this.formula = undefined;
    this.sharedIndex = undefined;
    this.arrayRange = null;
  }

  private openInCell(name: string, attributes: Attributes): void {
    switch (name) {
      case "v":
        this.target = "value";
        this.hasValue = true;
        return;
      case "t":
        this.target = this.isPhonetic ? "none" : "inline";
        this.hasInline ||= !this.isPhonetic;
        return;
      case "rPh":
        this.isPhonetic = true;
        return;
      case "f":
        this.target = "formula";
        this.formula = "";
        if (attributes.get("t") === "shared") this.sharedIndex = attributes.get("si");
        this.arrayRange = arrayRangeOf(attributes);
        if (attributes.get("t") === "dataTable") this.formula = DATA_TABLE;
        return;
      case "is":
        return;
      default:
        if (this.isPhonetic) return;
        this.hasInline = true;
        this.inline.open(name, attributes);
    }
  }

  /** A formula filled down stands in the first cell alone; one of several cells together, too. */
  private closeFormula(): void {
    this.target = "none";
    const { row, column, formula } = this;
    if (formula === undefined) return;
    if (this.arrayRange !== null) this.arrays.add(this.arrayRange, formula);
    if (this.sharedIndex === undefined) return;
    if (formula !== "") {
      this.sharedFormulas.set(this.sharedIndex, { row, column, formula });
      return;
    }
    const first = this.sharedFormulas.get(this.sharedIndex);
    if (first === undefined) return;
    this.formula = movedFormula(first.formula, { rows: row - first.row, columns: column - first.column });
  }

  private closeCell(): void {
    this.isInCell = false;
    const isInline = this.hasInline && this.value === "";
    const inline = isInline ? this.inline.finish() : "";
    const cell = this.sources.cells.make({
      type: isInline ? "inlineStr" : this.type,
      style: this.style,
      content: isInline
        ? typeof inline === "string"
          ? inline
          : ""
        : this.isText()
          ? cellText(this.value)
          : this.value,
      rich: typeof inline === "string" ? null : inline,
      formula: this.formula ?? this.arrays.at(this.row, this.column),
      hasValue: this.hasValue,
    });
    this.sources.looks?.addCell(this.column, this.style);
    this.sources.looks?.addRuns(
      this.column,
      typeof inline !== "string" ? inline : this.type === "s" ? this.sources.cells.richShared(this.value) : null,
    );
    this.writing.addCell(this.row, this.column, { style: this.style, isEmpty: cell === undefined });
    if (cell?.unknown !== undefined) {
      const places = cell.unknown === "unreadable" ? this.unreadable : this.uncalculated;
      places.push({ row: this.row, column: this.column });
    }
    if (cell !== undefined) this.store.put(this.row, this.column, cell);
  }

  private isText(): boolean {
    return this.type === "str" || this.type === "inlineStr";
  }

  /** With `zeroHeight` all rows are hidden that the part doesn't write. Those below the last cell hold nothing. */
  private hideUnwrittenRows(rows: ReadonlyMap<number, SheetRow>): void {
    const last = [...rows.keys()].at(-1) ?? -1;
    for (let row = 0; row < last; row++) {
      if (this.writtenRows.has(row)) continue;
      this.sources.budget.take(1);
      this.hiddenRows.add(row);
    }
  }

  private damaged(place: string): FormatError {
    return new FormatError("xlsx/damaged", { part: this.sources.part, place });
  }
}
