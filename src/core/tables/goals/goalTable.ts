import { readFigures } from "../../reading/figures";
import { columnsOf, hasYears, isRole, type FormColumn, type GoalColumn } from "../../forms/form";
import { readSource } from "../../reading/sources";
import type { FigureReading, SourceReading, YearReading } from "../../reading/readings";
import { readYears } from "../../reading/years";
import type { FoundHeadings } from "../regions/foundHeadings";
import { readGoalBody, type RowBlock } from "./goalBody";
import type { Grid } from "../regions/grid";
import type { FurtherReading, GoalCell, GoalReadings, GoalRow, GoalTable } from "../planTables";

/** A table of goals before it is known which plan it belongs to. */
export type UnplacedGoalTable = Omit<GoalTable, "plan" | "indsatsomraade">;

/** Reads the table below the headings into logical rows. */
export function readGoalTable(
  grid: Grid,
  headings: FoundHeadings,
  isHeadingRow: (row: number) => boolean,
  memo: ReadingMemo,
): UnplacedGoalTable {
  const body = readGoalBody(grid, headings, isHeadingRow);
  const reader = new RowReader(headings, memo);
  return {
    kind: headings.kind,
    form: headings.form,
    sheet: grid.sheet,
    range: { top: headings.top, left: headings.left, bottom: body.bottom, right: headings.right },
    bodyTop: headings.bottom + 1,
    headings: headings.headings,
    missing: headings.missing,
    rows: body.blocks.map((block) => reader.read(block)),
    splitRows: body.splitRows,
    emptyRows: body.emptyRows,
    merges: body.merges,
  };
}

/** Readings by text: the same year and source stand in most rows of a table. */
export class ReadingMemo {
  private readonly sources = new Map<string, SourceReading>();
  private readonly years = new Map<string, YearReading>();

  source(text: string): SourceReading {
    return remember(this.sources, text, () => readSource(text));
  }

  /** Years of a text; a cell that holds a number is read with its format instead. */
  yearsOf(text: string): YearReading {
    return remember(this.years, text, () => readYears({ text }));
  }
}

const MOST_REMEMBERED = 10_000;

function remember<T>(known: Map<string, T>, text: string, read: () => T): T {
  const found = known.get(text);
  if (found !== undefined) return found;
  const reading = read();
  if (known.size < MOST_REMEMBERED) known.set(text, reading);
  return reading;
}

const NO_FIGURES: FigureReading = { text: "", figures: [], deferred: false };
const NO_YEARS: YearReading = { text: "", years: [], kind: "none", elections: [], planYear: null };

const NOTHING_FURTHER: GoalReadings["further"] = new Map();

type OwnCells = Pick<GoalRow, "baseline" | "comparison" | "year" | "source">;

class RowReader {
  private readonly columnOf = new Map<GoalColumn, number>();
  private readonly units = new Map<GoalColumn, string | null>();
  private readonly columns: readonly FormColumn[];
  /** Where the form has each column. */
  private readonly places: ReadonlyMap<GoalColumn, number>;
  private readonly further: readonly FormColumn[];
  private readonly saysYear: boolean;
  /** By column, the value that stands once over the rows it counts for. */
  private readonly last = new Map<GoalColumn, GoalCell>();

  constructor(
    private readonly headings: FoundHeadings,
    private readonly memo: ReadingMemo,
  ) {
    for (const heading of headings.headings) {
      if (heading.goal === null) continue;
      this.columnOf.set(heading.goal, heading.column);
      this.units.set(heading.goal, heading.unit);
    }
    this.columns = columnsOf(headings);
    this.places = new Map(this.columns.map(({ id }, index) => [id, index]));
    this.further = this.columns.filter(({ id }) => !isRole(id));
    this.saysYear = hasYears(headings);
  }

  read(block: RowBlock): GoalRow {
    const cells = this.columns.map((column) => this.cellOf(block, column));
    const of = (goal: GoalColumn): GoalCell | null => cells[this.places.get(goal) ?? -1] ?? null;
    const own = { baseline: of("baseline"), comparison: of("comparison"), year: of("year"), source: of("source") };
    return {
      at: { row: block.top, column: this.headings.left },
      top: block.top,
      bottom: block.bottom,
      delmaal: of("delmaal"),
      indikator: of("indikator"),
      ...own,
      cells,
      read: { ...this.readings(own), further: this.furtherReadings(of) },
    };
  }

  private cellOf(block: RowBlock, { id, statedOnce }: FormColumn): GoalCell | null {
    const cell = this.cell(block, id);
    if (cell === null || statedOnce !== true) return cell;
    const last = this.last.get(id);
    if (cell.text === "" && !cell.unknown && last !== undefined) {
      const { text, empty, setAside, unknown, parts, single } = last;
      return { at: cell.at, text, empty, setAside, unknown, parts, inherited: true, single };
    }
    if (cell.text !== "" || cell.unknown) this.last.set(id, cell);
    return cell;
  }

  private cell(block: RowBlock, goal: GoalColumn): GoalCell | null {
    const column = this.columnOf.get(goal);
    if (column === undefined) return null;
    return block.cells[column - this.headings.left] ?? null;
  }

  private readings({ baseline, comparison, year, source }: OwnCells): Omit<GoalReadings, "further"> {
    const figures = this.figures(baseline, "baseline");
    const read = {
      baseline: figures,
      comparison: this.figures(comparison, "comparison"),
      source: this.memo.source(readable(source)),
    };
    if (this.saysYear) return { ...read, year: this.yearOf(year), yearFrom: year === null ? "none" : "year" };
    return { ...read, ...this.yearElsewhere(source, figures) };
  }

  private furtherReadings(of: (goal: GoalColumn) => GoalCell | null): GoalReadings["further"] {
    if (this.further.length === 0) return NOTHING_FURTHER;
    return new Map(this.further.map((column) => [column.id, this.furtherReading(of(column.id), column)]));
  }

  private furtherReading(cell: GoalCell | null, { id, reader }: FormColumn): FurtherReading {
    switch (reader) {
      case "text":
        return { reader };
      case "figure":
        return { reader, reading: this.figures(cell, id) };
      case "year":
        return { reader, reading: this.yearOf(cell) };
      case "source":
        return { reader, reading: this.memo.source(readable(cell)) };
    }
  }

  private figures(cell: GoalCell | null, goal: GoalColumn): FigureReading {
    if (cell === null || cell.text === "" || !isReadable(cell)) return NO_FIGURES;
    const { single } = cell;
    return readFigures({
      text: cell.text,
      headingUnit: this.units.get(goal) ?? null,
      ...(single === undefined ? {} : { value: single.value, numberFormat: single.numberFormat }),
    });
  }

  private yearOf(cell: GoalCell | null): YearReading {
    if (cell === null || cell.empty || !isReadable(cell)) return NO_YEARS;
    const { single } = cell;
    if (typeof single?.value === "number")
      return readYears({ text: cell.text, value: single.value, numberFormat: single.numberFormat });
    return this.memo.yearsOf(cell.text);
  }

  /** A table without a column of years has them in Datakilde, else beside a figure. */
  private yearElsewhere(source: GoalCell | null, baseline: FigureReading): Pick<GoalReadings, "year" | "yearFrom"> {
    const named = this.memo.yearsOf(readable(source));
    if (named.years.length > 0) return { year: named, yearFrom: "source" };
    const years = [...new Set(baseline.figures.flatMap((figure) => figure.years))];
    if (years.length === 0) return { year: NO_YEARS, yearFrom: "none" };
    const elections = baseline.figures.flatMap((figure) =>
      figure.election && figure.year !== null ? [{ name: figure.label ?? "", year: figure.year }] : [],
    );
    return { year: { text: "", years, kind: "year", elections, planYear: null }, yearFrom: "figure" };
  }
}

function readable(cell: GoalCell | null): string {
  return cell === null || cell.empty || !isReadable(cell) ? "" : cell.text;
}

/** A merged cell's value counts for every row it spans; guidance text and what lies under a merge from the left do not. */
function isReadable(cell: GoalCell): boolean {
  return !cell.unknown && (cell.inherited || !cell.setAside);
}
