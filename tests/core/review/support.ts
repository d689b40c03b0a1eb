import { checkWorkbook, type CheckResult } from "../../../src/core/check/check";
import type { Acceptance } from "../../../src/core/review/acceptances";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { CellValue, Workbook } from "../../../src/core/workbook/snapshot";

export type Row = readonly CellValue[];

export const HEADINGS: Row = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

export const SIGNED = { reason: "Tallet er aftalt med kommunen", by: "Jens Hansen", date: "2026-11-20" };

/** A row that the check has nothing to say of. */
export function goalRow(name: string, changes: Readonly<Record<number, CellValue>> = {}): Row {
  const row: CellValue[] = [
    name,
    "Andel unge uden uddannelse",
    "Området: 13,6 %",
    "Brøndby Kommune: 14,5 %",
    2023,
    "LBF Boligsociale data 2023",
  ];
  return row.map((value, column) => (column in changes ? (changes[column] ?? null) : value));
}

export function planOf(sheets: Readonly<Record<string, readonly Row[]>>): Workbook {
  return workbookOf(...Object.entries(sheets).map(([name, rows]) => sheetFromRows(name, [HEADINGS, ...rows])));
}

export function checked(workbook: Workbook, acceptances: readonly Acceptance[] = []): CheckResult {
  return checkWorkbook(workbook, { today: "2026-11-20", reviewing: { acceptances, comparison: null } });
}

/** The acceptance of the rule's finding in the cell, as the pane makes it. */
export function accept(workbook: Workbook, rule: string, cell: string, sheet?: string): Acceptance {
  const { findings, review } = checked(workbook);
  const index = findings.findIndex(
    (finding) => finding.rule === rule && finding.at.cell === cell && (sheet ?? finding.at.sheet) === finding.at.sheet,
  );
  const identity = review.findings[index]?.identity;
  if (identity === null || identity === undefined) throw new Error(`no ${rule} in ${cell}`);
  return { ...identity, ...SIGNED };
}

/** "year/missing E3" for every finding that is accepted. */
export function acceptedIn({ findings, review }: CheckResult): string[] {
  return findings
    .filter((_, index) => review.findings[index]!.accepted !== null)
    .map(({ rule, at }) => `${rule} ${at.sheet}!${at.cell}`);
}

export function faultsIn({ review }: CheckResult): string[] {
  return review.faulty.map(({ fault }) => fault);
}
