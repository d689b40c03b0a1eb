import type { Figure } from "../../reading/readings";
import type { GoalTable } from "../../tables/planTables";
import { cellName } from "../../workbook/address";
import { defineRule, type FixOf } from "../rule";
import { figureCells, type FigureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow } from "../support/rows";

/** A figure has a decimal comma. "1.234" is a thousand, which the readers know. */
export const decimalPoint = defineRule({
  id: "baseline/decimal-point",
  group: "baseline",
  severity: "warning",
  origin: "Dansk talform: komma skiller decimaler, punktum skiller tusinder. 12.9 kan læses som 129.",
  messages: { point: ["figure", "mended"] },
  fixes: { comma: [] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "12.9 %" })]),
    at: "C2",
    good: delmaalTable([delmaalRow({ baseline: "12,9 %" })]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      for (const found of figureCells(row, table)) {
        const figure = found.reading.figures.find((candidate) => candidate.decimalPoint);
        if (figure === undefined) continue;
        const fix = fixOf(table, found);
        context.report({
          sheet: table.sheet,
          at: found.cell.at,
          message: "point",
          values: { figure: figure.raw, mended: withComma(figure.raw) },
          ...(fix === null ? {} : { fix }),
        });
      }
    }),
});

/** None unless the text as read is the text of one cell: only then do the figures' places hold. */
function fixOf(table: GoalTable, { cell, reading }: FigureCell): FixOf<{ comma: [] }> | null {
  const [part, ...others] = cell.parts;
  if (part === undefined || others.length > 0 || part.cell.formula !== undefined) return null;
  const { value } = part.cell;
  if (typeof value !== "string" || value.trim() !== reading.text.trim()) return null;
  const to = withCommas(value, reading.figures, value.indexOf(reading.text));
  if (to === null) return null;
  return {
    title: "comma",
    safe: true,
    changes: [{ sheet: table.sheet.name, cell: cellName(part.at), from: value, to }],
  };
}

function withCommas(text: string, figures: readonly Figure[], offset: number): string | null {
  if (offset < 0) return null;
  let changed = "";
  let from = 0;
  for (const figure of figures) {
    if (!figure.decimalPoint) continue;
    const start = figure.start + offset;
    const end = figure.end + offset;
    if (start < from || text.slice(start, end) !== figure.raw) return null;
    changed += text.slice(from, start) + withComma(figure.raw);
    from = end;
  }
  return changed + text.slice(from);
}

/** "12.9" and "12.5-13.5" get commas; "1,234.5" changes both marks. */
function withComma(raw: string): string {
  return raw.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}
