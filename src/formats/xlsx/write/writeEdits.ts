import { FormulaDependants, type NamedCell } from "../../../core/workbook/dependants";
import type { WorkbookEdits } from "../../../core/workbook/edits";
import type { NewSheet } from "../../../core/workbook/newSheet";
import { cellName } from "../../../core/workbook/address";
import type { Workbook } from "../../../core/workbook/snapshot";
import { FormatError } from "../../errors";
import { Pace, type ReadOptions } from "../pace";
import { mainPart, pathsOfType, readRelationships } from "../../package/relationships";
import { ZipPackage } from "../../package/zipPackage";
import { readXlsx } from "../readXlsx";
import { readWorkbookPart, type SheetEntry } from "../workbookPart";
import { editSheet, type SheetEdit, type SheetSources } from "./editSheet";
import { editTables } from "./editTables";
import { newSheetPart } from "./newSheetPart";
import { PackageEditor, XML_HEAD } from "./packageEditor";
import { utf8 } from "./partText";
import { putStore, type KeptPart } from "./storePart";
import { StyleBook } from "./styleBook";
import { namespaceOf, withCalculation, withSheets, type AddedSheet } from "./workbookText";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface WriteOptions extends ReadOptions {
  /** Makes our part of the text that `edits.store` holds; needed where it holds one. */
  readonly storePart?: (store: string) => KeptPart;
}

/**
 * A copy of an .xlsx (.xlsm, .xltx) with the edits in it: every part is byte for byte the original's but those of the
 * sheets that change, and what must list what is new. Inside a sheet's part all but the changed cells stays as it is written.
 * Formulas that hang on changed cells lose their results, and are worked out when Excel opens the copy.
 * @throws FormatError as the reading does, and xlsx/edit-… for an edit that the workbook can't take; nothing is written then.
 */
export async function writeEdits(
  bytes: Uint8Array,
  edits: WorkbookEdits,
  { storePart, ...options }: WriteOptions = {},
): Promise<Uint8Array> {
  const workbook = await readXlsx(bytes, options);
  const zip = new ZipPackage(bytes, new Pace(options), options);
  const main = await mainPart(zip);
  const editing = new WorkbookEditor(new PackageEditor(bytes, zip), { zip, main, workbook, edits });
  await editing.write();
  if (edits.store !== null) {
    if (storePart === undefined) throw new TypeError("storePart is needed for a store");
    await putStore(editing.editor, { zip, main }, storePart(edits.store));
  }
  return editing.editor.finish();
}

interface Source {
  readonly zip: ZipPackage;
  readonly main: string;
  readonly workbook: Workbook;
  readonly edits: WorkbookEdits;
}

class WorkbookEditor {
  private mustCalculate = false;
  private changesFormulas = false;

  constructor(
    readonly editor: PackageEditor,
    private readonly source: Source,
  ) {}

  async write(): Promise<void> {
    const { edits, main, zip } = this.source;
    const { sheets, from1904 } = await readWorkbookPart(zip, main);
    if (edits.cells.length + edits.merges.length + edits.sheets.length === 0) return;
    const relationships = await readRelationships(zip, main);
    const stylesPath = pathsOfType(relationships, "styles")[0] ?? null;
    const styles = await this.styleBook(stylesPath);
    const parts = await this.sheetParts(sheets, relationships, styles);
    for (const edit of this.bySheet()) {
      const part = parts.get(edit.sheet);
      if (part === undefined) throw new FormatError("xlsx/edit-sheet", { sheet: edit.sheet });
      await this.writeSheet(edit, { part, styles, from1904 });
    }
    await this.putStyles(stylesPath, styles);
    if (this.mustCalculate) await this.editor.change(main, (text) => withCalculation(text, main));
    // A chain that names a cell without a formula is taken for damage; without one Excel makes it anew.
    const chain = this.changesFormulas ? pathsOfType(relationships, "calcChain")[0] : undefined;
    if (chain !== undefined && this.editor.has(chain)) await this.editor.remove(chain, main);
  }

  /** The parts of all sheets by the sheets' names, those that are added among them. */
  private async sheetParts(
    sheets: readonly SheetEntry[],
    relationships: ReadonlyMap<string, { readonly path: string; readonly type: string }>,
    styles: StyleBook,
  ): Promise<Map<string, string>> {
    const { zip, main, edits } = this.source;
    const parts = new Map<string, string>();
    for (const { name, relationship } of sheets) {
      const to = relationships.get(relationship);
      if (to?.type === "worksheet" && zip.find(to.path) !== undefined) parts.set(name, to.path);
    }
    const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
    const added: AddedSheet[] = [];
    for (const sheet of edits.sheets) {
      if (taken.has(sheet.name.toLowerCase())) throw new FormatError("xlsx/edit-sheet", { sheet: sheet.name });
      taken.add(sheet.name.toLowerCase());
      const { path, relationship } = await this.addSheet(sheet, styles);
      added.push({ sheet, relationship });
      parts.set(sheet.name, path);
    }
    await this.editor.change(main, (text) => withSheets(text, main, added));
    return parts;
  }

  private async addSheet(
    sheet: NewSheet,
    styles: StyleBook,
  ): Promise<{ readonly path: string; readonly relationship: string }> {
    const { editor } = this;
    const { main } = this.source;
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    const path = editor.free((number) => `${folder}worksheets/sheet${number}.xml`);
    const namespace = namespaceOf(await editor.textOf(main), main);
    editor.put(path, utf8(newSheetPart(sheet, { styles, namespace })));
    await editor.setType(path, `${SPREADSHEET}.worksheet+xml`);
    return { path, relationship: await editor.relate(main, "worksheet", path) };
  }

  private async writeSheet(edit: SheetEdit, sources: SheetSources): Promise<void> {
    const { part } = sources;
    await this.editor.change(part, (text) => {
      const edited = editSheet(text, edit, sources);
      this.changesFormulas ||= edited.changesFormulas;
      return edited.text;
    });
    const { sheet } = edit;
    const own = this.source.workbook.sheets.find(({ name }) => name === sheet);
    if (own !== undefined) await editTables(this.editor, { ...this.source, part, sheet: own, cells: edit.cells });
  }

  /** What is to be done, sheet by sheet, with the results that are no longer true. */
  private bySheet(): SheetEdit[] {
    const { edits, workbook } = this.source;
    const stale = staleCells(workbook, edits);
    this.mustCalculate = stale.length > 0 || edits.cells.some(({ formula }) => formula !== null);
    const names = new Set([...edits.cells, ...edits.merges, ...stale].map(({ sheet }) => sheet));
    return [...names].map((sheet) => ({
      sheet,
      cells: edits.cells.filter((cell) => cell.sheet === sheet),
      merges: edits.merges.filter((merge) => merge.sheet === sheet),
      stale: stale.filter((cell) => cell.sheet === sheet).map(({ cell }) => cell),
    }));
  }

  private async styleBook(path: string | null): Promise<StyleBook> {
    const { main } = this.source;
    if (path !== null) return new StyleBook(await this.editor.textOf(path), path);
    const namespace = namespaceOf(await this.editor.textOf(main), main);
    return new StyleBook(`${XML_HEAD}<styleSheet xmlns="${namespace}"></styleSheet>`, main);
  }

  private async putStyles(path: string | null, styles: StyleBook): Promise<void> {
    if (!styles.hasMore) return;
    if (path !== null) {
      await this.editor.change(path, () => styles.finish());
      return;
    }
    const { main } = this.source;
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    const own = this.editor.free((number) => `${folder}styles${number === 1 ? "" : number}.xml`);
    this.editor.put(own, utf8(styles.finish()));
    await this.editor.setType(own, `${SPREADSHEET}.styles+xml`);
    await this.editor.relate(main, "styles", own);
  }
}

/**
 * The formulas whose results in the file are no longer true: those that hang on changed cells, and, where there are any,
 * those whose zeros only stand in the place of results that nobody has worked out yet.
 */
function staleCells(workbook: Workbook, edits: WorkbookEdits): NamedCell[] {
  const dependants = new FormulaDependants(workbook).of(edits.cells);
  if (dependants.length === 0 && edits.cells.every(({ formula }) => formula === null)) return [];
  const changed = new Set([...edits.cells, ...dependants].map(({ sheet, cell }) => `${cell} ${sheet}`));
  const placeholders = workbook.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, column): NamedCell[] => {
        if (cell?.unknown !== "not-calculated") return [];
        const place = { sheet: name, cell: cellName({ row, column }) };
        return changed.has(`${place.cell} ${name}`) ? [] : [place];
      }),
    ),
  );
  return [...dependants, ...placeholders];
}
