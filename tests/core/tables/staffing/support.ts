import { readPlanTables } from "../../../../src/core/tables/readPlanTables";
import type { StaffingTable } from "../../../../src/core/tables/staffing/staffingTable";
import type { PlanTables } from "../../../../src/core/tables/planTables";
import { cellName } from "../../../../src/core/workbook/address";
import { sheetFromRows, workbookOf, type SheetDetails } from "../../../../src/core/workbook/fromRows";
import type { CellValue } from "../../../../src/core/workbook/snapshot";

export type Row = readonly CellValue[];

export const GOALS: readonly Row[] = [
  ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
  ["Flere unge i job", "Andel unge i job", "13,6 %", "Brøndby Kommune: 14 %", "2022", "LBF"],
  ["Flere unge i uddannelse", "Andel unge i gang", "33,6 %", "Brøndby Kommune: 44 %", "2022", "LBF"],
];

export function readSheet(rows: readonly Row[], name = "Beskæftigelse", details: SheetDetails = {}): PlanTables {
  return readPlanTables(workbookOf(sheetFromRows(name, rows, details)));
}

/** What a line says, whatever words it is said in: "Projektleder 33% of 24t 7.92t". */
export function facts({ lines }: StaffingTable): string[] {
  const round = (value: number): string => String(Number(value.toFixed(2)));
  return lines.map(({ read }) => {
    const { stilling, share, contractHours, hours, posts, amount } = read;
    return [
      stilling ?? "?",
      share === null ? "" : `${round(share * 100)}%`,
      contractHours === null ? "" : `of ${round(contractHours)}t`,
      hours === null ? "" : `=${round(hours)}`,
      posts === null ? "" : `${round(posts)}p`,
      amount === null ? "" : `${round(amount)}kr`,
    ]
      .filter((part) => part !== "")
      .join(" ");
  });
}

/** "A5 Projektleder 33% of 24t =7.92" */
export function placed(table: StaffingTable): string[] {
  return facts(table).map((fact, index) => {
    const line = table.lines[index];
    return line === undefined ? fact : `${cellName(line.at)} ${fact}`;
  });
}
