import { join } from "node:path";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import { readPlanFile } from "../../../src/formats/readPlanFile";
import { buildXlsx } from "../../support/xlsxBuilder";
import { chosenFile } from "./chosenFile";

const folder = join(__dirname, "../../../assets/samples");

export const BROENDBY = join(folder, "broendby-2025.xlsx");
export const NOERREBRO = join(folder, "noerrebro-2026-udsnit.xlsx");

export async function sampleWorkbook(path: string = BROENDBY): Promise<Workbook> {
  return (await readPlanFile(path)).workbook;
}

/** The workbook's values as a file, to be chosen in the page. */
export function asFile(name: string, { sheets }: Workbook): ReturnType<typeof chosenFile> {
  const written = sheets.map((sheet) => {
    const last = Math.max(...sheet.rows.keys());
    const rows = Array.from({ length: last + 1 }, (_, row) =>
      Array.from(sheet.rows.get(row) ?? [], (cell) => cell?.value ?? null),
    );
    return { name: sheet.name, rows };
  });
  return chosenFile(name, buildXlsx({ sheets: written }));
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

/**
 * A plan that nobody here has made: its agreements and its budget disagree, a column of the budget is anybody's guess, and
 * a baseline, a year and a goal are wanting.
 */
export function strangersWorkbook(): Workbook {
  const agreement = (area: string, lines: readonly string[]) =>
    sheetFromRows(area, [
      [`Delaftale for indsatsområdet ${area}`],
      [],
      ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Søparken"],
      ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
      ["Kommune:", "Aalborg Kommune"],
      [],
      ["Medarbejderressourcer"],
      ...lines.map((line) => [line]),
      [],
      ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
      ["Flere i job", "Andel 18-64-årige uden job", "12.9 %", "Aalborg Kommune: 14,4 %", 2023, "LBF Beboerdata"],
      ["Flere i fritidsjob", "Andel unge med fritidsjob", "21,5 %", "Aalborg Kommune: 30 %", null, "LBF Beboerdata"],
    ]);
  return workbookOf(
    agreement("Beskæftigelse", [
      "Projektleder 40 % af 37 timer",
      "Boligsocial medarbejder 30 timer",
      "Jobkonsulent 20 timer",
    ]),
    agreement("Tryghed og trivsel", ["Projektleder 60 % af 37 timer", "Boligsocial medarbejder 7 timer"]),
    sheetFromRows("Budget", [
      ["Budget for Søparken 2025-2029"],
      [],
      ["Stilling", "Ansat (timer pr. uge)", "Beskæftigelse (%)", "Tryghed og trivsel (%)", "Fordeling B", "Note"],
      ["Projektleder", 37, 0.3, 0.7, 0.5, "aftalt"],
      ["Boligsocial medarbejder", 37, 0.8, 0.2, 0.25, "aftalt"],
      ["Jobkonsulent", 20, 1, null, 1, null],
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
