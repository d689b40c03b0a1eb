import type { ReportFinding } from "../../reports/model";
import { SEVERITIES } from "../../reports/summary";

/** The findings of a workbook by sheet, then by cell ("E11"), the worst first. */
export type CellFindings = ReadonlyMap<string, ReadonlyMap<string, readonly ReportFinding[]>>;

export function findingsByCell(findings: readonly ReportFinding[]): CellFindings {
  const sheets = new Map<string, Map<string, ReportFinding[]>>();
  for (const finding of worstFirst(findings)) {
    const cells = sheets.get(finding.sheet) ?? new Map<string, ReportFinding[]>();
    sheets.set(finding.sheet, cells);
    cells.set(finding.cell, [...(cells.get(finding.cell) ?? []), finding]);
  }
  return sheets;
}

function worstFirst(findings: readonly ReportFinding[]): ReportFinding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
