import { cellName, parseCellName, rangeName, type CellAddress, type CellRange } from "../../core/workbook/address";
import type { Severity } from "../../core/findings/finding";
import type { Mark } from "../host";
import { rectanglesOf } from "../rectangles";
import type { ExcelApi } from "./excelApi";
import type { OwnWrites } from "./ownWrites";
import { boundsOf } from "./partReader";

interface Look {
  readonly fill: string;
  readonly line: string;
  /** Lines differ as well as colours, so that marks can be told apart without them. */
  readonly style: "Continuous" | "Dash" | "Dot";
}

const LOOKS: Readonly<Record<Severity, Look>> = {
  error: { fill: "#FBE3E4", line: "#A4262C", style: "Continuous" },
  warning: { fill: "#FFF4CE", line: "#8A6100", style: "Dash" },
  info: { fill: "#DEECF9", line: "#005A9E", style: "Dot" },
};

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Each side costs a tenth of what a mark takes to send; two tell as much as four. */
const SIDES = ["EdgeTop", "EdgeBottom"] as const;

/** Marks in one request; each takes about 2 KB, and Excel on the web takes 5 MB. */
const MARKS_AT_ONCE = 1000;

/**
 * Our marks are conditional formats with a formula that is always true and names us. It holds neither functions nor
 * separators, so it reads the same in every language of Excel.
 */
const OURS = "baselinekontrol:";

function formulaOf(severity: Severity): string {
  return `="${OURS}${severity}"<>""`;
}

/** Needs the type and the formula of the format to have been loaded. */
export function isOurs({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  if (type !== "Custom" || customOrNullObject.isNullObject) return false;
  const formula: unknown = customOrNullObject.rule.formula;
  return typeof formula === "string" && formula.startsWith(`="${OURS}`);
}

/** A mark that stands in a sheet. */
interface Standing {
  readonly id: string;
  readonly key: string;
}

/**
 * Puts marks in place of those made before; none takes all away. What is marked as it shall be stays as it is. Two requests
 * to look, one more where there are marks, and one to write where something differs, with one more for each thousand
 * places further. Gives the names of sheets that let no one set formats, after the others are done.
 */
export async function setMarks(api: ExcelApi, own: OwnWrites, marks: readonly Mark[]): Promise<readonly string[]> {
  return api.runAsOneUndo(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const asked = worksheets.items.map((sheet) => {
      sheet.load("protection/protected,protection/options");
      const formats = sheet.getRange().untrack().conditionalFormats;
      formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
      return { sheet, formats };
    });
    await context.sync();
    const standing = await marksIn(context, asked);
    const refusing: string[] = [];
    const steps: (() => void)[] = [];
    asked.forEach(({ sheet }, index) => {
      const known = standing[index] ?? [];
      const wanted = wantedIn(marks.filter((mark) => mark.sheet === sheet.name));
      const kept = new Set<string>();
      const changes = known.flatMap(({ id, key }) => {
        if (!wanted.has(key) || kept.has(key)) return [removing(sheet, id)];
        kept.add(key);
        return [];
      });
      for (const [key, add] of wanted) if (!kept.has(key)) changes.push(() => add(sheet));
      if (changes.length > 0 && !mayFormat(sheet)) refusing.push(sheet.name);
      else if (changes.length > 0) {
        own.touch(sheet.id);
        steps.push(...changes);
      }
    });
    for (let from = 0; from < steps.length; from += MARKS_AT_ONCE) {
      steps.slice(from, from + MARKS_AT_ONCE).forEach((step) => step());
      await context.sync();
    }
    return refusing;
  });
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Where our marks stand now: Excel moves them with the cells. */
async function marksIn(context: Excel.RequestContext, asked: readonly AskedSheet[]): Promise<readonly Standing[][]> {
  const ours = asked.map(({ sheet, formats }) =>
    formats.items.filter(isOurs).map((format) => {
      // Excel lets go of a range between two requests, and of what was found in it: so it is asked for anew.
      const range = sheet.getRange().untrack().conditionalFormats.getItem(format.id).getRangeOrNullObject().untrack();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { id: format.id, formula: format.customOrNullObject.rule.formula, range };
    }),
  );
  if (ours.some((some) => some.length > 0)) await context.sync();
  return ours.map((some) =>
    some.map(({ id, formula, range }) => ({ id, key: range.isNullObject ? "" : keyOf(formula, boundsOf(range)) })),
  );
}

function keyOf(formula: string, range: CellRange): string {
  return `${formula} ${rangeName(range)}`;
}

function removing(sheet: Excel.Worksheet, id: string): () => void {
  return () => sheet.getRange().untrack().conditionalFormats.getItem(id).delete();
}

function mayFormat({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}

/** The rectangles to be marked, each with how. */
function wantedIn(marks: readonly Mark[]): Map<string, (sheet: Excel.Worksheet) => void> {
  const worst = worstByCell(marks);
  return new Map(
    SEVERITIES.flatMap((severity) => {
      const cells = [...worst.values()].flatMap((mark) => (mark.severity === severity ? [mark.at] : []));
      return rectanglesOf(cells).map((rectangle): [string, (sheet: Excel.Worksheet) => void] => [
        keyOf(formulaOf(severity), rectangle),
        (sheet) => addMark(sheet.getRange(rangeName(rectangle)).untrack(), severity),
      ]);
    }),
  );
}

function worstByCell(
  marks: readonly Mark[],
): ReadonlyMap<string, { readonly at: CellAddress; readonly severity: Severity }> {
  const worst = new Map<string, { readonly at: CellAddress; readonly severity: Severity }>();
  for (const { cell, severity } of marks) {
    const at = parseCellName(cell);
    if (at === null) continue;
    const known = worst.get(cellName(at));
    if (known !== undefined && SEVERITIES.indexOf(known.severity) <= SEVERITIES.indexOf(severity)) continue;
    worst.set(cellName(at), { at, severity });
  }
  return worst;
}

function addMark(range: Excel.Range, severity: Severity): void {
  const { fill, line, style } = LOOKS[severity];
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formulaOf(severity);
  custom.format.fill.color = fill;
  for (const side of SIDES) {
    const border = custom.format.borders.getItem(side);
    border.style = style;
    border.color = line;
  }
}
