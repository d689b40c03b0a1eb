import { cellName, parseRangeName, type CellRange } from "./address";
import { numberShown, scaled } from "./numberFormat";
import type { Cell, CellValue, Sheet, SheetRow, Workbook } from "./snapshot";

/** What a sheet written as rows may carry besides its values. Rows and columns count from zero. */
export interface SheetDetails {
  /** Ranges by name, for example "A5:A6"; a name that is no range is left out. */
  readonly merges?: readonly string[];
  readonly isReport?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Number formats by cell name, for example { C2: "0.0%" }; "General" where nothing is said. */
  readonly formats?: Readonly<Record<string, string>>;
  /** What cells are besides their values, by name: { C2: { value: null, error: "#DIV/0!" } }. */
  readonly special?: Readonly<Record<string, Partial<Cell>>>;
}

/** A visible sheet whose first row of values stands in row 1, from column A; null and "" leave the cell out. */
export function sheetFromRows(
  name: string,
  rows: readonly (readonly CellValue[])[],
  details: SheetDetails = {},
): Sheet {
  const filled = new Map<number, SheetRow>();
  rows.forEach((values, row) => {
    const cells = values.map((value, column) => specialCell(value, details, cellName({ row, column })));
    if (cells.some((cell) => cell !== undefined)) filled.set(row, cells);
  });
  return {
    name,
    visibility: "visible",
    isReport: details.isReport ?? false,
    rows: filled,
    merges: (details.merges ?? []).map(parseRangeName).filter((range): range is CellRange => range !== null),
    hiddenRows: new Set(details.hiddenRows),
    hiddenColumns: new Set(details.hiddenColumns),
    tables: [],
  };
}

/** A workbook of the given sheets and nothing else. */
export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { sheets, definedNames: [], customXml: [] };
}

function specialCell(value: CellValue, { formats = {}, special = {} }: SheetDetails, name: string): Cell | undefined {
  const own = special[name];
  if (own === undefined && (value === null || value === "")) return undefined;
  return { ...cellOf(value, formats[name] ?? "General"), ...own };
}

function cellOf(value: CellValue, numberFormat: string): Cell {
  return { value, text: shownText(value, numberFormat), numberFormat };
}

/** The text a Danish Excel shows: numbers with a decimal comma, scaled as their format says, and its unit behind. */
function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  if (typeof value === "string") return value;
  const { kind, scale, unit, decimals } = numberShown(numberFormat, value);
  if (kind !== "number") return String(value).replace(".", ",");
  const number = scaled(value, scale);
  const shown = scale === 1 || decimals === null ? String(number) : number.toFixed(decimals);
  return `${shown.replace(".", ",")}${unit === null ? "" : scale === 100 ? unit : ` ${unit}`}`;
}
