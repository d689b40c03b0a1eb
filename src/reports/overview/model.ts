import { cellName } from "../../core/workbook/address";
import type { PlanTables } from "../../core/tables/planTables";
import { planLine, type LineSource, type PlanLine, type StoreRead } from "./planLine";

/** A file of the overview over many plans. */
export interface PlanEntry {
  readonly file: string;
  /** Null where the file couldn't be read. */
  readonly line: PlanLine | null;
  /** Why it couldn't be read, in a sentence; else null. */
  readonly problem: string | null;
  readonly baselines: readonly BaselineEntry[];
}

/** An indicator of a plan with its figures as they are written. */
export interface BaselineEntry {
  readonly indikator: string;
  readonly indsatsomraade: string | null;
  /** Of the baseline's first figure. */
  readonly unit: string | null;
  readonly baseline: string;
  readonly comparison: string;
  readonly year: string;
  readonly source: string;
  readonly sheet: string;
  /** Where the baseline stands, or the indicator where the table has no baselines. */
  readonly cell: string;
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
      const { baseline, comparison, year, source } = row;
      return [
        {
          indikator: row.indikator.text,
          indsatsomraade,
          unit: row.read.baseline.figures[0]?.unit ?? null,
          baseline: baseline?.text ?? "",
          comparison: comparison?.text ?? "",
          year: year?.text ?? row.read.year.years.join("/"),
          source: source?.text ?? "",
          sheet: sheet.name,
          cell: cellName((baseline ?? row.indikator).at),
        },
      ];
    }),
  );
}
