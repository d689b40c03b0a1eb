import { join } from "node:path";
import { checkWorkbook } from "../../src/core/check/check";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { Workbook } from "../../src/core/workbook/snapshot";
import { readPlanFile } from "../../src/formats/readPlanFile";
import { reportOfCheck } from "../../src/reports/fromCheck";
import type { CheckReport } from "../../src/reports/model";

const SAMPLES = join(__dirname, "../../assets/samples");

const HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

/** A plan whose every row has four things to be put right. */
function faultyPlan(rows: number): Workbook {
  const names = Array.from({ length: rows }, (_, row) => String.fromCharCode(65 + row));
  const lines = names.map((name, row) => [
    `Flere i gruppe ${name} kommer i job`,
    `Andel beboere i gruppe ${name} med job`,
    `${row + 10}.9 %`,
    null,
    null,
    null,
  ]);
  return workbookOf(
    sheetFromRows("Beskæftigelse", [["Delaftale for indsatsområdet Beskæftigelse"], [], HEADINGS, ...lines]),
  );
}

function reported(file: string, workbook: Workbook): CheckReport {
  const result = checkWorkbook(workbook, { today: "2026-11-20" });
  return {
    program: "Baselinekontrol 0.1.0",
    language: "da",
    today: "2026-11-20",
    files: [reportOfCheck(file, result, { language: "da", min: "info" })],
    passedOver: [],
    others: 0,
  };
}

/** The report of a sample. */
export async function reportedSample(name: string): Promise<CheckReport> {
  return reported(name, (await readPlanFile(join(SAMPLES, name))).workbook);
}

/** The report of a plan with some sixty findings. */
export function reportedMany(): CheckReport {
  return reported("mange.xlsx", faultyPlan(15));
}
