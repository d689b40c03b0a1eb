import { LAST_COLUMN, parseAreaName } from "../../core/workbook/address";
import type { CellLink, ColumnLook, LookBand, LookRun, SheetLook } from "../../core/workbook/look";
import { isOn, relationshipId, type Attributes } from "../xml/readXml";
import type { Looks } from "./looks";
import type { RichText } from "./richText";

/** A sheet of more stretches, columns or links than this is nobody's plan; the rest is drawn plain. */
const MOST = 200_000;
const MOST_LINKS = 5_000;
const MOST_COLUMNS = 2_000;
/** Cells whose texts are in several fonts. */
const MOST_RICH = 50_000;

/** Kinds of row that are at hand to be shared. */
const RECENT = 4;

interface WrittenLink extends Pick<CellLink, "range"> {
  readonly relationship: string | null;
  readonly location: string;
}

/**
 * Collects how a sheet looks. Cells alike beside each other are one stretch, and rows alike below each other one band: a
 * table of a million cells mostly takes a few numbers.
 */
export class SheetLooks {
  private readonly bands: LookBand[] = [];
  private readonly columns: ColumnLook[] = [];
  private readonly heights = new Map<number, number>();
  private readonly links: WrittenLink[] = [];
  private readonly runs = new Map<number, Map<number, readonly LookRun[]>>();
  private readonly ofTexts = new Map<RichText, readonly LookRun[]>();
  private rich = 0;
  private row = -1;
  private others: number | null = null;
  private stretches: number[] = [];
  private recent: readonly (readonly number[])[] = [];
  private isAscending = true;
  private taken = 0;

  constructor(private readonly looks: Looks) {}

  /** Takes in a <col>. */
  addColumn(attributes: Attributes): void {
    const left = Number(attributes.get("min")) - 1;
    const right = Math.min(LAST_COLUMN, Number(attributes.get("max")) - 1);
    if (!(left >= 0 && left <= right) || this.columns.length >= MOST_COLUMNS) return;
    const width = Number(attributes.get("width") ?? NaN);
    const look = this.lookOf(Number(attributes.get("style") ?? 0));
    this.columns.push({ left, right, look, width: width > 0 && width <= 255 ? width : null });
  }

  /** Takes in a <row>. */
  addRow(row: number, attributes: Attributes): void {
    this.endRow();
    if (row < this.row) this.isAscending = false;
    this.row = row;
    this.others = isOn(attributes.get("customFormat")) ? this.lookOf(Number(attributes.get("s") ?? 0)) : null;
    if (!isOn(attributes.get("customHeight"))) return;
    const height = Number(attributes.get("ht") ?? NaN);
    if (height > 0 && height <= 409.5 && this.heights.size < MOST) this.heights.set(row, height);
  }

  /** Takes in a <c>, whatever it holds. */
  addCell(column: number, style: number): void {
    const { stretches } = this;
    const { length } = stretches;
    const look = this.looks.ofStyle[style] ?? 0;
    if (length > 0 && stretches[length - 1] === look && stretches[length - 2] === column - 1)
      stretches[length - 2] = column;
    // Cells out of order are drawn plain.
    else if (length === 0 || (stretches[length - 2] ?? 0) < column) stretches.push(column, column, look);
  }

  /** Takes in the fonts of a cell's text. */
  addRuns(column: number, text: RichText | null): void {
    const drawn = text?.drawn ?? null;
    if (text === null || drawn === null || this.rich >= MOST_RICH) return;
    this.rich += 1;
    const runs =
      this.ofTexts.get(text) ??
      drawn.map((run) => ({ text: run.text, font: run.font === null ? null : this.looks.fontOf(run.font) }));
    this.ofTexts.set(text, runs);
    const inRow = this.runs.get(this.row);
    if (inRow === undefined) this.runs.set(this.row, new Map([[column, runs]]));
    else inRow.set(column, runs);
  }

  /** Takes in a <hyperlink>. */
  addLink(attributes: Attributes): void {
    const range = parseAreaName(attributes.get("ref") ?? "");
    if (range === null || this.links.length >= MOST_LINKS) return;
    const location = attributes.get("location") ?? "";
    this.links.push({ range, relationship: relationshipId(attributes) ?? null, location });
  }

  /** What was collected; `targets` are the addresses of links by their relationship. */
  finish(targets: ReadonlyMap<string, string>): SheetLook {
    this.endRow();
    if (!this.isAscending) this.bands.sort((a, b) => a.top - b.top);
    const links = this.links.flatMap(({ range, relationship, location }): CellLink[] => {
      const outside = relationship === null ? "" : (targets.get(relationship) ?? "");
      const target = outside === "" || location === "" ? outside + location : `${outside}#${location}`;
      return target === "" ? [] : [{ range, target }];
    });
    const { bands, columns, heights, runs } = this;
    return { looks: this.looks.looks, bands, columns, heights, links, runs };
  }

  get hasLinks(): boolean {
    return this.links.length > 0;
  }

  private endRow(): void {
    const { row, stretches, others } = this;
    if (row < 0 || (stretches.length === 0 && others === null)) return;
    this.stretches = [];
    const above = this.bands.at(-1);
    if (above?.bottom === row - 1 && above.others === others && isSame(above.stretches, stretches)) {
      this.bands[this.bands.length - 1] = { ...above, bottom: row };
      return;
    }
    this.taken += 1 + stretches.length / 3;
    if (this.taken > MOST) return;
    // The rows of a banded table look like those two above.
    const known = this.recent.find((one) => isSame(one, stretches));
    const kept = known ?? stretches.slice();
    if (known === undefined) this.recent = [kept, ...this.recent.slice(0, RECENT - 1)];
    this.bands.push({ top: row, bottom: row, stretches: kept, others });
  }

  private lookOf(style: number): number {
    return this.looks.ofStyle[style] ?? 0;
  }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
