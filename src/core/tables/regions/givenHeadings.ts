import { columnsOf, formColumn, type Form } from "../../forms/form";
import { isLbfWording, readHeading } from "../../forms/readHeading";
import type { Heading } from "../planTables";
import type { FoundHeadings } from "./foundHeadings";
import type { GivenTable } from "./given";
import { type Grid, textOf } from "./grid";

/**
 * The headings of a table that the user has pointed out.
 * @param forms those that it may follow, the likeliest first
 */
export function givenHeadings(grid: Grid, table: GivenTable, forms: readonly [Form, ...Form[]]): FoundHeadings {
  const { kind, range, columns } = table;
  const form = formOf(grid, table, forms);
  const goals = new Map(columnsOf({ form, kind }).map(({ id }) => [columns[id], id]));
  const headings: Heading[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const goal = goals.get(column) ?? null;
    const text = textOf(grid.cell(range.top, column));
    if (goal === null && text === "") continue;
    headings.push({
      column,
      goal,
      text,
      at: { row: range.top, column },
      exact: goal !== null && isLbfWording(text, formColumn({ form, kind }, goal)),
      unit: readHeading(text, form)?.unit ?? null,
    });
  }
  const missing = columnsOf({ form, kind }).flatMap(({ id }) => (columns[id] === undefined ? [id] : []));
  const { top, left, right } = range;
  return { form, kind, headings, top, bottom: top, left, right, missing };
}

/** The form that the user has said, else the first of those that most of the columns are of. */
function formOf(grid: Grid, { kind, range, columns, form: said }: GivenTable, forms: readonly [Form, ...Form[]]): Form {
  const scoreOf = (form: Form): number =>
    columnsOf({ form, kind }).reduce((sum, column) => {
      const at = columns[column.id];
      if (at === undefined) return sum;
      return sum + 100 + (isLbfWording(textOf(grid.cell(range.top, at)), column) ? 1 : 0);
    }, 0);
  const [first, ...others] = forms;
  return (
    forms.find(({ id }) => id === said) ??
    others.reduce((best, form) => (scoreOf(form) > scoreOf(best) ? form : best), first)
  );
}
