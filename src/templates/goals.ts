import type { NewCell, NewSheet, NewValidation } from "../core/workbook/newSheet";
import type { Form, FormColumn } from "../core/forms/form";
import { areaList, heading, planLines, title, wrapped, type TemplatePlan } from "./plan";

const INDICATORS = 15;
/** What a baseline year can sensibly be: before these plans there were none, and data is years behind. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** LBF's delmålstabel with room for indicators. */
export function delmaalTemplate(plan: TemplatePlan, form: Form): NewSheet {
  const table = form.tables.delmaal;
  const { columns } = table;
  const head: NewCell[][] = [[title(table.title)], [], ...planLines(table, plan), ["Indsatsområde:", null], []];
  const top = head.length + 1;
  const blank = Array.from({ length: INDICATORS }, () => columns.map(() => wrapped(null)));
  const years = columns.flatMap(({ reader }, column): NewValidation[] =>
    reader !== "year"
      ? []
      : [
          {
            top,
            left: column,
            bottom: top + INDICATORS - 1,
            right: column,
            rule: { kind: "whole", min: FIRST_YEAR, max: LAST_YEAR },
            message: "Skriv året med fire cifre, fx 2023.",
          },
        ],
  );
  return {
    name: table.sheet,
    role: "plan",
    rows: [...head, headings(columns), ...blank],
    widths: columns.map(({ width }) => width),
    validations: [areaList(head.length - 2, form), ...years],
    frozenRows: top,
  };
}

/** LBF's table of overordnede mål; the goals and indicators are the same in every plan. */
export function overordnedeMaalTemplate(plan: TemplatePlan, form: Form): NewSheet {
  const table = form.tables["overordnede-maal"];
  const { columns } = table;
  const head: NewCell[][] = [[title(table.title)], [], ...planLines(table, plan), []];
  const rows = form.fixedGoals.flatMap(({ goal, indicators }) =>
    indicators.map((indicator, index) => {
      const said = new Map([
        ["delmaal", index === 0 ? goal : null],
        ["indikator", indicator],
      ]);
      return columns.map(({ id }) => wrapped(said.get(id) ?? null));
    }),
  );
  return {
    name: table.sheet,
    role: "plan",
    rows: [...head, headings(columns), ...rows],
    widths: columns.map(({ width }) => width),
    frozenRows: head.length + 1,
  };
}

function headings(columns: readonly FormColumn[]): NewCell[] {
  return columns.map((column) => heading(column.heading));
}
