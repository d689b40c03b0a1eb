import { readStaffingLine } from "../../reading/staffing";
import { cellName } from "../../workbook/address";
import { cellAt } from "../../workbook/snapshot";
import type { Difference } from "../../pairing/compare";
import type { BudgetFigure } from "../../tables/staffing/staffingTable";
import type { FixOf } from "../rule";

/**
 * The two ways to put a difference right, each for the user to see first: neither can be known to be the right one.
 * Null where a figure is calculated, stands in more than one place, or none.
 */

/** The budget's figure into the line of the delaftale. */
export function intoLine(difference: Difference): FixOf<{ intoLine: [] }> | null {
  const { line, pair } = difference;
  if (pair.together.length > 1 || pair.posts.length > 1) return null;
  const cell = cellAt(line.table.sheet, line.line.at.row, line.line.at.column);
  if (typeof cell?.value !== "string" || cell.formula !== undefined) return null;
  const { text } = line.line;
  const start = cell.value.indexOf(text);
  if (start < 0 || cell.value.includes(text, start + 1)) return null;
  const written = rewritten(text, difference);
  if (written === null) return null;
  const to = cell.value.slice(0, start) + written + cell.value.slice(start + text.length);
  return {
    title: "intoLine",
    safe: false,
    changes: [{ sheet: line.table.sheet.name, cell: cellName(line.line.at), from: cell.value, to }],
  };
}

const SHARE = /(?<![\d,.])(\d{1,3}(?:[,.]\d{1,2})?)(?=[ \u00a0]{0,2}(?:%|pct|procent))/gi;
const HOURS = /(?<![\d,.])(\d{1,3}(?:[,.]\d{1,2})?)(?=[ \u00a0]{0,2}(?:timer|time|t)(?!\p{L}))/giu;

/** The line with the budget's figure in place of its own; null unless it then says just that, and nothing else. */
function rewritten(text: string, { unit, agreement, budget }: Difference): string | null {
  if (unit === "amount" || budget <= 0) return null;
  const scale = unit === "share" ? 100 : 1;
  const shares = [...text.matchAll(SHARE)];
  const hours = [...text.matchAll(HOURS)];
  const [place, ...others] = unit === "share" ? shares : hours;
  // "33 % af 37 timer" has a share and the hours it is of; any further figure says again what would have changed.
  if (place === undefined || others.length > 0 || hours.length > 1 || (unit === "hours" && shares.length > 0))
    return null;
  if (Math.abs(toNumber(place[0]) - agreement * scale) > 0.005) return null;
  const changed = text.slice(0, place.index) + danish(budget * scale) + text.slice(place.index + place[0].length);
  const read = readStaffingLine(changed);
  const said = { share: read.share, hours: read.hours, contract: read.contractHours }[unit];
  return said === null || Math.abs(said - budget) > 0.005 ? null : changed;
}

/** The line's figure into the budget. */
export function intoBudget({ unit, agreement, pair, measure }: Difference): FixOf<{ intoBudget: [] }> | null {
  if (pair.posts.length > 1) return null;
  const { share, hours, contract, amount } = measure.cells;
  const figure = {
    share,
    hours: measure.statesHours ? hours : measure.share === 1 ? contract : null,
    contract,
    amount,
  }[unit];
  return figure === null ? null : changeOf(figure, agreement);
}

function changeOf(figure: BudgetFigure, value: number): FixOf<{ intoBudget: [] }> | null {
  const cell = cellAt(figure.sheet, figure.at.row, figure.at.column);
  if (typeof cell?.value !== "number" || cell.formula !== undefined || figure.value === 0) return null;
  // Percents and thousands are kept as the cell has them.
  const to = Number(((value * cell.value) / figure.value).toPrecision(12));
  return {
    title: "intoBudget",
    safe: false,
    changes: [{ sheet: figure.sheet.name, cell: cellName(figure.at), from: cell.text, to }],
  };
}

function toNumber(figure: string): number {
  return Number(figure.replace(",", "."));
}

function danish(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}
