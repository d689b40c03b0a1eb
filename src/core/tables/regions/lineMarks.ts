import { fold } from "../../reading/text";
import type { CellAddress } from "../../workbook/address";
import { cellAt, type Sheet } from "../../workbook/snapshot";
import { textOf } from "./grid";
import type { BudgetMapping, LineMark } from "../staffing/staffingTable";

export type Axis = "column" | "row";

/** A column or a row of a sheet, counted from zero. */
export interface SheetLine {
  readonly sheet: string;
  readonly axis: Axis;
  readonly index: number;
}

/** Where the lines are that a user has told of, and those that can't be found any more. */
export interface LocatedLines {
  readonly mapping: readonly BudgetMapping[];
  readonly lost: readonly BudgetMapping[];
}

/** So much of a heading tells it apart. */
export const LONGEST_HEADING = 60;
/** Lines before one without a heading that are looked at for one. */
const MOST_BEHIND = 20;

/** The line that a user has told of. */
export function lineOf(one: BudgetMapping): SheetLine {
  return "column" in one
    ? { sheet: one.sheet, axis: "column", index: one.column }
    : { sheet: one.sheet, axis: "row", index: one.row };
}

export function isSameLine(a: SheetLine, b: SheetLine): boolean {
  return a.sheet === b.sheet && a.axis === b.axis && a.index === b.index;
}

/** What the line whose headings end in the cell is known by; null where no heading stands at or before it. */
export function lineMarkOf(sheet: Sheet, axis: Axis, head: CellAddress): LineMark | null {
  const look = new Headings(sheet, axis);
  const [line, at] = axis === "column" ? [head.column, head.row] : [head.row, head.column];
  let behind = 0;
  while (behind < MOST_BEHIND && line - behind >= 0 && look.text(line - behind, at) === "") behind += 1;
  const heading = line - behind < 0 ? "" : look.text(line - behind, at);
  if (heading === "") return null;
  const alike = look.lines(heading);
  const over = alike.size > 1 ? look.over(line - behind, at) : "";
  const lines = over === "" ? alike : look.linesUnder(alike, over);
  const sorted = [...lines.keys()].sort((a, b) => a - b);
  return { heading, over, behind, at, number: sorted.indexOf(line - behind), of: sorted.length };
}

/** Finds the lines by their headings, on their own sheet or the one that has them now. Those without marks are where they were. */
export function locateLines(mapping: readonly BudgetMapping[], sheets: readonly Sheet[]): LocatedLines {
  const found = mapping.map((one) => locatedLine(one, sheets));
  return {
    mapping: found.flatMap((one) => (one === null ? [] : [one])),
    lost: mapping.filter((_, index) => found[index] === null),
  };
}

/** What is told with one line more, or another meaning of it; of lines that have moved, where they are now. */
export function withLine(
  mapping: readonly BudgetMapping[],
  one: BudgetMapping,
  sheets: readonly Sheet[],
): BudgetMapping[] {
  return [...withoutLine(mapping, lineOf(one), sheets), one];
}

/** What is told without the line; of lines that have moved, where they are now. */
export function withoutLine(
  mapping: readonly BudgetMapping[],
  line: SheetLine,
  sheets: readonly Sheet[],
): BudgetMapping[] {
  return mapping.map((one) => locatedLine(one, sheets) ?? one).filter((one) => !isSameLine(lineOf(one), line));
}

function locatedLine(one: BudgetMapping, sheets: readonly Sheet[]): BudgetMapping | null {
  const { mark } = one;
  if (mark === undefined) return one;
  const { axis, index } = lineOf(one);
  const own = sheets.find(({ name }) => name === one.sheet);
  const places = (own === undefined ? sheets : [own]).flatMap((sheet) => {
    const line = lineIn(new Headings(sheet, axis), mark, index);
    return line === null ? [] : [{ sheet: sheet.name, line }];
  });
  const [place, ...others] = places;
  return place === undefined || others.length > 0 ? null : movedTo(one, place);
}

function movedTo(
  one: BudgetMapping,
  { sheet, line }: { readonly sheet: string; readonly line: number },
): BudgetMapping {
  return "column" in one ? { ...one, sheet, column: line } : { ...one, sheet, row: line };
}

/** Among as many of the same headings as before by its number, else where it was, if the heading is still there. */
function lineIn(look: Headings, { heading, over, behind, at, number, of }: LineMark, before: number): number | null {
  const alike = look.lines(heading);
  const lines = over === "" ? alike : look.linesUnder(alike, over);
  const sorted = [...lines.keys()].sort((a, b) => a - b);
  const numbered = sorted.length === of ? sorted[number] : undefined;
  const headed = numbered ?? (lines.get(before - behind)?.includes(at) === true ? before - behind : undefined);
  if (headed === undefined) return null;
  const line = headed + behind;
  const hasHeading = lines.get(headed)?.some((place) => look.text(line, place) !== "");
  return behind > 0 && hasHeading === true ? null : line;
}

/** The texts of a sheet looked at along the lines: down the columns, or along the rows. */
class Headings {
  constructor(
    private readonly sheet: Sheet,
    private readonly axis: Axis,
  ) {}

  text(line: number, at: number): string {
    const cell = this.axis === "column" ? cellAt(this.sheet, at, line) : cellAt(this.sheet, line, at);
    return headingOf(textOf(cell));
  }

  /** Every line that has the heading, with where in it. */
  lines(heading: string): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (const [row, cells] of this.sheet.rows) {
      cells.forEach((cell, column) => {
        if (headingOf(textOf(cell)) !== heading) return;
        const [line, at] = this.axis === "column" ? [column, row] : [row, column];
        found.set(line, [...(found.get(line) ?? []), at]);
      });
    }
    return found;
  }

  linesUnder(lines: ReadonlyMap<number, readonly number[]>, over: string): Map<number, number[]> {
    return new Map(
      [...lines].flatMap(([line, places]): [number, number[]][] => {
        const under = places.filter((at) => this.over(line, at) === over);
        return under.length === 0 ? [] : [[line, under]];
      }),
    );
  }

  /** The heading of the group that the line belongs to: over its own, or over one before it. */
  over(line: number, at: number): string {
    for (let before = line; at > 0 && before >= Math.max(0, line - MOST_BEHIND); before -= 1) {
      const text = this.text(before, at - 1);
      if (text !== "") return text;
    }
    return "";
  }
}

/** A heading as it is compared: the case, and how its spaces are written, say nothing. */
function headingOf(text: string): string {
  return fold(text).slice(0, LONGEST_HEADING);
}
