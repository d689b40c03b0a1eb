import { overlap, rangeName, type CellRange } from "../../../src/core/workbook/address";
import type { SheetTable } from "../../../src/core/workbook/snapshot";
import {
  addSheet,
  cellOf,
  lookOf,
  mergeCells,
  rangeAt,
  setCell,
  setLook,
  typeFormula,
  typeInto,
  usedRange,
  type ScriptedChart,
  type ScriptedFormat,
  type ScriptedName,
  type ScriptedSheet,
  type ScriptedWorkbook,
} from "./model";
import { ScriptedFault, type ScriptedObject } from "./protocol";

/** What the objects tell the scripted Excel of. */
export interface Told {
  changed(sheet: ScriptedSheet, address: string): void;
  added(sheet: ScriptedSheet): void;
  registered(event: string): void;
}

const MOST_MERGES = 512;

const EVENTS = [
  "_RegisterDataChangedEvent",
  "_RegisterAddedEvent",
  "_RegisterDeletedEvent",
  "_RegisterSelectionChangedEvent",
  "_RegisterFormatChangedEvent",
  "_RegisterRowSortedEvent",
  "_RegisterColumnSortedEvent",
  "_RegisterRowHiddenChangedEvent",
  "_RegisterEventNameChanged",
  "_RegisterEventVisibilityChanged",
  "_RegisterEventMoved",
];

/** The objects of Excel's API that the product uses, over the scripted workbook. */
export function workbookObject(book: ScriptedWorkbook, told: Told): ScriptedObject {
  const sheetObject = (sheet: ScriptedSheet): ScriptedObject => worksheet(sheet, book, told);
  const sheetBy = (key: unknown): ScriptedSheet => {
    const found = book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    if (found === undefined) throw new ScriptedFault("ItemNotFound");
    return found;
  };
  const xmlPart = (part: { id: string; xml: string }): ScriptedObject => ({
    id: part.id,
    scalars: { Id: () => part.id },
    methods: { GetXml: () => part.xml },
    actions: {
      SetXml: (xml) => (part.xml = String(xml)),
      Delete: () => (book.xmlParts = book.xmlParts.filter((other) => other !== part)),
    },
  });
  return {
    finders: {
      GetSelectedRanges: () => {
        const selection = book.selection;
        if (selection === null) throw new ScriptedFault("InvalidSelection");
        return areasObject([selection.range], selection.sheet, book, told);
      },
    },
    children: {
      Worksheets: () => ({
        items: () => book.sheets.map(sheetObject),
        item: (key) => sheetObject(sheetBy(key)),
        finders: {
          Add: (name) => {
            if (book.isStructureProtected) throw new ScriptedFault("AccessDenied");
            const isTaken = book.sheets.some((sheet) => sheet.name.toLowerCase() === String(name).toLowerCase());
            if (isTaken) throw new ScriptedFault("ItemAlreadyExists");
            const isRefused = String(name).length > 31 || /[:\\/?*[\]]/.test(String(name));
            if (isRefused) throw new ScriptedFault("InvalidArgument");
            const sheet = addSheet(book, String(name));
            told.added(sheet);
            return sheetObject(sheet);
          },
          GetItem: (key) => sheetObject(sheetBy(key)),
        },
        actions: Object.fromEntries(EVENTS.map((name) => [name, () => told.registered(name)])),
      }),
      Names: () => ({
        items: () =>
          book.names.map(({ name, formula }) => ({ id: name, scalars: { Name: () => name, Formula: () => formula } })),
      }),
      Tables: () => ({
        items: () => book.sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject(table, sheet, book, told))),
        item: (id) => {
          for (const sheet of book.sheets) {
            const table = sheet.tables.find(({ name }) => name === id);
            if (table !== undefined) return tableObject(table, sheet, book, told);
          }
          throw new ScriptedFault("ItemNotFound");
        },
      }),
      CustomXmlParts: () => ({
        finders: {
          Add: (xml) => {
            const part = { id: `{XML${String(book.nextId)}}`, xml: String(xml) };
            book.nextId += 1;
            book.xmlParts.push(part);
            return xmlPart(part);
          },
          GetItem: (id) => xmlPart(partBy(book, id)),
          GetByNamespace: (namespace) => ({
            items: () => book.xmlParts.filter(({ xml }) => xml.includes(`"${String(namespace)}"`)).map(xmlPart),
            item: (id) => xmlPart(partBy(book, id)),
          }),
        },
        item: (id) => xmlPart(partBy(book, id)),
      }),
    },
  };
}

function partBy(book: ScriptedWorkbook, id: unknown): { id: string; xml: string } {
  const part = book.xmlParts.find((other) => other.id === id);
  if (part === undefined) throw new ScriptedFault("ItemNotFound");
  return part;
}

/** Makes a table, as Excel does: not over another one. */
function addTable(sheet: ScriptedSheet, address: unknown, book: ScriptedWorkbook): SheetTable {
  const range = rangeAt(address);
  if (range === null || sheet.tables.some((table) => overlap(table.range, range)))
    throw new ScriptedFault("InvalidArgument");
  const table = { name: `Tabel${String(book.nextId)}`, range };
  book.nextId += 1;
  sheet.tables.push(table);
  return table;
}

/** A table grows by empty rows; nothing stands below it in the sheets of the tests. */
function growTable(sheet: ScriptedSheet, { name }: SheetTable, rows: number): void {
  const at = sheet.tables.findIndex((table) => table.name === name);
  const table = sheet.tables[at];
  if (table === undefined) throw new ScriptedFault("ItemNotFound");
  refuseLocked(sheet, table.range);
  sheet.tables[at] = { name, range: { ...table.range, bottom: table.range.bottom + rows } };
}

/** The names scoped to a sheet. Excel refuses what could be a cell's name, and the name of another one. */
function namesObject(sheet: ScriptedSheet): ScriptedObject {
  const named = (name: unknown): ScriptedName | undefined =>
    sheet.names.find((other) => other.name.toLowerCase() === String(name).toLowerCase());
  return {
    finders: {
      Add: (name, formula) => {
        const isRefused = !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(String(name)) || rangeAt(name) !== null;
        if (isRefused || named(name) !== undefined) throw new ScriptedFault("InvalidArgument");
        const added = { name: String(name), formula: String(formula), visible: true };
        sheet.names.push(added);
        return nameObject(added);
      },
      GetItemOrNullObject: (name) => {
        const found = named(name);
        return found === undefined ? null : nameObject(found);
      },
    },
  };
}

function nameObject(name: ScriptedName): ScriptedObject {
  return {
    id: name.name,
    scalars: { Name: () => name.name },
    setters: { Visible: (visible) => (name.visible = visible === true) },
  };
}

function chartObject(chart: ScriptedChart): ScriptedObject {
  const ignored = (): void => undefined;
  return {
    children: {
      Title: () => ({ setters: { Text: (text) => (chart.title = String(text)) } }),
      Legend: () => ({ setters: { Position: ignored } }),
      Axes: () => ({ children: { CategoryAxis: () => ({ setters: { ReversePlotOrder: ignored } }) } }),
    },
    actions: { SetPosition: (from, to) => (chart.place = `${String(from)}:${String(to)}`) },
  };
}

function tableObject(table: SheetTable, sheet: ScriptedSheet, book: ScriptedWorkbook, told: Told): ScriptedObject {
  return {
    id: table.name,
    scalars: { Name: () => table.name },
    setters: { Style: (value) => sheet.looks.push({ at: table.range, what: "table.style", value }) },
    children: {
      Worksheet: () => worksheet(sheet, book, told),
      Rows: () => ({
        finders: {
          Add: (_index, values) => {
            growTable(sheet, table, Array.isArray(values) ? values.length : 1);
            return {};
          },
        },
      }),
    },
    finders: { GetRange: () => rangeObject(sheet, table.range, book, told) },
  };
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** What Excel's pages have above and below. */
const LINE_PARTS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

function worksheet(sheet: ScriptedSheet, book: ScriptedWorkbook, told: Told): ScriptedObject {
  const range = (at: CellRange): ScriptedObject => rangeObject(sheet, at, book, told);
  return {
    id: sheet.id,
    scalars: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => VISIBILITY[sheet.visibility] },
    finders: {
      GetRange: (address) => {
        const at = rangeAt(address);
        if (at === null) throw new ScriptedFault("InvalidArgument");
        return range(at);
      },
      GetUsedRangeOrNullObject: () => {
        const used = usedRange(sheet, { top: 0, left: 0, bottom: Infinity, right: Infinity });
        return used && range(used);
      },
    },
    actions: {
      Activate: () => {
        if (sheet.visibility !== "visible") throw new ScriptedFault("InvalidOperation");
        book.active = sheet;
      },
      Delete: () => {
        if (book.isStructureProtected) throw new ScriptedFault("AccessDenied");
        book.sheets.splice(0, Infinity, ...book.sheets.filter((other) => other !== sheet));
        if (book.active === sheet) book.active = book.sheets[0] ?? null;
      },
    },
    children: {
      Names: () => namesObject(sheet),
      Protection: () => ({
        scalars: {
          Protected: () => sheet.isProtected,
          Options: () => (sheet.isProtected ? { allowFormatCells: sheet.allowFormatCells } : null),
        },
      }),
      Tables: () => ({
        items: () => sheet.tables.map((table) => tableObject(table, sheet, book, told)),
        item: (id) => {
          const table = sheet.tables.find(({ name }) => name === id);
          if (table === undefined) throw new ScriptedFault("ItemNotFound");
          return tableObject(table, sheet, book, told);
        },
        finders: { Add: (address) => tableObject(addTable(sheet, address, book), sheet, book, told) },
      }),
      Charts: () => ({
        finders: {
          Add: (type, source) => {
            const chart = { type: String(type), source: placeOf(source as ScriptedObject), title: "", place: "" };
            sheet.charts.push(chart);
            return chartObject(chart);
          },
        },
      }),
      PageLayout: () => ({
        setters: {
          Orientation: (value) => (sheet.page["orientation"] = value),
          Zoom: (value) => (sheet.page["zoom"] = value),
          PaperSize: (value) => {
            if (book.hasNoPrinter) throw new ScriptedFault("GeneralException");
            sheet.page["paperSize"] = value;
          },
        },
        actions: { SetPrintTitleRows: (rows) => (sheet.page["titleRows"] = rows) },
        children: {
          HeadersFooters: () => ({
            children: {
              DefaultForAllPages: () => ({
                setters: Object.fromEntries(
                  LINE_PARTS.map((part) => [part, (text: unknown) => (sheet.page[part] = text)]),
                ),
              }),
            },
          }),
        },
      }),
      AutoFilter: () => ({
        actions: { Apply: (address) => (sheet.filtered = String(address)) },
      }),
      FreezePanes: () => ({ actions: { FreezeRows: (rows) => (sheet.frozenRows = Number(rows)) } }),
    },
  };
}

function rangeObject(sheet: ScriptedSheet, at: CellRange, book: ScriptedWorkbook, told: Told): ScriptedObject {
  const address = rangeName(at);
  const each = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: at.bottom - at.top + 1 }, (_, row) =>
      Array.from({ length: at.right - at.left + 1 }, (__, column) => read(at.top + row, at.left + column)),
    );
  const write = (matrix: unknown, set: (row: number, column: number, value: unknown) => void): void => {
    if (!Array.isArray(matrix) || matrix.length !== at.bottom - at.top + 1) throw new ScriptedFault("InvalidArgument");
    refuseLocked(sheet, at);
    matrix.forEach((values: unknown, row) => {
      if (!Array.isArray(values) || values.length !== at.right - at.left + 1)
        throw new ScriptedFault("InvalidArgument");
      values.forEach((value: unknown, column) => set(at.top + row, at.left + column, value));
    });
  };
  const look = (what: string) => (value: unknown) => {
    if (sheet.isProtected && !sheet.allowFormatCells) throw new ScriptedFault("AccessDenied");
    sheet.looks.push({ at, what, value });
  };
  /** What the cells' fonts say of themselves: the same in all, or null. */
  const inAll = (name: "strikethrough" | "superscript"): unknown => {
    const looks = new Set(
      each((row, column) => (lookOf(sheet, row, column) as { font: Record<string, unknown> }).font[name]).flat(),
    );
    return looks.size === 1 ? [...looks][0] : null;
  };
  const part = (range: CellRange): ScriptedObject => rangeObject(sheet, range, book, told);
  return {
    scalars: {
      RowIndex: () => at.top,
      ColumnIndex: () => at.left,
      RowCount: () => at.bottom - at.top + 1,
      ColumnCount: () => at.right - at.left + 1,
      Address: () => `'${sheet.name.replaceAll("'", "''")}'!${address}`,
      Values: () => each((row, column) => cellOf(sheet, row, column).value),
      Text: () => each((row, column) => cellOf(sheet, row, column).text),
      NumberFormat: () => each((row, column) => cellOf(sheet, row, column).format),
      ColumnHidden: () => {
        const hidden = [...sheet.hiddenColumns].filter((column) => column >= at.left && column <= at.right).length;
        return hidden === 0 ? false : hidden === at.right - at.left + 1 ? true : null;
      },
      RowHidden: () => {
        const hidden = [...sheet.hiddenRows].filter((row) => row >= at.top && row <= at.bottom).length;
        return hidden === 0 ? false : hidden === at.bottom - at.top + 1 ? true : null;
      },
      Formulas: () =>
        each((row, column) => {
          const { formula, value } = cellOf(sheet, row, column);
          return formula ?? value;
        }),
    },
    setters: {
      Values: (matrix) => {
        write(matrix, (row, column, value) => typeInto(sheet, row, column, value));
        told.changed(sheet, address);
      },
      NumberFormat: (matrix) =>
        write(matrix, (row, column, format) =>
          typeof format === "string"
            ? setCell(sheet, row, column, { ...cellOf(sheet, row, column), format })
            : undefined,
        ),
      Formulas: (matrix) => {
        write(matrix, (row, column, formula) => typeFormula(sheet, row, column, formula));
        told.changed(sheet, address);
      },
      Hyperlink: (link) => {
        look("hyperlink")(link);
        const shown = (link as { textToDisplay?: string }).textToDisplay;
        if (shown !== undefined) typeInto(sheet, at.top, at.left, `'${shown}`);
      },
    },
    actions: {
      Select: () => (book.selection = { sheet, range: at }),
      Merge: () => {
        if (sheet.isProtected) throw new ScriptedFault("AccessDenied");
        mergeCells(sheet, at);
      },
      Unmerge: () => {
        if (sheet.isProtected) throw new ScriptedFault("AccessDenied");
        sheet.merges.splice(0, Infinity, ...sheet.merges.filter((merge) => !overlap(merge, at)));
      },
      SetCellProperties: (matrix) =>
        write(matrix, (row, column, properties) => {
          const { format } = properties as { readonly format?: object };
          if (format !== undefined) setLook(sheet, row, column, format);
        }),
      // The client splits what is written to more than 1,500 cells, and asks for the pieces in these words.
      _ValidateArraySize: () => undefined,
    },
    methods: {
      GetCellProperties: (wanted) =>
        each((row, column) => {
          const runs = sheet.textRuns.get(`${String(row)},${String(column)}`);
          const isWanted = (wanted as { readonly textRuns?: boolean }).textRuns === true;
          return { format: lookOf(sheet, row, column), ...(isWanted && runs !== undefined ? { textRuns: runs } : {}) };
        }),
      GetRowProperties: () => toldRows(sheet, at).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
      GetColumnProperties: () => columnsOf(at).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) })),
    },
    finders: {
      GetUsedRangeOrNullObject: () => {
        const used = usedRange(sheet, at);
        return used && part(used);
      },
      GetMergedAreasOrNullObject: () => {
        refuseToTell(sheet, "merges");
        const merges = sheet.merges.filter(
          ({ top, left }) => top >= at.top && top <= at.bottom && left >= at.left && left <= at.right,
        );
        if (merges.length > MOST_MERGES) throw new ScriptedFault("GeneralException");
        return merges.length === 0 ? null : areasObject(merges, sheet, book, told);
      },
      GetRow: (row) => part({ ...at, top: at.top + Number(row), bottom: at.top + Number(row) }),
      GetBoundingRect: (other) => part({ ...at, bottom: lastRowOf(other as ScriptedObject) }),
      GetEntireColumn: () => part({ ...at, top: 0, bottom: 1_048_575 }),
    },
    children: {
      Worksheet: () => worksheet(sheet, book, told),
      ConditionalFormats: () => formatsObject(sheet, at, book, told),
      Format: () => ({
        setters: {
          WrapText: look("wrapText"),
          ColumnWidth: look("columnWidth"),
          VerticalAlignment: look("verticalAlignment"),
        },
        children: {
          Font: () => ({
            setters: { Bold: look("font.bold") },
            scalars: {
              Strikethrough: () => {
                refuseToTell(sheet, "formats");
                return inAll("strikethrough");
              },
              Superscript: () => inAll("superscript"),
            },
          }),
          Fill: () => ({
            setters: { Color: look("fill.color") },
            actions: {
              Clear: () => setLook(sheet, at.top, at.left, { fill: { color: "#FFFFFF", pattern: "None" } }),
            },
          }),
          Protection: () => ({ scalars: { Locked: () => cellOf(sheet, at.top, at.left).locked } }),
        },
      }),
      DataValidation: () => ({ setters: { Rule: look("validation"), ErrorAlert: look("alert") } }),
    },
  };
}

function placeOf({ scalars }: ScriptedObject): CellRange {
  const number = (name: string): number => Number(scalars?.[name]?.());
  const [top, left] = [number("RowIndex"), number("ColumnIndex")];
  return { top, left, bottom: top + number("RowCount") - 1, right: left + number("ColumnCount") - 1 };
}

function lastRowOf({ scalars }: ScriptedObject): number {
  return Number(scalars?.["RowIndex"]?.()) + Number(scalars?.["RowCount"]?.()) - 1;
}

function rowsOf({ top, bottom }: CellRange): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function columnsOf({ left, right }: CellRange): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function refuseToTell({ refuses = [] }: ScriptedSheet, what: "merges" | "hidden" | "formats"): void {
  if (refuses.includes(what)) throw new ScriptedFault("GeneralException");
}

function toldRows(sheet: ScriptedSheet, at: CellRange): number[] {
  refuseToTell(sheet, "hidden");
  return rowsOf(at);
}

function refuseLocked(sheet: ScriptedSheet, { top, left, bottom, right }: CellRange): void {
  if (!sheet.isProtected) return;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (cellOf(sheet, row, column).locked) throw new ScriptedFault("AccessDenied");
    }
  }
}

function areasObject(
  ranges: readonly CellRange[],
  sheet: ScriptedSheet,
  book: ScriptedWorkbook,
  told: Told,
): ScriptedObject {
  return {
    children: {
      Areas: () => ({
        items: () => ranges.map((range) => rangeObject(sheet, range, book, told)),
        finders: {
          GetItemAt: (index) => {
            const range = ranges[Number(index)];
            return range === undefined ? null : rangeObject(sheet, range, book, told);
          },
        },
      }),
    },
  };
}

function formatsObject(sheet: ScriptedSheet, at: CellRange, book: ScriptedWorkbook, told: Told): ScriptedObject {
  const object = (format: ScriptedFormat): ScriptedObject => formatObject(format, sheet, book, told);
  return {
    items: () => sheet.conditionalFormats.filter(({ range }) => overlap(range, at)).map(object),
    item: (id) => {
      const format = sheet.conditionalFormats.find((other) => other.id === id);
      if (format === undefined) throw new ScriptedFault("ItemNotFound");
      return object(format);
    },
    finders: {
      Add: (type) => {
        if (sheet.isProtected && !sheet.allowFormatCells) throw new ScriptedFault("AccessDenied");
        const id = `{CF${String(book.nextId)}}`;
        book.nextId += 1;
        const format: ScriptedFormat = {
          id,
          type: String(type),
          range: at,
          formula: "",
          fill: null,
          borders: new Map(),
        };
        sheet.conditionalFormats.unshift(format);
        return object(format);
      },
    },
  };
}

function formatObject(
  format: ScriptedFormat,
  sheet: ScriptedSheet,
  book: ScriptedWorkbook,
  told: Told,
): ScriptedObject {
  const custom = (): ScriptedObject => ({
    children: {
      Rule: () => ({
        scalars: { Formula: () => format.formula },
        setters: { Formula: (formula) => (format.formula = String(formula)) },
      }),
      Format: () => ({
        scalars: { NumberFormat: () => format.numberFormat ?? null },
        children: {
          Font: () => ({ scalars: { Strikethrough: () => format.isStruck ?? null } }),
          Fill: () => ({ setters: { Color: (color) => (format.fill = String(color)) } }),
          Borders: () => ({ item: (side) => borderObject(format, String(side)) }),
        },
      }),
    },
  });
  return {
    id: format.id,
    scalars: { Id: () => format.id, Type: () => format.type },
    finders: { GetRangeOrNullObject: () => rangeObject(sheet, format.range, book, told) },
    children: {
      Custom: custom,
      ...Object.fromEntries(
        ["Custom", "CellValue", "TextComparison", "Preset", "TopBottom"].map((type) => [
          `${type}OrNullObject`,
          () => (format.type === type ? custom() : null),
        ]),
      ),
    },
    actions: {
      Delete: () => (sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format)),
    },
  };
}

function borderObject(format: ScriptedFormat, side: string): ScriptedObject {
  const border = format.borders.get(side) ?? { style: "None", color: "" };
  format.borders.set(side, border);
  return {
    setters: { Style: (style) => (border.style = String(style)), Color: (color) => (border.color = String(color)) },
  };
}
