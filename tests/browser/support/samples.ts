import { join } from "node:path";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import { readPlanFile } from "../../../src/formats/readPlanFile";

const folder = join(__dirname, "../../../assets/samples");

export const BROENDBY = join(folder, "broendby-2025.xlsx");
export const NOERREBRO = join(folder, "noerrebro-2026-udsnit.xlsx");

export async function sampleWorkbook(path: string = BROENDBY): Promise<Workbook> {
  return (await readPlanFile(path)).workbook;
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

/** Two delaftaler and a budget that disagree here and there, with lines that only a user can place. */
export function staffingWorkbook(): Workbook {
  const agreement = (area: string, lines: readonly string[]) =>
    sheetFromRows(area, [
      [`Delaftale for indsatsområdet ${area}`],
      [],
      ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Prøveprojektet"],
      ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
      [],
      ["Medarbejderressourcer"],
      ...lines.map((line) => [line]),
    ]);
  return workbookOf(
    agreement("Beskæftigelse", [
      "Projektleder 33 % af 37 timer",
      "Boligsocial medarbejder 27 timer – Fremskudt beskæftigelsesindsats 2.0",
      "Boligsocial medarbejder 15 timer",
      "Boligsocial medarbejder 16 timer",
      "Jobkonsulent 30 timer, ansat i Brøndby Kommunes jobcenter",
      "Fundraiser 10 timer",
    ]),
    agreement("Sammenhængskraft og medborgerskab", [
      "Projektleder 33 % af 37 timer",
      "Beboerrådgiver 100 % af 32 timer",
    ]),
    sheetFromRows("Budget", [
      ["Budget for Prøveprojektet 2025-2029"],
      [],
      [
        "Stilling",
        "Aktivitet",
        "Ansat (timer pr. uge)",
        "Beskæftigelse (%)",
        "Sammenhængskraft og medborgerskab (%)",
        "Fordeling B",
      ],
      ["Projektleder", null, 37, 0.3, 0.33, null],
      ["Boligsocial medarbejder", "Fremskudt beskæftigelsesindsats 2.0", 27, 1, null, null],
      ["Boligsocial medarbejder", "Den Lille Sprogskole", 20, 1, null, null],
      ["Boligsocial medarbejder", "Familierådgivning", 25, 1, null, null],
      ["Beboerrådgiver", null, 32, null, 1, null],
    ]),
  );
}

/** A table as it is pasted from Word, and an empty form. */
export function pastedWorkbook(): Workbook {
  return workbookOf(
    sheetFromRows("Beskæftigelse", [
      ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
      [],
      ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
      ["Flere i job", "Andel 30-64-årige i job", "Nord: 45,5 %", "Brøndby Kommune: 61,0 %", 2023, "LBF Beboerdata"],
      [null, null, "Syd: 44,0 %"],
      [],
      ["Flere i skole", "Andel elever", "80,0 %", "Brøndby Kommune: 90,0 %", 2023, "LBF Beboerdata"],
    ]),
    sheetFromRows("Skema", [["Indikator", "Resultatmål", "Værdi", "Enhed", "Årstal"], [], [], []]),
  );
}
