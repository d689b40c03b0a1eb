import { checkWorkbook } from "../../core/check/check";
import type { DataFigure } from "../../core/data/dataFigure";
import { comparisonPoint, type ComparisonPoint } from "../../core/review/sinceLast";
import { optionsOfStore, readStore } from "../../core/store/store";
import type { Workbook } from "../../core/workbook/snapshot";
import { storesOfWorkbook } from "../../hosts/storePart";
import { planEntry, type PlanEntry } from "../../reports/overview/model";
import { openRules } from "./openRules";

/** What the overview keeps of a plan that was checked: its words and figures, and nothing of the workbook. */
export interface PlanSummary {
  readonly entry: PlanEntry;
  /** The rules of findings that nobody has accepted. */
  readonly rules: readonly string[];
  /** Who those findings are, to hold another plan's against; null where they are too many. */
  readonly findings: ComparisonPoint | null;
}

export interface SummariseOptions {
  /** What the plan is called. */
  readonly name: string;
  /** ISO date. */
  readonly today: string;
  /** Figures that the plan is held against beside those of its own sheets. */
  readonly data: readonly DataFigure[];
}

/** Checks the workbook as its own store says, as the command line does. */
export function summarise(workbook: Workbook, { name, today, data }: SummariseOptions): PlanSummary {
  const read = readStore(storesOfWorkbook(workbook));
  const result = checkWorkbook(workbook, { today, data, ...optionsOfStore(read.store) });
  const open = result.review.findings.flatMap(({ accepted, identity }) => (accepted === null ? (identity ?? []) : []));
  return {
    entry: planEntry(name, result, read),
    rules: openRules(result),
    findings: result.review.isPartial ? null : comparisonPoint(open, today),
  };
}
