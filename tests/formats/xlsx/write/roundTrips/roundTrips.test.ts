import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellName, contains } from "../../../../../src/core/workbook/address";
import { FormulaDependants } from "../../../../../src/core/workbook/dependants";
import type { CellEdit } from "../../../../../src/core/workbook/edits";
import type { Cell, Sheet, Workbook } from "../../../../../src/core/workbook/snapshot";
import { packedBytes, readZipDirectory } from "../../../../../src/formats/package/zipDirectory";
import { readXlsx } from "../../../../../src/formats/xlsx/readXlsx";
import { writeEdits } from "../../../../../src/formats/xlsx/write";
import { findPython } from "../../others/openpyxl";
import { seenBySheetJs } from "../../others/sheetJs";
import { allWorkbooks, type NamedWorkbook } from "../../others/workbooks";
import { handmade } from "./handmade";
import { madeByOpenpyxl, savedByLibreOffice, seenByOpenpyxl, shownByLibreOffice } from "./programs";

/** A workbook, the cell changed in it, and the copy. */
interface Trip {
  readonly name: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly edit: CellEdit;
  /** The changed cell, and those whose results are to be worked out anew, as "Ark!A1". */
  readonly touched: ReadonlySet<string>;
  readonly was: Workbook;
  readonly is: Workbook;
}

const python = findPython();
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "round-trips-"));
let trips: readonly Trip[] = [];

beforeAll(async () => {
  const own = [...(await allWorkbooks()), ...handmade()];
  const theirs = python === undefined ? [] : madeByOpenpyxl(python, join(folder, "openpyxl"));
  const saved = hasOffice ? savedByLibreOffice(theirs.slice(0, 14), join(folder, "office")) : [];
  const done: Trip[] = [];
  for (const [index, workbook] of [...own, ...theirs, ...saved].entries()) done.push(await tripOf(workbook, index));
  trips = done;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const VALUES: readonly CellEdit["value"][] = ["Ændret & <sikkert>", 2031, 0.4271, "- med streg\nog linje", true, null];

async function tripOf({ name, bytes }: NamedWorkbook, index: number): Promise<Trip> {
  const was = await readXlsx(bytes);
  const edit = editOf(was, index);
  const after = await writeEdits(bytes, { cells: [edit], merges: [], sheets: [], store: null });
  const hanging = new FormulaDependants(was).of([edit]);
  const touched = new Set(
    [edit, ...hanging, ...(hanging.length === 0 ? [] : uncalculated(was))].map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  return { name, before: bytes, after, edit, touched, was, is: await readXlsx(after) };
}

/** Another cell and another value for each: one that holds something, or one that isn't written yet. */
function editOf({ sheets }: Workbook, index: number): CellEdit {
  const sheet = sheets[index % sheets.length] ?? sheets[0]!;
  const cells = placesOf(sheet).filter(([cell, place]) => isFree(sheet, cell, place));
  const isNew = index % 4 === 3 || cells.length === 0;
  const last = Math.max(0, ...sheet.rows.keys());
  const cell = isNew
    ? cellName({ row: last + (index % 3), column: 20 + (index % 5) })
    : cellName(cells[(index * 7) % cells.length]![1]);
  const value = VALUES[index % VALUES.length] ?? null;
  const numberFormat = typeof value === "number" && index % 2 === 0 ? '0.00" t"' : null;
  return { sheet: sheet.name, cell, value, formula: null, numberFormat, like: null };
}

/** Formulas whose results were never worked out: they are told of as they are, once anything is to be calculated. */
function uncalculated({ sheets }: Workbook): { sheet: string; cell: string }[] {
  return sheets.flatMap((sheet) =>
    placesOf(sheet).flatMap(([cell, place]) =>
      cell.unknown === "not-calculated" ? { sheet: sheet.name, cell: cellName(place) } : [],
    ),
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placesOf({ rows }: Sheet): [Cell, Place][] {
  return [...rows].flatMap(([row, cells]) =>
    cells.flatMap((cell, column): [Cell, Place][] => (cell === undefined ? [] : [[cell, { row, column }]])),
  );
}

function isFree({ tables, merges }: Sheet, cell: Cell, { row, column }: Place): boolean {
  const isHeading = tables.some(({ range }) => range.top === row && contains(range, row, column));
  const isCovered = merges.some(
    (merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column),
  );
  return cell.formula === undefined && !isHeading && !isCovered;
}

/** What differs between two programs' views of a workbook, as "Ark!A1" or what else it is. */
function differences(before: unknown, after: unknown, place: string): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null)
    return [`${place}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`];
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differences(one[key], other[key], `${place}/${key}`));
}

/** The sheets' cells without those that were to change. */
function untouched(
  sheets: readonly { readonly name: string; readonly cells?: Readonly<Record<string, unknown>> }[],
  touched: ReadonlySet<string>,
): unknown[] {
  return sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells ?? {}).filter(([cell]) => !touched.has(`${sheet.name}!${cell}`)),
    ),
  }));
}

test("there are at least a hundred, of every kind", () => {
  expect(trips.length).toBeGreaterThanOrEqual(python === undefined || !hasOffice ? 60 : 100);
  expect(new Set(trips.map(({ name }) => name)).size).toBe(trips.length);
});

test("we read that cell as changed, its formulas as not calculated, and all else as before", () => {
  for (const { name, was, is, edit, touched } of trips) {
    const changed: string[] = [];
    was.sheets.forEach((sheet, index) => {
      const other = is.sheets[index]!;
      expect([name, other.merges, other.tables, other.hiddenRows]).toEqual([
        name,
        sheet.merges,
        sheet.tables,
        sheet.hiddenRows,
      ]);
      const [a, b] = [namedCells(sheet), namedCells(other)];
      for (const cell of new Set([...a.keys(), ...b.keys()])) {
        const place = `${sheet.name}!${cell}`;
        if (JSON.stringify(a.get(cell)) === JSON.stringify(b.get(cell))) continue;
        changed.push(place);
        if (place !== `${edit.sheet}!${edit.cell}`)
          expect([name, place, b.get(cell)?.unknown]).toEqual([name, place, "not-calculated"]);
      }
    });
    expect([name, changed.filter((place) => !touched.has(place))]).toEqual([name, []]);
    const own = is.sheets.find((sheet) => sheet.name === edit.sheet)!;
    expect([name, namedCells(own).get(edit.cell)?.value ?? null]).toEqual([name, edit.value]);
    for (const place of touched) {
      const [sheet, cell] = place.split("!") as [string, string];
      if (place === `${edit.sheet}!${edit.cell}`) continue;
      const held = namedCells(is.sheets.find((one) => one.name === sheet)!).get(cell);
      expect([name, place, held?.unknown]).toEqual([name, place, "not-calculated"]);
    }
  }
});

function namedCells(sheet: Sheet): Map<string, Cell> {
  return new Map(placesOf(sheet).map(([cell, place]) => [cellName(place), cell]));
}

test("every other part is the same byte for byte, packed as it was, in its order", () => {
  for (const { name, before, after, edit, touched } of trips) {
    const [was, is] = [packed(before), packed(after)];
    const changed = [...was].filter(([path, bytes]) => !(is.get(path)?.equals(bytes) ?? false)).map(([path]) => path);
    const sheets = new Set([...touched].map((place) => place.slice(0, place.lastIndexOf("!"))));
    const hangs = touched.size > 1 ? ["xl/workbook.xml"] : [];
    const styles = edit.numberFormat === null ? [] : [...was.keys()].filter((path) => /styles\d*\.xml$/.test(path));
    const others = changed.filter(
      (path) => !/worksheets\/[^/]*\.xml$/.test(path) && ![...hangs, ...styles].includes(path),
    );
    const lists =
      edit.numberFormat !== null && styles.length === 0 ? ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"] : [];
    expect([name, others.filter((path) => !lists.includes(path))]).toEqual([name, []]);
    expect([name, changed.length - others.length - hangs.length <= sheets.size + styles.length]).toEqual([name, true]);
    expect([...is.keys()].slice(0, was.size)).toEqual([...was.keys()]);
  }
});

function packed(bytes: Uint8Array): Map<string, Buffer> {
  return new Map(readZipDirectory(bytes).map((entry) => [entry.path, Buffer.from(packedBytes(bytes, entry))]));
}

test("SheetJS sees that cell changed, and nothing else", () => {
  const found = trips.flatMap(({ name, before, after, touched }) => {
    const was = seenOrNothing(before);
    // What it can't read in the original (the form for large files) says nothing of the copy.
    return was === null ? [] : differences(untouched(was, touched), untouched(seenBySheetJs(after), touched), name);
  });
  expect(found).toEqual([]);
});

function seenOrNothing(bytes: Uint8Array): ReturnType<typeof seenBySheetJs> | null {
  try {
    return seenBySheetJs(bytes);
  } catch {
    return null;
  }
}

(python === undefined ? test.skip : test)("openpyxl sees that cell changed, and nothing else", () => {
  const paths = onDisk();
  const seen = seenByOpenpyxl(python ?? "", paths);
  const found = trips.flatMap(({ name, touched }, index) => {
    const [was, is] = [seen[index * 2]!, seen[index * 2 + 1]!];
    const sheetsOf = ({ sheets = [], ...book }: typeof was) => ({ ...book, sheets: untouched(sheets, touched) });
    return differences(sheetsOf(was), sheetsOf(is), name);
  });
  expect(found).toEqual([]);
});

(hasOffice ? test : test.skip)(
  "LibreOffice shows that cell changed, and nothing else",
  () => {
    // Budgets differ in their layouts alone, and each takes its time.
    const shownTrips = trips.filter(({ name }) => !name.startsWith("budget") && !name.startsWith("plan"));
    shownByLibreOffice(
      folder,
      onDisk().filter((_path, index) => shownTrips.includes(trips[index >> 1]!)),
    );
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    const found = shownTrips.flatMap((trip) => {
      const { name, touched } = trip;
      const index = trips.indexOf(trip);
      const sheetsOf = (which: string) => files.filter((file) => file.startsWith(`${index}-${which}-`)).sort();
      const [was, is] = [sheetsOf("before"), sheetsOf("after")];
      // What it can't read in the original says nothing of the copy.
      if (was.length === 0) return [];
      if (was.length !== is.length) return [`${name}: ${was.length} sheets → ${is.length}`];
      return was.flatMap((file, sheet) => {
        const own = file.slice(`${index}-before-`.length, -".csv".length);
        const [a, b] = [shown(file), shown(is[sheet]!)];
        return differences(
          untouched([{ name: own, cells: a }], touched),
          untouched([{ name: own, cells: b }], touched),
          name,
        );
      });
    });
    expect(found).toEqual([]);
  },
  180_000,
);

/** The files of all trips, each before and after. */
function onDisk(): string[] {
  return trips.flatMap(({ before, after }, index) =>
    (
      [
        ["before", before],
        ["after", after],
      ] as const
    ).map(([which, bytes]) => {
      const path = join(folder, `${index}-${which}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    }),
  );
}

/** The texts of a sheet by cell; tabs part them. */
function shown(file: string): Record<string, string> {
  const cells: Record<string, string> = {};
  let row = 0;
  let column = 0;
  let text = "";
  let isQuoted = false;
  const end = (): void => {
    if (text !== "") cells[cellName({ row, column })] = text;
    text = "";
  };
  for (const sign of readFileSync(join(folder, file), "utf8")) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === "\t") {
      end();
      column += 1;
    } else if (!isQuoted && sign === "\n") {
      end();
      row += 1;
      column = 0;
    } else text += sign;
  }
  end();
  return cells;
}
