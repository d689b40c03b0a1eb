import { reportSheet } from "../../src/reports/worksheet";
import { file, finding, report } from "./example";

test("has a line for every finding with a link to its cell", () => {
  const sheet = reportSheet(report(file([finding(), finding({ cell: "F12", what: "=1+1" })])), [
    "Boligområder: Strand",
  ]);
  expect(sheet.name).toBe("Kontrolrapport");
  expect(sheet.rows.slice(0, sheet.frozenRows! - 1).map((row) => row[0] ?? null)).toEqual([
    { value: "Baselinekontrol", bold: true },
    "Brøndby Projektet · Brøndby Kommune · 1. juni 2025 – 31. maj 2029",
    "Boligområder: Strand",
    "Resultat: 2 fejl, ingen advarsler, ingen oplysninger",
    "Kontrolleret 20. november 2026 med Baselinekontrol 0.1.0, regelsæt LBF 2019-26, version 1",
    null,
  ]);
  const [first, second] = sheet.rows.slice(sheet.frozenRows);
  expect(first![2]).toEqual({ value: "E11", linkTo: { sheet: "Beskæftigelse", cell: "E11" } });
  expect(second![4]).toEqual({ value: "=1+1", wrap: true });
  expect(sheet.widths).toHaveLength(first!.length);
});
