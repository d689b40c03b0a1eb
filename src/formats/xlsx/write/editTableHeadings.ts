import { parseCellName, parseRangeName } from "../../../core/workbook/address";
import type { CellEdit } from "../../../core/workbook/edits";
import type { Sheet, Workbook } from "../../../core/workbook/snapshot";
import { FormatError } from "../../errors";
import { pathsOfType, readRelationships } from "../../package/relationships";
import type { ZipPackage } from "../../package/zipPackage";
import type { PackageEditor } from "./packageEditor";
import { spliced, type Splice } from "./splices";
import { withAttribute } from "./tags";
import { excelText } from "./xmlText";
import { childOf, parseXml } from "./xmlTree";

interface Source {
  readonly zip: ZipPackage;
  readonly workbook: Workbook;
  readonly part: string;
  readonly sheet: Sheet;
  readonly cells: readonly CellEdit[];
}

/**
 * The columns of a table made with "Formatér som tabel" are called what its first row says, in a part of its own: Excel takes
 * a difference for damage. So a changed heading is changed there too.
 * @throws FormatError xlsx/edit-table where the heading can't be one: it is no text, another column has it, or formulas use
 * the old one.
 */
export async function editTableHeadings(editor: PackageEditor, source: Source): Promise<void> {
  const { zip, part, sheet, cells } = source;
  if (sheet.tables.length === 0) return;
  for (const path of pathsOfType(await readRelationships(zip, part), "table")) {
    if (!editor.has(path)) continue;
    await editor.change(path, (text) => {
      const table = parseXml(text, path);
      const range = parseRangeName(table.attributes.get("ref") ?? "");
      const columns = childOf(table, "tableColumns")?.children ?? [];
      if (range === null || table.attributes.get("headerRowCount") === "0") return text;
      const names = columns.map(({ attributes }) => attributes.get("name") ?? "");
      const splices: Splice[] = [];
      for (const { cell, value, formula, sheet: name } of cells) {
        const at = parseCellName(cell);
        if (at?.row !== range.top || at.column < range.left || at.column > range.right) continue;
        const index = at.column - range.left;
        const column = columns[index];
        const before = names[index] ?? "";
        const after = typeof value === "string" ? excelText(value).replace(/\n/g, "_x000a_") : "";
        if (column === undefined || after === before) continue;
        names[index] = after;
        const isTaken = names.some((other, place) => place !== index && other.toLowerCase() === after.toLowerCase());
        if (after === "" || formula !== null || isTaken || isUsed(source.workbook, before))
          throw new FormatError("xlsx/edit-table", { sheet: name, cell });
        const tag = text.slice(column.start, column.openEnd);
        splices.push({ from: column.start, to: column.openEnd, text: withAttribute(tag, "name", after) });
      }
      return spliced(text, splices);
    });
  }
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
