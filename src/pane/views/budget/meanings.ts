import { headOf } from "../../../core/tables/columnQuestions";
import { isTurned } from "../../../core/tables/receipt";
import type { BudgetMapping, BudgetMeaning, BudgetTable } from "../../../core/tables/staffing/staffingTable";
import { columnName, type CellAddress, type CellRange } from "../../../core/workbook/address";
import { cellAt, type Sheet } from "../../../core/workbook/snapshot";
import type { BudgetColumnTexts } from "../../../locales/budgetColumnTexts";
import type { MeaningKey } from "../../../reports/budgetMeaning";
import type { Say } from "../staffing/Figures";

/** A column of a budget, or in a budget with its positions in columns a row, that the user may name. */
export interface Line {
  readonly axis: "column" | "row";
  /** Counted from zero. */
  readonly index: number;
  /** Where its heading stands, or would. */
  readonly at: CellAddress;
  readonly heading: string;
  /** As its heading is read; null where that says nothing. */
  readonly read: BudgetMeaning | null;
}

/** Rows that are looked at for figures in a column without a heading. */
const ROWS_LOOKED_AT = 200;

/**
 * The lines of a sheet's budgets, each once, and those of the range pointed out.
 * @param byHeadings the budgets as their headings alone are read
 * @param byUser the budgets as they are read with what the user has said
 */
export function linesOf(
  sheet: Sheet,
  { byHeadings, byUser }: { readonly byHeadings: readonly BudgetTable[]; readonly byUser: readonly BudgetTable[] },
  range: CellRange | null,
): Line[] {
  const lines = new Map<string, Line>();
  const add = (line: Line): void => {
    const key = lineKey(line);
    if (!lines.has(key)) lines.set(key, line);
  };
  for (const budget of [...byHeadings, ...byUser]) {
    const { fields, range: own } = budget;
    const axis = isTurned(budget) ? "row" : "column";
    for (const { at, heading, meaning } of fields)
      add({
        axis,
        index: axis === "row" ? at.row : at.column,
        at,
        heading,
        read: byHeadings.includes(budget) ? meaning : null,
      });
    if (axis === "column") for (const column of unnamed(sheet, own, budget)) add(column);
  }
  if (range !== null) {
    for (let column = range.left; column <= range.right; column += 1) {
      const heading = cellAt(sheet, range.top, column)?.text.trim() ?? "";
      add({ axis: "column", index: column, at: { row: range.top, column }, heading, read: null });
    }
  }
  return [...lines.values()].sort((a, b) => (a.axis === b.axis ? a.index - b.index : a.axis === "column" ? -1 : 1));
}

/** Columns with figures inside the budget. */
function unnamed(sheet: Sheet, { top, bottom, left, right }: CellRange, budget: BudgetTable): Line[] {
  const found: Line[] = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= Math.min(bottom, top + ROWS_LOOKED_AT); row += 1) {
      if (typeof cellAt(sheet, row, column)?.value !== "number") continue;
      const at = headOf(budget, "column", { row, column });
      found.push({ axis: "column", index: column, at, heading: "", read: null });
      break;
    }
  }
  return found;
}

export function lineKey({ axis, index }: Pick<Line, "axis" | "index">): string {
  return `${axis}:${index}`;
}

/** What the store holds of a sheet, by line. */
export function choicesOf(mapping: readonly BudgetMapping[], sheet: string): ReadonlyMap<string, BudgetMeaning> {
  return new Map(
    mapping
      .filter((one) => one.sheet === sheet)
      .map((one) => [
        "column" in one ? lineKey({ axis: "column", index: one.column }) : lineKey({ axis: "row", index: one.row }),
        one.meaning,
      ]),
  );
}

export function mappingOf(choices: ReadonlyMap<string, BudgetMeaning>, sheet: string): BudgetMapping[] {
  return [...choices].map(([key, meaning]) => {
    const [axis, index] = key.split(":");
    return axis === "column" ? { sheet, column: Number(index), meaning } : { sheet, row: Number(index), meaning };
  });
}

/** "Kolonne F: ”Fordeling B”" */
export function lineName({ axis, index, heading }: Line, texts: BudgetColumnTexts, say: Say): string {
  const shown = heading.length > 60 ? `${heading.slice(0, 59)}…` : heading;
  const place = axis === "column" ? { letter: columnName(index) } : { number: String(index + 1) };
  if (shown === "") return say(texts[axis], place);
  return say(axis === "column" ? texts.columnWith : texts.rowWith, { ...place, heading: shown });
}

/** The meaning that the key stands for, with the area and the year it needs. */
export function meaningOf(key: MeaningKey, omraade: string | null, year: number): BudgetMeaning {
  switch (key) {
    case "share":
    case "amount":
      return { kind: key, omraade };
    case "hours:week":
      return { kind: "hours", omraade, per: "week" };
    case "hours:month":
      return { kind: "hours", omraade, per: "month" };
    case "hours:year":
      return { kind: "hours", omraade, per: "year" };
    case "hours:posts":
      return { kind: "hours", omraade, per: "posts" };
    case "contract-hours:week":
      return { kind: "contract-hours", per: "week" };
    case "contract-hours:month":
      return { kind: "contract-hours", per: "month" };
    case "contract-hours:year":
      return { kind: "contract-hours", per: "year" };
    case "contract-hours:posts":
      return { kind: "contract-hours", per: "posts" };
    case "annual-cost:year":
      return { kind: "annual-cost", per: "year" };
    case "annual-cost:month":
      return { kind: "annual-cost", per: "month" };
    case "funding:lbf":
      return { kind: "funding", party: "lbf" };
    case "funding:kommune":
      return { kind: "funding", party: "kommune" };
    case "funding:boligorganisation":
      return { kind: "funding", party: "boligorganisation" };
    case "funding:anden":
      return { kind: "funding", party: "anden" };
    case "year":
      return { kind: "year", year };
    case "stilling":
    case "activity":
    case "omraade":
    case "row-year":
    case "cost":
    case "share-total":
    case "total":
    case "ignore":
      return { kind: key };
  }
}
