import { quantityKey } from "../../core/indicators/quantity";
import type { FigureReading } from "../../core/reading/readings";
import { cellName } from "../../core/workbook/address";
import type { GoalCell, PlanTables } from "../../core/tables/planTables";
import { figuresOf, textOf, yearOf, type BasisFigure } from "../basis/indicators";
import { planLine, type LineSource, type PlanLine, type StoreRead } from "./planLine";
import type { PlanReview } from "./review";

/** A file of the overview over many plans. */
export interface PlanEntry {
  readonly file: string;
  /** Null where the file couldn't be read. */
  readonly line: PlanLine | null;
  /** Why it couldn't be read, in a sentence; else null. */
  readonly problem: string | null;
  readonly baselines: readonly BaselineEntry[];
  /** What somebody has decided about the plan, beside its file; absent where nobody keeps that. */
  readonly review?: PlanReview;
}

/** An indicator of a plan with its figures as they are written. */
export interface BaselineEntry {
  readonly indikator: string;
  /** What it measures: two with the same are the same indicator. Worked out where plans are checked, many at a time. */
  readonly quantity: string;
  readonly indsatsomraade: string | null;
  /** Of the baseline's first figure. */
  readonly unit: string | null;
  readonly baseline: EntryFigures;
  readonly comparison: EntryFigures;
  readonly year: string;
  readonly source: string;
  readonly sheet: string;
  /** Where the baseline stands, or the indicator where the table has no baselines. */
  readonly cell: string;
}

/** The figures of a cell. */
export interface EntryFigures {
  readonly figures: readonly BasisFigure[];
  /** As written, where it has none: "Måles i år 1". */
  readonly text: string;
}

/** What the overview keeps of a plan that was checked. */
export function planEntry(file: string, result: LineSource, store?: StoreRead): PlanEntry {
  return { file, line: planLine(result, store), problem: null, baselines: baselinesOf(result.plan.tables) };
}

/** The entry of a file that couldn't be read. */
export function unreadEntry(file: string, problem: string): PlanEntry {
  return { file, line: null, problem, baselines: [] };
}

function baselinesOf({ goals }: PlanTables): BaselineEntry[] {
  return goals.flatMap(({ rows, sheet, indsatsomraade }) =>
    rows.flatMap((row): BaselineEntry[] => {
      if (row.indikator === null || row.indikator.empty) return [];
      const { baseline, comparison, indikator, source, read } = row;
      const unit = read.baseline.figures[0]?.unit ?? null;
      return [
        {
          indikator: indikator.text,
          quantity: quantityKey(indikator.text, unit),
          indsatsomraade,
          unit,
          baseline: entryFigures(read.baseline, baseline),
          comparison: entryFigures(read.comparison, comparison),
          year: yearOf(row),
          source: textOf(source),
          sheet: sheet.name,
          cell: cellName((baseline ?? indikator).at),
        },
      ];
    }),
  );
}

function entryFigures(reading: FigureReading, cell: GoalCell | null): EntryFigures {
  const figures = figuresOf(reading).filter(({ value }) => value !== null);
  return { figures, text: figures.length === 0 ? textOf(cell) : "" };
}
