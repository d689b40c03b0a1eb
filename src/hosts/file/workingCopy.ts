import { cellName, parseCellName, type CellAddress } from "../../core/workbook/address";
import { FormulaDependants } from "../../core/workbook/dependants";
import type { WorkbookEdits } from "../../core/workbook/edits";
import type { NewSheet } from "../../core/workbook/newSheet";
import { placesOf } from "../../core/workbook/cellNames";
import { uniqueSheetName } from "../../core/workbook/sheetNames";
import type { CustomXmlPart, NotRead, Workbook } from "../../core/workbook/snapshot";
import { HostError, type StoreUpdate } from "../host";
import { nextPart, storeOfPart, storesOfWorkbook, storeToXml } from "../storePart";
import type { CellText } from "./cells";
import { SheetCopy } from "./sheetCopy";

/** How the copy stood at one time: what was to be saved, and what the copy can rest on once it is. */
export interface SavePoint {
  readonly edits: WorkbookEdits;
  /** The working copy's own. */
  readonly state: unknown;
}

/** The sheets and store as they stand now. */
interface State {
  readonly sheets: readonly SheetCopy[];
  readonly store: string | null;
  readonly workbook: Workbook;
}

/**
 * A workbook that is worked on, and how it differs from the file: of the file nothing is kept twice, and a change makes
 * anew only the rows it is in. Formulas that are reckoned from changed cells are left to Excel.
 */
export class WorkingCopy {
  private sheets: SheetCopy[];
  /** Null where it is as the file has it. */
  private store: string | null = null;
  private shown: Workbook;
  private dependants: FormulaDependants | null = null;

  constructor(
    private base: Workbook,
    readonly text: CellText,
  ) {
    this.shown = base;
    this.sheets = base.sheets.map((sheet) => new SheetCopy(sheet, null));
  }

  /** The file as it was opened. */
  get opened(): Workbook {
    return this.base;
  }

  /** The workbook as it is now; the same one until something changes. */
  get workbook(): Workbook {
    return this.shown;
  }

  find(name: string): SheetCopy | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /** As Excel knows names: small and capital letters are the same. */
  named(name: string): SheetCopy | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** @throws HostError "sheet-gone" */
  sheet(name: string): SheetCopy {
    const found = this.find(name);
    if (found === undefined) throw new HostError("sheet-gone", { sheet: name });
    return found;
  }

  /** To be called after cells were written. `formulas`: whether formulas stand elsewhere now. */
  written(formulas: "stay" | "moved" = "stay"): void {
    if (formulas === "moved") this.dependants = null;
    this.leaveToExcel();
    this.show();
  }

  /** @throws HostError "protected" where the workbook's structure is locked */
  add(sheets: readonly NewSheet[]): readonly string[] {
    const { otherSheets = [], isStructureLocked } = this.base;
    if (sheets.length > 0 && isStructureLocked === true) throw new HostError("protected");
    const taken = [...this.sheets.map(({ name }) => name), ...otherSheets];
    const names: string[] = [];
    for (const sheet of sheets) {
      const name = uniqueSheetName(sheet.name, [...taken, ...names]);
      names.push(name);
      this.sheets = [...this.sheets, SheetCopy.added({ ...sheet, name }, this.text)];
    }
    this.show();
    return names;
  }

  /** @throws HostError "sheet-saved" for a sheet of the file. */
  remove(sheet: SheetCopy): void {
    if (sheet.added === null) throw new HostError("sheet-saved", { sheet: sheet.name });
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.show();
  }

  get stores(): readonly string[] {
    return storesOfWorkbook(this.shown);
  }

  changeStore<Update extends StoreUpdate>(change: (parts: readonly string[]) => Update): Update {
    const { stores } = this;
    const update = change(stores);
    if (update.text === null) return update;
    nextPart(update.text, stores);
    const [first, ...others] = storesOfWorkbook(this.base);
    this.store = first === update.text && others.length === 0 ? null : update.text;
    this.show();
    return update;
  }

  edits(): WorkbookEdits {
    return {
      cells: this.sheets.flatMap((sheet) => sheet.cellEdits()),
      merges: this.sheets.flatMap((sheet) => sheet.mergeEdit() ?? []),
      sheets: this.sheets.flatMap(({ added }) => added ?? []),
      store: this.store,
    };
  }

  /** Brings a copy that nothing was changed in to where the edits left one of the same file. */
  restore({ cells, merges, sheets, store }: WorkbookEdits): void {
    this.add(sheets);
    // What a cell's look is taken from is as it was opened, so all is worked out before any of it is written.
    const contents = cells.flatMap((edit) => {
      const [sheet, at] = [this.find(edit.sheet), parseCellName(edit.cell)];
      return sheet === undefined || at === null ? [] : [{ sheet, at, content: sheet.contentOf(edit, this.text) }];
    });
    for (const { sheet, at, content } of contents) sheet.put(at, content);
    for (const { sheet: name, undone, made } of merges) this.find(name)?.mergeAgain(undone, made);
    this.store = store;
    this.written("moved");
  }

  /** Lets the work go on in the file as it is now. */
  reopen(workbook: Workbook, edits: WorkbookEdits): void {
    this.base = workbook;
    this.sheets = workbook.sheets.map((sheet) => new SheetCopy(sheet, null));
    this.restore(edits);
  }

  savePoint(): SavePoint {
    const state: State = { sheets: this.sheets.map((sheet) => sheet.copy()), store: this.store, workbook: this.shown };
    return { edits: this.edits(), state };
  }

  /** Lets the copy rest on what was saved; what has changed since differs from that. */
  restOn(saved: SavePoint): void {
    // It is ours: nobody else makes one.
    const { sheets, store, workbook } = saved.state as State;
    this.base = workbook;
    for (const sheet of this.sheets) {
      const then = sheets.find(({ name }) => name === sheet.name);
      if (then !== undefined) sheet.restOn(then);
    }
    if (this.store === store) this.store = null;
    this.show();
  }

  private leaveToExcel(): void {
    const changed = this.sheets.flatMap((sheet) =>
      [...sheet.differing()].map((at) => ({ sheet: sheet.name, cell: cellName(at) })),
    );
    this.dependants ??= new FormulaDependants({ ...this.base, sheets: this.sheets.map(({ sheet }) => sheet) });
    const left = new Map<string, CellAddress[]>();
    // Of a formula that was moved, the copy holds no result either.
    for (const { sheet, cell } of [...changed, ...this.dependants.of(changed)]) {
      const at = parseCellName(cell);
      if (at !== null) addTo(left, sheet, at);
    }
    for (const sheet of this.sheets) sheet.leave(left.get(sheet.name) ?? []);
  }

  private show(): void {
    const left = this.sheets.flatMap((sheet): NotRead[] =>
      placesOf(sheet.left()).map((range) => ({ sheet: sheet.name, range, reason: "not-calculated" })),
    );
    const { notRead = [] } = this.base;
    this.shown = {
      ...this.base,
      sheets: this.sheets.map(({ sheet }) => sheet),
      customXml: this.store === null ? this.base.customXml : partsWith(this.base.customXml, this.store),
      ...(left.length === 0 ? {} : { notRead: [...notRead, ...left] }),
    };
  }
}

function addTo(lists: Map<string, CellAddress[]>, sheet: string, at: CellAddress): void {
  const list = lists.get(sheet);
  if (list === undefined) lists.set(sheet, [at]);
  else list.push(at);
}

/** Our one part stands in the place of the first, the others are no more. */
function partsWith(parts: readonly CustomXmlPart[], store: string): CustomXmlPart[] {
  const ours = parts.filter((part) => storeOfPart(part) !== null);
  const others = parts.filter((part) => !ours.includes(part));
  const path = ours[0]?.path ?? newPath(parts);
  return [...others, { path, xml: storeToXml(store) }];
}

function newPath(parts: readonly CustomXmlPart[]): string {
  const taken = new Set(parts.map(({ path }) => path));
  for (let number = 1; ; number += 1) {
    const path = `customXml/item${String(number)}.xml`;
    if (!taken.has(path)) return path;
  }
}
