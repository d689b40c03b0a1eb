import { join } from "node:path";
import { readGivenData } from "../../../src/cli/dataFiles";
import { checkWorkbook } from "../../../src/core/check/check";
import { comparePlan } from "../../support/comparedRows";
import type { DataFigure } from "../../../src/core/data/dataFigure";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import { parseCellName } from "../../../src/core/workbook/address";
import { cellAt, type Workbook } from "../../../src/core/workbook/snapshot";
import { readPlanFile } from "../../../src/formats/readPlanFile";

/** The agreements as published, against data files that are constructed to hold their figures. */
const DATA = ["lbf-langt.xlsx", "statbank-api-da.csv", "datablad.xlsx", "omraadenotat.csv"];
const SAMPLES = ["broendby-2025.xlsx", "noerrebro-2026-udsnit.xlsx"];
const ROOT = join(__dirname, "../../..");
const TODAY = "2026-11-20";

async function dataFigures(): Promise<readonly DataFigure[]> {
  const figures = await readGivenData(
    DATA.map((name) => join(ROOT, "tests/fixtures/data", name)),
    "da",
  );
  expect(figures.length).toBeGreaterThan(100);
  return figures;
}

/** The workbook with another text in one cell. */
function withText(workbook: Workbook, sheet: string, cell: string, text: string): Workbook {
  const at = parseCellName(cell);
  if (at === null) throw new Error(cell);
  const sheets = workbook.sheets.map((one) => {
    const row = one.rows.get(at.row);
    if (one.name !== sheet || row === undefined) return one;
    const changed = [...row];
    changed[at.column] = { value: text, text, numberFormat: "General" };
    return { ...one, rows: new Map(one.rows).set(at.row, changed) };
  });
  return { ...workbook, sheets };
}

const differences = (workbook: Workbook, data: readonly DataFigure[]): string[] =>
  checkWorkbook(workbook, { today: TODAY, data })
    .findings.filter(({ rule }) => rule === "data/value-differs")
    .map(({ at }) => `${at.sheet}!${at.cell}`);

describe.each(SAMPLES)("%s", (sample) => {
  test("agrees with its data, and every figure that is changed is found in its cell and no other", async () => {
    const data = await dataFigures();
    const { workbook } = await readPlanFile(join(ROOT, "assets/samples", sample));
    expect(differences(workbook, data)).toEqual([]);
    const figures = comparePlan(readPlanTables(workbook), data)
      .filter(({ match }) => match.sure)
      .flatMap((row) => row.figures)
      .filter(({ typed, imported }) => typed !== null && imported?.value !== null && imported !== null);
    expect(figures.length).toBeGreaterThan(1);
    for (const { at, typed } of figures) {
      const address = parseCellName(at.cell);
      const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
      const text = (sheet && address && cellAt(sheet, address.row, address.column)?.text) ?? "";
      const written = typed?.text ?? "";
      // The last digit becomes another: the smallest change that the precision typed can tell.
      const digit = Number(written.slice(-1));
      const changed = text.replace(written, `${written.slice(0, -1)}${(digit + 5) % 10}`);
      expect([at.cell, changed === text]).toEqual([at.cell, false]);
      expect([written, differences(withText(workbook, at.sheet, at.cell, changed), data)]).toEqual([
        written,
        [`${at.sheet}!${at.cell}`],
      ]);
    }
  });
});
