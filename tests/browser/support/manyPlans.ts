import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../../src/formats/xlsx/writeXlsx";

const KOMMUNER = ["Brøndby Kommune", "Aarhus Kommune", "Odense Kommune", "Aalborg Kommune"];

/** What the plan of the number says of its first indicator; the data of the test have the same but for every tenth. */
export const shareOf = (number: number): number => 5 + (number % 20) / 2;

/** Workbooks of plans in folders below the folder given: each with two indicators, every third without a year. */
export async function writePlans(folder: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const below = join(folder, number % 2 === 0 ? "2025" : join("2026", "ny runde"));
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `plan ${number}.xlsx`), await planFile(number));
  }
}

async function planFile(number: number): Promise<Uint8Array> {
  const name = `Område ${number}`;
  const rows = [
    ["Delaftale for indsatsområdet Beskæftigelse"],
    [],
    ["Navn på den boligsociale indsats, som delaftalen vedrører:", `Plan ${String(number).padStart(3, "0")}`],
    [
      "Delaftalen gælder fra - til:",
      number % 2 === 0 ? "1. juni 2025 – 31. maj 2029" : "1. januar 2026 – 31. december 2029",
    ],
    ["Kommune:", KOMMUNER[number % KOMMUNER.length] ?? ""],
    [],
    [],
    ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
    [
      "Færre unge sigtes",
      "Andel 15-29-årige, der er sigtet",
      `${name}: ${String(shareOf(number)).replace(".", ",")} %`,
      "Hele landet: 2,1 %",
      number % 3 === 0 ? null : 2023,
      "LBF Beboerdata",
    ],
    [
      "Flere i arbejde",
      "Andel 18-64-årige i beskæftigelse",
      `${name}: ${40 + (number % 30)} %`,
      "Hele landet: 74 %",
      2023,
      "LBF Beboerdata",
    ],
  ];
  return writeXlsx([{ name: "Beskæftigelse", role: "plan", rows, widths: [40, 40, 30, 30, 12, 20] }]);
}

/** Figures for all of the plans: every tenth plan has another one than its own. */
export function dataOf(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    const value = shareOf(number) + (number % 10 === 0 ? 3 : 0);
    return `Område ${number};2023;Andel 15-29-årige, der er sigtet;${String(value).replace(".", ",")};%`;
  });
  return ["Område;År;Indikator;Værdi;Enhed", ...lines, ""].join("\r\n");
}
