import fc from "fast-check";
import { cellName, parseCellName } from "../../../../src/core/workbook/address";
import type { CellEdit } from "../../../../src/core/workbook/edits";
import { FormulaDependants } from "../../../../src/core/workbook/dependants";
import { type Cell, cellAt, type Sheet, type Workbook } from "../../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../../src/formats/xlsx/readXlsx";
import { writeEdits } from "../../../../src/formats/xlsx/write";
import { buildXlsx, type BuiltCell } from "../../../support/xlsxBuilder";

const SHEETS = ["Ark", "Mit ark's"];

const formula = fc
  .tuple(fc.constantFrom("", "Ark!", "'Mit ark''s'!"), fc.nat(5), fc.nat(7), fc.boolean())
  .map(([sheet, column, row, isArea]): BuiltCell => {
    const at = cellName({ row, column });
    return {
      formula: isArea ? `SUM(${sheet}${at}:${cellName({ row: row + 3, column: column + 1 })})` : `${sheet}${at}*2`,
      value: 7,
    };
  });

const built: fc.Arbitrary<BuiltCell> = fc.oneof(
  fc.string({ maxLength: 9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  formula,
);

const FORMATS = ["0.0%", "#,##0.00", "dd-mm-yyyy", "@"];

const workbook = fc.record({
  sheets: fc
    .array(fc.array(fc.array(built, { maxLength: 6 }), { maxLength: 8 }), { minLength: 2, maxLength: 2 })
    .map((all) =>
      all.map((rows, index) => ({
        name: SHEETS[index]!,
        rows,
        formats: { B2: FORMATS[index]!, A1: FORMATS[index + 1]! },
      })),
    ),
  texts: fc.constantFrom("shared" as const, "inline" as const),
});

/** Texts of any characters, those that XML can't hold among them; Excel has a line break as a line feed alone. */
const text = fc
  .string({ unit: "binary", maxLength: 12 })
  .map((value) => value.replace(/\r/g, "").replace(/[\ud800-\udfff]/g, "x"))
  .filter((value) => value !== "");

const edits = fc
  .uniqueArray(
    fc.record({
      sheet: fc.constantFrom(...SHEETS),
      cell: fc.tuple(fc.nat(12), fc.nat(8)).map(([row, column]) => cellName({ row, column })),
      value: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
      formula: fc.constant(null),
      numberFormat: fc.option(fc.constantFrom(...FORMATS, '0.000 "æ"')),
      like: fc.option(fc.constantFrom("A1", "B2", "D9")),
    }),
    { selector: ({ sheet, cell }) => `${sheet}!${cell}`, maxLength: 12 },
  )
  .map((all): CellEdit[] => all);

const keyOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;

function held({ sheets }: Workbook, place: { readonly sheet: string; readonly cell: string }): Cell | undefined {
  const { row, column } = parseCellName(place.cell)!;
  return cellAt(
    sheets.find(({ name }) => name === place.sheet)!,
    row,
    column,
  );
}

function placesOf({ name, rows }: Sheet): { sheet: string; cell: string }[] {
  return [...rows].flatMap(([row, cells]) =>
    cells.flatMap((cell, column) => (cell === undefined ? [] : { sheet: name, cell: cellName({ row, column }) })),
  );
}

test("what is written reads back, what hangs on it is to be calculated, and everything else is as it was", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, edits, async (book, cells) => {
      const bytes = buildXlsx(book);
      const was = await readXlsx(bytes);
      const is = await readXlsx(await writeEdits(bytes, { cells, merges: [], sheets: [], store: null }));
      const hanging = new Set(new FormulaDependants(was).of(cells).map(keyOf));
      const edited = new Map(cells.map((edit) => [keyOf(edit), edit]));
      const places = new Map([...was.sheets, ...is.sheets].flatMap(placesOf).map((place) => [keyOf(place), place]));
      for (const [key, place] of new Map([...places, ...edited])) {
        const edit = edited.get(key);
        const [before, after] = [held(was, place), held(is, place)];
        if (edit === undefined && hanging.has(key))
          expect([key, after?.unknown, after?.formula]).toEqual([key, "not-calculated", before?.formula]);
        else if (edit === undefined) expect([key, after]).toEqual([key, before]);
        else {
          expect([key, after?.formula, after?.value ?? null]).toEqual([
            key,
            undefined,
            edit.value === 0 ? after?.value : edit.value,
          ]);
          if (edit.value !== null && edit.numberFormat !== null) expect(after?.numberFormat).toBe(edit.numberFormat);
        }
      }
    }),
    { numRuns: 60 },
  );
});
