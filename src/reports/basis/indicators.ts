import type { Qualifier } from "../../core/reading/qualifiers";
import type { Figure, FigureReading } from "../../core/reading/readings";
import type { GoalColumn } from "../../core/forms/form";
import { cellIn, furtherColumns } from "../../core/tables/goals/rowCells";
import { cellName } from "../../core/workbook/address";
import type { GoalCell, GoalRow, GoalTable, GoalTableKind, PlanTables } from "../../core/tables/planTables";

/** An indicator of the plan as the indberetningsskema asks for it. */
export interface BasisIndicator {
  readonly kind: GoalTableKind;
  readonly sheet: string;
  /** Where the baseline stands, or is missing; the row's first cell where the table has no baselines. */
  readonly cell: string;
  /** First and last sheet row of the logical row, from zero. */
  readonly top: number;
  readonly bottom: number;
  readonly indsatsomraade: string | null;
  readonly delmaal: string;
  readonly indikator: string;
  /** One for each figure of the baseline; none where it gives none. */
  readonly figures: readonly BasisFigure[];
  /** As written, for a baseline without figures ("Baseline måles i år 1"). */
  readonly baseline: string;
  readonly comparison: readonly BasisFigure[];
  /** "2023", "2023/2024", or as written where several years are no school year; "" where none is given. */
  readonly year: string;
  readonly source: string;
  /** What stands in the columns that the form has beside the six that all rounds have. */
  readonly further: readonly FurtherColumn[];
}

/** A column of a form that no rule knows by a role, and what the row says in it; "" for nothing. */
export interface FurtherColumn {
  readonly id: GoalColumn;
  /** LBF's heading. */
  readonly heading: string;
  readonly text: string;
}

export interface BasisFigure {
  /** The area, group or question; null where the cell doesn't say. */
  readonly label: string | null;
  readonly value: number | null;
  /** The upper end of a range; null for a figure that is none. */
  readonly upper: number | null;
  /** "under", "ca."; null for a value. */
  readonly qualifier: Qualifier | null;
  /** Decimals typed: 2 for "13,60". */
  readonly decimals: number;
  readonly unit: string | null;
  /** The figure's own year ("2021: 65 %", "FV22"); null where it has none, and the indicator's counts. */
  readonly year: string | null;
}

/** What the basis for the indberetningsskema takes from a plan besides its findings and its staff. */
export interface PlanBasis {
  readonly indicators: readonly BasisIndicator[];
  /** Whether the budget says what LBF pays. */
  readonly saysLbfPart: boolean;
}

/** The basis of a plan whose tables have been read. */
export function planBasis(tables: PlanTables): PlanBasis {
  const saysLbfPart = tables.budgets.some(({ funding }) =>
    funding.some(({ party, amount }) => party === "lbf" && amount !== null),
  );
  return { indicators: basisIndicators(tables), saysLbfPart };
}

/** Every indicator of every delaftale and of the overordnede mål, as they stand. */
function basisIndicators({ goals }: PlanTables): BasisIndicator[] {
  return goals.flatMap((table) => table.rows.filter(isNamed).map((row) => indicatorOf(table, row)));
}

function isNamed({ indikator, delmaal }: GoalRow): boolean {
  return [indikator, delmaal].some((cell) => cell !== null && !cell.empty);
}

function indicatorOf(table: GoalTable, row: GoalRow): BasisIndicator {
  const { kind, sheet, indsatsomraade } = table;
  const { read } = row;
  return {
    kind,
    sheet: sheet.name,
    cell: cellName(row.baseline?.at ?? row.at),
    top: row.top,
    bottom: row.bottom,
    indsatsomraade,
    delmaal: textOf(row.delmaal),
    indikator: textOf(row.indikator),
    figures: figuresOf(read.baseline),
    baseline: textOf(row.baseline),
    comparison: figuresOf(read.comparison),
    year: yearOf(row),
    source: textOf(row.source),
    further: furtherColumns(table).map(({ id, heading }) => ({ id, heading, text: textOf(cellIn(table, row, id)) })),
  };
}

/** A second unit of the same fact ("28,72 % (102,9 fuldtidspersoner)") is a figure of its own here. */
export function figuresOf({ figures }: FigureReading): BasisFigure[] {
  return figures.map(({ label, value, upper, qualifier, decimals, unit, restates, year, years }: Figure) => ({
    label: label ?? (restates === null ? null : (figures[restates]?.label ?? null)),
    value,
    upper,
    qualifier,
    decimals,
    unit,
    year: years.length > 1 ? years.join("/") : (year?.toString() ?? null),
  }));
}

/** The row's own year. Years that are no school year stand as written: "2021/2023" would be taken for one. */
export function yearOf({ year, read }: GoalRow): string {
  const { years, kind } = read.year;
  const written = textOf(year);
  return years.length > 1 && kind !== "school-year" && written !== "" ? written : years.join("/");
}

/** As written; "" for a cell that holds nothing, or isn't there. */
export function textOf(cell: GoalCell | null): string {
  return cell === null || cell.empty ? "" : cell.text;
}
