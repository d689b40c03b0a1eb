import { parseCellName } from "../../../core/workbook/address";
import type { CellEdit } from "../../../core/workbook/edits";
import type { Workbook } from "../../../core/workbook/snapshot";
import { FormatError } from "../../errors";
import type { Splice } from "./splices";
import type { TablePart } from "./tablePart";
import { withAttribute } from "./tags";
import { excelText } from "./xmlText";
import { childOf } from "./xmlTree";

interface Edited {
  readonly workbook: Workbook;
  readonly cells: readonly CellEdit[];
}

/**
 * The columns of a table made with "Formatér som tabel" are called what its first row says, in a part of its own: Excel takes
 * a difference for damage. So a changed heading is changed there too.
 * @throws FormatError xlsx/edit-table where the heading can't be one: it is no text, another column has it, or formulas use
 * the old one.
 */
export function renamedColumns({ text, table, range }: TablePart, { workbook, cells }: Edited): Splice[] {
  if (table.attributes.get("headerRowCount") === "0") return [];
  const columns = childOf(table, "tableColumns")?.children ?? [];
  const names = columns.map(({ attributes }) => attributes.get("name") ?? "");
  const splices: Splice[] = [];
  for (const { cell, value, formula, sheet } of cells) {
    const at = parseCellName(cell);
    if (at?.row !== range.top || at.column < range.left || at.column > range.right) continue;
    const index = at.column - range.left;
    const column = columns[index];
    const before = names[index] ?? "";
    const after = typeof value === "string" ? excelText(value).replace(/\n/g, "_x000a_") : "";
    if (column === undefined || after === before) continue;
    names[index] = after;
    const isTaken = names.some((other, place) => place !== index && other.toLowerCase() === after.toLowerCase());
    if (after === "" || formula !== null || isTaken || isUsed(workbook, before))
      throw new FormatError("xlsx/edit-table", { sheet, cell });
    const tag = text.slice(column.start, column.openEnd);
    splices.push({ from: column.start, to: column.openEnd, text: withAttribute(tag, "name", after) });
  }
  return splices;
}

/** Whether a formula or a name speaks of a table's column by its heading. */
function isUsed({ sheets, definedNames }: Workbook, heading: string): boolean {
  const word = heading.toLowerCase();
  const speaksOf = (formula: string): boolean => formula.includes("[") && formula.toLowerCase().includes(word);
  if (definedNames.some(({ refersTo }) => speaksOf(refersTo))) return true;
  return sheets.some(({ rows }) =>
    [...rows.values()].some((cells) => cells.some((cell) => cell?.formula !== undefined && speaksOf(cell.formula))),
  );
}
