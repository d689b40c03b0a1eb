import { join } from "node:path";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import { readXlsxFile } from "../../../src/formats/xlsx/readXlsxFile";

const folder = join(__dirname, "../../../assets/samples");

export const BROENDBY = join(folder, "broendby-2025.xlsx");
export const NOERREBRO = join(folder, "noerrebro-2026-udsnit.xlsx");

export async function sampleWorkbook(path: string = BROENDBY): Promise<Workbook> {
  return readXlsxFile(path);
}

/** A plan with a fault that has a safe correction: a decimal point in C9. */
export function fixableWorkbook(): Workbook {
  return workbookOf(
    sheetFromRows("Plan", [
      ["Delaftale for indsatsområdet Beskæftigelse"],
      [],
      ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Prøveprojektet"],
      ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
      ["Kommune:", "Brøndby Kommune"],
      [],
      [],
      ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
      [
        "Flere i job",
        "Andel 18-64-årige uden tilknytning",
        "12.9 %",
        "Brøndby Kommune: 14,4 %",
        2023,
        "LBF Beboerdata",
      ],
      ["Flere i fritidsjob", "Andel unge med fritidsjob", "21,5 %", "Brøndby Kommune: 30 %", null, "LBF Beboerdata"],
    ]),
  );
}
