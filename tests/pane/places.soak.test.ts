/** Between what is shown and the press on a button the sheet may have changed: the right cell is written, or none. */
import * as fc from "fast-check";
import { DELMAAL_HEADINGS } from "../core/repair/pasted";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import { cellName, parseCellName } from "../../src/core/workbook/address";
import type { CellValue, Workbook } from "../../src/core/workbook/snapshot";
import type { CellChange } from "../../src/core/findings/finding";
import { createExcelHost } from "../../src/hosts/excel";
import type { Host } from "../../src/hosts/host";
import { check } from "../../src/pane/state/checking";
import type { PaneContext } from "../../src/pane/state/context";
import { applyChanges, goTo } from "../../src/pane/state/fixing";
import { fillForm } from "../../src/pane/state/transferring";
import { takeBack } from "../../src/pane/state/undoing";
import { connect } from "../support/excel/connect";
import * as edits from "../support/excel/edits";
import { loadOfficeJs } from "../support/excel/loadOfficeJs";
import { cellOf, typeInto, type ScriptedSheet } from "../support/excel/model";
import { ScriptedExcel } from "../support/excel/scriptedExcel";
import { paneContext } from "../support/paneContext";

const client = loadOfficeJs();
const RUNS = Number(process.env["BASELINEKONTROL_SEQUENCES"] ?? 40);

const FORM = ["Nr.", "Indikator", "Startværdi", "År"];

const book: Workbook = workbookOf(
  sheetFromRows("Beskæftigelse", [
    ["Delaftale"],
    [],
    DELMAAL_HEADINGS,
    ["Flere i job", "Andel 30-64-årige i job", "45.5 %", "Kommune: 61 %", null, "LBF"],
    ["Flere i job", "Andel 18-29-årige i uddannelse", null, "Kommune: 14 %", 2022, null],
    ["Flere frivillige", "Antal frivillige", "12", "-", null, "Egne tal"],
    ["Flere frivillige", "Antal frivillige", null, null, null, null],
    ["Bedre sprog", "Andel der består prøven", "33.5 %", null, 2022, "Egne tal"],
  ]),
  sheetFromRows("Uddannelse", [
    DELMAAL_HEADINGS,
    ["Flere i job", "Andel 30-64-årige i job", null, "Kommune: 60 %", null, null],
    ["Mindre fravær", "Andel elever med fravær", "7.1 %", "Kommune: 5 %", "2023", "LBF"],
  ]),
  sheetFromRows("Skema", [["Skema"], FORM, [1], [2], [3], [4]]),
);

/** A row and a column by what they were at first, whatever happens to them. */
interface Tags {
  rows: number[];
  columns: number[];
}

class Opened {
  readonly excel: ScriptedExcel;
  readonly host: Host;
  readonly pane: PaneContext;
  readonly tags = new Map<string, Tags>();
  private next = 1000;

  constructor() {
    this.excel = new ScriptedExcel(book);
    this.host = createExcelHost(connect(client, this.excel));
    this.pane = paneContext(this.host);
    for (const { id } of this.excel.workbook.sheets) {
      const count = (length: number): number[] => Array.from({ length }, (_, index) => index);
      this.tags.set(id, { rows: count(40), columns: count(20) });
    }
  }

  edit({ kind, sheet: number, a, b }: Edit): void {
    const { sheets } = this.excel.workbook;
    const sheet = sheets[number % Math.max(1, sheets.length)];
    const tags = sheet === undefined ? undefined : this.tags.get(sheet.id);
    if (sheet === undefined || tags === undefined) return;
    const [row, column] = [a % 9, a % 7];
    switch (kind) {
      case "insert rows":
        edits.insertRows(sheet, row, 1 + (b % 3));
        tags.rows.splice(row, 0, ...Array.from({ length: 1 + (b % 3) }, () => (this.next += 1)));
        break;
      case "delete rows":
        edits.deleteRows(sheet, row, 1);
        tags.rows.splice(row, 1);
        break;
      case "insert columns":
        edits.insertColumns(sheet, column, 1);
        tags.columns.splice(column, 0, (this.next += 1));
        break;
      case "delete columns":
        edits.deleteColumns(sheet, column, 1);
        tags.columns.splice(column, 1);
        break;
      case "swap rows": {
        const other = b % 9;
        edits.swapRows(sheet, row, other);
        [tags.rows[row], tags.rows[other]] = [tags.rows[other] ?? 0, tags.rows[row] ?? 0];
        break;
      }
      case "rename":
        sheet.name = `Omdøbt ${String(b)} ${sheet.id}`;
        break;
      case "swap names": {
        const other = sheets[(number + 1) % sheets.length];
        if (other !== undefined) [sheet.name, other.name] = [other.name, sheet.name];
        break;
      }
      case "move":
        edits.moveSheet(this.excel.workbook, sheet, b % 3);
        break;
      case "delete sheet":
        edits.deleteSheet(this.excel.workbook, sheet);
        break;
      case "type":
        typeInto(sheet, row, column, b % 2 === 0 ? "noget andet" : "");
        break;
      case "copy row": {
        const from = new Map([...(sheet.cells.get(row) ?? [])].map(([at, cell]) => [at, { ...cell }]));
        edits.insertRows(sheet, row + 1, 1);
        tags.rows.splice(row + 1, 0, (this.next += 1));
        sheet.cells.set(row + 1, from);
      }
    }
  }

  /** The cell as it is known from first to last. */
  tagOf(sheet: ScriptedSheet, { row, column }: { readonly row: number; readonly column: number }): string {
    const tags = this.tags.get(sheet.id);
    return `${sheet.id} ${String(tags?.rows[row])} ${String(tags?.columns[column])}`;
  }

  /** What all cells hold, by what they are known by. */
  contents(): Map<string, unknown> {
    const held = new Map<string, unknown>();
    for (const sheet of this.excel.workbook.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, { value }] of cells) if (value !== "") held.set(this.tagOf(sheet, { row, column }), value);
      }
    }
    return held;
  }

  rowContents(tag: string): string {
    const [id, row] = tag.split(" ");
    const sheet = this.excel.workbook.sheets.find((one) => one.id === id);
    const at = this.tags.get(id ?? "")?.rows.indexOf(Number(row)) ?? -1;
    if (sheet === undefined) return "";
    return JSON.stringify(Array.from({ length: 12 }, (_, column) => cellOf(sheet, at, column).value));
  }
}

interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly sheet: number;
  readonly a: number;
  readonly b: number;
}

const KINDS = [
  "insert rows",
  "delete rows",
  "insert columns",
  "delete columns",
  "swap rows",
  "rename",
  "swap names",
  "move",
  "delete sheet",
  "type",
  "copy row",
] as const;

const someEdits = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), sheet: fc.nat(2), a: fc.nat(60), b: fc.nat(60) }),
  { minLength: 1, maxLength: 4 },
);

const CHANGES: readonly CellChange[] = [
  ["Beskæftigelse", "C4", "45.5 %", "45,5 %"],
  ["Beskæftigelse", "E4", "", 2023],
  ["Beskæftigelse", "C5", "", "12 %"],
  ["Beskæftigelse", "E6", "", 2021],
  ["Beskæftigelse", "C7", "", "14"],
  ["Beskæftigelse", "B8", "Andel der består prøven", "Andel, der består prøven"],
  ["Uddannelse", "C2", "", "44 %"],
  ["Uddannelse", "E3", "2023", 2023],
].map(([sheet, cell, from, to]) => ({ sheet, cell, from, to }) as CellChange);

const FORM_CHANGES: readonly CellChange[] = [
  { sheet: "Skema", cell: "B3", from: "", to: "Andel i job" },
  { sheet: "Skema", cell: "C3", from: "", to: "45 %" },
  { sheet: "Skema", cell: "D4", from: "", to: 2023 },
];

/** Every cell that differs is one that was meant, or one of a row that is the same in all that stands in it. */
function expectRight(
  opened: Opened,
  before: Map<string, unknown>,
  rows: Map<string, string>,
  meant: Map<string, CellValue>,
) {
  const after = opened.contents();
  for (const tag of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(tag) === after.get(tag)) continue;
    const column = tag.split(" ")[2];
    const alike = [...meant.keys()].filter((one) => {
      const isRow = one.split(" ")[0] === tag.split(" ")[0] && one.split(" ")[2] === column;
      return one === tag || (isRow && rows.get(one) === rows.get(tag));
    });
    expect({ tag, is: after.get(tag), right: alike.map((one) => meant.get(one)) }).toEqual({
      tag,
      is: after.get(tag),
      right: expect.arrayContaining([after.get(tag) ?? ""]),
    });
  }
}

function tagged(opened: Opened, changes: readonly CellChange[]): Map<string, CellValue> {
  return new Map(
    changes.map(({ sheet, cell, to }) => [opened.tagOf(opened.excel.sheet(sheet), parseCellName(cell)!), to]),
  );
}

function rowsOf(opened: Opened): Map<string, string> {
  const tags = [...opened.tags].flatMap(([id, { rows, columns }]) =>
    rows.flatMap((row) => columns.map((column) => `${id} ${String(row)} ${String(column)}`)),
  );
  return new Map(tags.map((tag) => [tag, opened.rowContents(tag)]));
}

let wrote = 0;
let possible = 0;

test("corrections reach their cells through any edits, or are refused", async () => {
  await fc.assert(
    fc.asyncProperty(someEdits, fc.boolean(), async (some, told) => {
      const opened = new Opened();
      await check(opened.pane);
      const meant = tagged(opened, CHANGES);
      some.forEach((one) => opened.edit(one));
      if (told) opened.pane.running.changes += 1;
      const [before, rows] = [opened.contents(), rowsOf(opened)];
      await applyChanges(opened.pane, CHANGES);
      expectRight(opened, before, rows, meant);
      const after = opened.contents();
      possible += [...meant.keys()].filter((tag) => rows.get(tag) !== "").length;
      wrote += [...meant].filter(([tag, to]) => after.get(tag) === to).length;
    }),
    { numRuns: RUNS },
  );
  // Refusing everything would be right, and of no use.
  expect(wrote / possible).toBeGreaterThan(0.5);
});

test("what was written is taken back through any edits, or left as it is", async () => {
  await fc.assert(
    fc.asyncProperty(someEdits, async (some) => {
      const opened = new Opened();
      await check(opened.pane);
      const meant = new Map([...tagged(opened, CHANGES)].map(([tag], index) => [tag, CHANGES[index]?.from ?? ""]));
      await applyChanges(opened.pane, CHANGES);
      some.forEach((one) => opened.edit(one));
      const [before, rows] = [opened.contents(), rowsOf(opened)];
      await takeBack(opened.pane, 1);
      expectRight(opened, before, rows, meant);
    }),
    { numRuns: RUNS },
  );
});

test("a form is filled under its own headings through any edits, or refused", async () => {
  await fc.assert(
    fc.asyncProperty(someEdits, async (some) => {
      const opened = new Opened();
      await check(opened.pane);
      const sheet = opened.pane.running.basis?.workbook.sheets.find(({ name }) => name === "Skema");
      if (sheet === undefined) throw new Error("no form");
      const meant = tagged(opened, FORM_CHANGES);
      some.forEach((one) => opened.edit(one));
      const [before, rows] = [opened.contents(), rowsOf(opened)];
      await fillForm(opened.pane, { sheet, range: { top: 1, left: 0, bottom: 5, right: 3 } }, FORM_CHANGES);
      expectRight(opened, before, rows, meant);
    }),
    { numRuns: RUNS },
  );
});

test("a finding leads to its cell through any edits, or says that it can't be found", async () => {
  await fc.assert(
    fc.asyncProperty(someEdits, fc.boolean(), async (some, told) => {
      const opened = new Opened();
      await check(opened.pane);
      for (const { sheet, cell } of CHANGES.slice(0, 3)) {
        const meant = opened.tagOf(opened.excel.sheet(sheet), parseCellName(cell)!);
        some.forEach((one) => opened.edit(one));
        if (told) opened.pane.running.changes += 1;
        const rows = rowsOf(opened);
        await goTo(opened.pane, { sheet, cell });
        const { selection } = opened.excel.workbook;
        if (opened.pane.state().problem === null && selection !== null) {
          const { sheet: at, range } = selection;
          const tag = opened.tagOf(at, { row: range.top, column: range.left });
          expect(tag === meant || rows.get(tag) === rows.get(meant) ? meant : tag).toBe(meant);
          expect(cellName({ row: range.top, column: range.left })).not.toBe("");
        }
        return;
      }
    }),
    { numRuns: RUNS },
  );
});
