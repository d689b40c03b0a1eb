import * as fc from "fast-check";
import { createExcelHost } from "../../../src/hosts/excel";
import type { Host } from "../../../src/hosts/host";
import { readPlan } from "../../../src/core/plan/readPlan";
import type { Plan } from "../../../src/core/plan/plan";
import type { CellAddress } from "../../../src/core/workbook/address";
import { parseCellName } from "../../../src/core/workbook/address";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import { checkHere } from "../../../src/pane/checkHere";
import type { Checked, Checker } from "../../../src/pane/props";
import { optionsOf } from "../../../src/pane/state/checking";
import type { PaneContext } from "../../../src/pane/state/context";
import { basisOf } from "../../../src/pane/state/placing";
import { connect } from "../../support/excel/connect";
import * as edits from "../../support/excel/edits";
import { loadOfficeJs } from "../../support/excel/loadOfficeJs";
import { cellOf, typeInto, type ScriptedSheet, type ScriptedWorkbook } from "../../support/excel/model";
import { ScriptedExcel } from "../../support/excel/scriptedExcel";
import { paneContext } from "../../support/paneContext";

const client = loadOfficeJs();

/** What a user or a colleague may do between a preview and the press. */
export const KINDS = [
  "insert rows",
  "delete rows",
  "insert columns",
  "delete columns",
  "swap rows",
  "sort",
  "rename",
  "swap names",
  "move",
  "delete sheet",
  "type",
  "copy row",
] as const;

export interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly sheet: number;
  readonly a: number;
  readonly b: number;
  /** Whether Excel has told of it by then; a colleague's edit is told of late, or never. */
  readonly isTold: boolean;
}

const anyEdit = fc.record({
  kind: fc.constantFrom(...KINDS),
  sheet: fc.nat(5),
  a: fc.nat(60),
  b: fc.nat(60),
  isTold: fc.boolean(),
});

export const someEdits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });

/** A workbook as it was read and checked once: every sequence begins with it, so it needn't be made anew each time. */
export interface Begun {
  readonly book: Workbook;
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly checked: Checked;
}

/** Opens the workbook once, as the pane does, and keeps what it has read. */
export async function begin(book: Workbook): Promise<Begun> {
  const { pane, host } = open(book);
  const workbook = await host.read();
  const checked = await checkHere(workbook, await optionsOf(pane));
  const { plan = readPlan(workbook) } = checked;
  return { book, workbook, plan, checked };
}

function open(book: Workbook, checker?: Checker): { excel: ScriptedExcel; host: Host; pane: PaneContext } {
  const excel = new ScriptedExcel(book);
  const host = createExcelHost(connect(client, excel));
  return { excel, host, pane: paneContext(host, checker === undefined ? {} : { checker }) };
}

/** A row and a column by what they were at first, whatever happens to them. */
interface Tags {
  rows: number[];
  columns: number[];
}

const ROWS = 40;
const COLUMNS = 20;

/** What all cells hold, by what they are known by; and the rows as they were then. */
export interface Held {
  readonly cells: ReadonlyMap<string, unknown>;
  readonly rowOf: (tag: string) => string;
}

/** A pane over a scripted Excel in which every cell is known from first to last. */
export class OpenedPane {
  readonly excel: ScriptedExcel;
  readonly host: Host;
  readonly pane: PaneContext;
  private readonly tags = new Map<string, Tags>();
  private next = 1000;

  private constructor(begun: Begun, checker: Checker) {
    ({ excel: this.excel, host: this.host, pane: this.pane } = open(begun.book, checker));
    const count = (length: number): number[] => Array.from({ length }, (_, index) => index);
    for (const { id } of this.excel.workbook.sheets) this.tags.set(id, { rows: count(ROWS), columns: count(COLUMNS) });
  }

  /** The pane after its first check. Later checks read the workbook, and give their rules no work where nobody asks. */
  static async after(begun: Begun, rules: "with rules" | "reading alone" = "reading alone"): Promise<OpenedPane> {
    const { checked, workbook, plan } = begun;
    const opened = new OpenedPane(
      begun,
      rules === "with rules" ? checkHere : () => Promise.resolve({ report: checked.report }),
    );
    const { pane } = opened;
    pane.running.basis = await basisOf(pane, { workbook, changes: 0, plan });
    const report = await checked.report("", "da");
    pane.dispatch({ type: "checked", report, solved: null, stale: null });
    return opened;
  }

  edit({ kind, sheet: number, a, b, isTold }: Edit): void {
    const { sheets } = this.excel.workbook;
    const sheet = sheets[number % Math.max(1, sheets.length)];
    const tags = sheet === undefined ? undefined : this.tags.get(sheet.id);
    if (sheet === undefined || tags === undefined) return;
    if (isTold) this.pane.running.changes += 1;
    const [row, column] = [a % 9, a % 7];
    switch (kind) {
      case "insert rows":
        edits.insertRows(sheet, row, 1 + (b % 3));
        tags.rows.splice(row, 0, ...Array.from({ length: 1 + (b % 3) }, () => this.newTag()));
        break;
      case "delete rows":
        edits.deleteRows(sheet, row, 1);
        tags.rows.splice(row, 1);
        break;
      case "insert columns":
        edits.insertColumns(sheet, column, 1);
        tags.columns.splice(column, 0, this.newTag());
        break;
      case "delete columns":
        edits.deleteColumns(sheet, column, 1);
        tags.columns.splice(column, 1);
        break;
      case "swap rows":
        this.swapRows(sheet, tags, row, b % 9);
        break;
      case "sort":
        this.sort(sheet, tags, { top: row, bottom: row + 1 + (b % 5) }, b % 6);
        break;
      case "rename":
        sheet.name = `Omdøbt ${String(b)} ${sheet.id}`;
        break;
      case "swap names": {
        const other = sheets[(number + 1) % sheets.length];
        if (other !== undefined) [sheet.name, other.name] = [other.name, sheet.name];
        break;
      }
      case "move":
        edits.moveSheet(this.excel.workbook, sheet, b % sheets.length);
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
        tags.rows.splice(row + 1, 0, this.newTag());
        sheet.cells.set(row + 1, from);
      }
    }
  }

  /** The cell as it is known from first to last; one of a sheet that came later by its address. */
  tagOf(sheet: ScriptedSheet, { row, column }: CellAddress): string {
    const tags = this.tags.get(sheet.id);
    return `${sheet.id} ${String(tags?.rows[row] ?? row)} ${String(tags?.columns[column] ?? column)}`;
  }

  tagAt(sheet: string, cell: string): string {
    return this.tagOf(this.excel.sheet(sheet), parseCellName(cell)!);
  }

  held(): Held {
    const cells = new Map<string, unknown>();
    for (const sheet of this.excel.workbook.sheets) {
      for (const [row, held] of sheet.cells) {
        for (const [column, { value }] of held) if (value !== "") cells.set(this.tagOf(sheet, { row, column }), value);
      }
    }
    const rows = this.excel.workbook.sheets.map((sheet) => ({ sheet: { ...sheet, cells: copyOf(sheet) } }));
    const order = new Map([...this.tags].map(([id, tags]) => [id, [...tags.rows]]));
    return {
      cells,
      rowOf: (tag) => {
        const [id = "", row = ""] = tag.split(" ");
        const found = rows.find(({ sheet }) => sheet.id === id)?.sheet;
        const at = order.get(id)?.indexOf(Number(row)) ?? -1;
        if (found === undefined || at < 0) return `gone ${tag}`;
        return JSON.stringify(Array.from({ length: 12 }, (_, column) => cellOf(found, at, column).value));
      },
    };
  }

  private newTag(): number {
    this.next += 1;
    return this.next;
  }

  private swapRows(sheet: ScriptedSheet, tags: Tags, one: number, other: number): void {
    edits.swapRows(sheet, one, other);
    [tags.rows[one], tags.rows[other]] = [tags.rows[other] ?? 0, tags.rows[one] ?? 0];
  }

  /** Sorts by a column, row by row, so that the tags follow. */
  private sort(sheet: ScriptedSheet, tags: Tags, rows: { readonly top: number; readonly bottom: number }, by: number) {
    const textAt = (row: number): string => String(cellOf(sheet, row, by).value);
    for (let end = rows.bottom; end > rows.top; end -= 1) {
      for (let row = rows.top; row < end; row += 1) {
        if (textAt(row) > textAt(row + 1)) this.swapRows(sheet, tags, row, row + 1);
      }
    }
  }
}

function copyOf(sheet: ScriptedSheet): ScriptedSheet["cells"] {
  return new Map([...sheet.cells].map(([row, cells]) => [row, new Map(cells)]));
}

/** The cells whose contents differ, with what they hold then. */
export function changedCells(before: Held, after: Held): Map<string, unknown> {
  const changed = new Map<string, unknown>();
  for (const tag of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const now = after.cells.get(tag);
    if (before.cells.get(tag) !== now) changed.set(tag, now ?? "");
  }
  return changed;
}

/**
 * Every cell that differs is one that was meant and holds what it was meant to, or one of a row that is the same in all
 * that stands in it.
 */
export function expectRight(before: Held, after: Held, meant: ReadonlyMap<string, unknown>): void {
  for (const [tag, is] of changedCells(before, after)) {
    if (meant.get(tag) === is) continue;
    const [id, , column] = tag.split(" ");
    const row = before.rowOf(tag);
    const alike = [...meant].filter(([one]) => {
      const [otherId, , otherColumn] = one.split(" ");
      return otherId === id && otherColumn === column && before.rowOf(one) === row;
    });
    const right = alike.map(([, value]) => value);
    expect({ tag, is, right }).toEqual({ tag, is, right: expect.arrayContaining([is]) });
  }
}

/** The sheets by what Excel knows them by. */
export function sheetIds({ sheets }: ScriptedWorkbook): string[] {
  return sheets.map(({ id }) => id);
}
