import { numberOf } from "../../tables/budget/budgetCells";
import { cellName, type CellAddress } from "../../workbook/address";
import { cellAt, type Sheet } from "../../workbook/snapshot";
import { defineRule, type FixOf } from "../rule";
import { shorten } from "../support/shorten";
import { withBudget } from "../support/staffingExamples";

/** A figure of the budget is stored as a number, so that Excel counts it in. */
export const numberAsText = defineRule({
  id: "budget/number-as-text",
  group: "budget",
  severity: "warning",
  origin: "Excel regner ikke med tal, der er gemt som tekst: en sum springer dem over.",
  messages: { text: ["text"] },
  fixes: { number: [] },
  example: {
    bad: withBudget(
      ["Projektleder 40 % af 37 timer"],
      [
        ["Projektleder", null, "37", 600000, 60, 40, 100],
        ["Gadeplansmedarbejder", null, 30, 420000, 100, null, 100],
      ],
    ),
    at: "C10",
    good: withBudget(
      ["Projektleder 40 % af 37 timer"],
      [
        ["Projektleder", null, 37, 600000, 60, 40, 100],
        ["Gadeplansmedarbejder", null, 30, 420000, 100, null, 100],
      ],
    ),
  },
  check: (context) => {
    for (const { sheet, numbersAsText } of context.plan.tables.budgets) {
      for (const { at, text } of numbersAsText) {
        const fix = fixOf(sheet, at);
        context.report({
          sheet,
          at,
          message: "text",
          values: { text: shorten(text) },
          ...(fix === null ? {} : { fix }),
        });
      }
    }
  },
});

/** Only for plain digits: what a unit or a percent sign behind them does to the number, the user says. */
function fixOf(sheet: Sheet, at: CellAddress): FixOf<{ number: [] }> | null {
  const cell = cellAt(sheet, at.row, at.column);
  const number = numberOf(cell);
  if (typeof cell?.value !== "string" || cell.formula !== undefined || number === null || number.isPercent) return null;
  if (!/^\s{0,9}-?\d[\d. \u00a0]{0,20}(?:,\d{1,4})?\s{0,9}$/.test(cell.value)) return null;
  return {
    title: "number",
    safe: true,
    changes: [{ sheet: sheet.name, cell: cellName(at), from: cell.value, to: number.value }],
  };
}
