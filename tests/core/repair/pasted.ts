import { rangeName } from "../../../src/core/workbook/address";
import { sheetFromRows } from "../../../src/core/workbook/fromRows";
import type { CellValue, Sheet } from "../../../src/core/workbook/snapshot";

/** A cell of a Word table: its paragraphs; a number stands alone. */
export type WordCell = readonly string[] | number;

/**
 * The table as Excel has it after a paste from Word: a row of the sheet for every paragraph, and cells with a single
 * paragraph merged down over the others' rows.
 * @param above rows of the sheet that stand above
 */
export function pastedSheet(
  headings: readonly string[],
  rows: readonly (readonly WordCell[])[],
  { name = "Ark1", above = [] }: { readonly name?: string; readonly above?: readonly (readonly CellValue[])[] } = {},
): Sheet {
  const written: (readonly CellValue[])[] = [...above, headings];
  const merges: string[] = [];
  for (const cells of rows) {
    const paragraphs = cells.map((cell) => (typeof cell === "number" ? [cell] : cell));
    const height = Math.max(1, ...paragraphs.map(({ length }) => length));
    const top = written.length;
    for (let row = 0; row < height; row += 1) written.push(paragraphs.map((cell) => cell[row] ?? null));
    if (height === 1) continue;
    paragraphs.forEach(({ length }, column) => {
      if (length <= 1) merges.push(rangeName({ top, left: column, bottom: top + height - 1, right: column }));
    });
  }
  return sheetFromRows(name, written, { merges });
}

export const DELMAAL_HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

/** Brøndby's table for Beskæftigelse, 2025, as it stands in the Word form; each blank paragraph left out. */
export const BRONDBY: readonly (readonly WordCell[])[] = [
  [
    ["Flere borgere under 30 år i uddannelse eller beskæftigelse."],
    ["Andelen af 15-29 årige, der hverken er i gang med en uddannelse eller er i beskæftigelse"],
    ["Brøndby Strand: 13,60%", "Brøndby Nord: 12,59%"],
    ["I hele landet: 12,79%", "Brøndby Kommune: 14,46%"],
    2022,
    ["LBF Beboerdata"],
  ],
  [
    ["Øget tilknytning til arbejdsmarkedet for aldersgruppen 30-64 år."],
    ["Andelen af offentligt forsørgede borgere i aldersgruppen 30-64 år, der er ”passive kontanthjælpsmodtagere”"],
    [
      "Samlet 25,42 %, svarer til 346,4 fuldtidspersoner",
      "Nord: 28,72% (102,9 fuldtidspersoner)",
      "Strand: 25,24 % (243,5 fuldtidspersoner)",
    ],
    ["Brøndby Kommune: 21,91%", "Hele landet: 16,13%"],
    2022,
    ["LBF Beboerdata"],
  ],
  [
    ["Fremskudt beskæftigelsesindsats 2.0", "Bringe deltagerne tættere på arbejdsmarkedet"],
    [
      "Der gennemføres ekstern kvalitativ og kvantitativ evaluering af det sociale investeringsprojekt, som Fremskudt beskæftigelsesindsats 2.0 spiller sammen med (se mere nedenfor)",
    ],
    [],
    [],
    [],
    [],
  ],
  [
    ["Den Lille Sprogskole", "Forbedret danskniveau"],
    [
      "Der formuleres indikator sammen med VSK Dansk, som tester danskkundskaberne ved forløbets begyndelse og afslutning samt undervejs.",
    ],
    [],
    [],
    [],
    [],
  ],
  [
    ["Økonomirådgivning", "Færre udsættelser"],
    ["Nedbringe antallet af udsættelser pga. huslejerestancer"],
    [],
    [],
    [],
    [],
  ],
];
