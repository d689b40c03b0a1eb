import type { NewCell, NewSheet, NewValidation } from "../core/workbook/newSheet";
import { FIXED_GOALS } from "../core/indicators/fixedGoals";
import { LBF_HEADINGS, type GoalColumn, type GoalTableKind } from "../core/reading/headings";
import { LAYOUT } from "../core/tables/planTables";
import { areaList, heading, planLines, title, wrapped, type TemplatePlan } from "./plan";

/** Characters; texts wrap inside them. */
const WIDTHS: Readonly<Record<GoalColumn, number>> = {
  delmaal: 34,
  indikator: 34,
  baseline: 28,
  comparison: 28,
  year: 12,
  source: 26,
};

const INDICATORS = 15;
/** What a baseline year can sensibly be: before these plans there were none, and data is years behind. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** LBF's delmålstabel with room for indicators. */
export function delmaalTemplate(plan: TemplatePlan): NewSheet {
  const head: NewCell[][] = [
    [title("Delmål og indikatorer")],
    [],
    ...planLines("delaftale", plan),
    ["Indsatsområde:", null],
    [],
  ];
  const top = head.length + 1;
  const blank = Array.from({ length: INDICATORS }, () => LAYOUT.delmaal.map(() => wrapped(null)));
  const year = LAYOUT.delmaal.indexOf("year");
  const years: NewValidation = {
    top,
    left: year,
    bottom: top + INDICATORS - 1,
    right: year,
    rule: { kind: "whole", min: FIRST_YEAR, max: LAST_YEAR },
    message: "Skriv året med fire cifre, fx 2023.",
  };
  return {
    name: "Delmål",
    role: "plan",
    rows: [...head, headings("delmaal"), ...blank],
    widths: LAYOUT.delmaal.map((column) => WIDTHS[column]),
    validations: [areaList(head.length - 2), years],
    frozenRows: top,
  };
}

/** LBF's table of overordnede mål; the goals and indicators are the same in every plan. */
export function overordnedeMaalTemplate(plan: TemplatePlan): NewSheet {
  const head: NewCell[][] = [[title("Overordnede mål")], [], ...planLines("samarbejdsaftale", plan), []];
  const rows = FIXED_GOALS.flatMap(({ goal, indicators }) =>
    indicators.map((indicator, index) => [
      wrapped(index === 0 ? goal : null),
      wrapped(indicator),
      wrapped(null),
      wrapped(null),
      wrapped(null),
    ]),
  );
  return {
    name: "Overordnede mål",
    role: "plan",
    rows: [...head, headings("overordnede-maal"), ...rows],
    widths: LAYOUT["overordnede-maal"].map((column) => WIDTHS[column]),
    frozenRows: head.length + 1,
  };
}

function headings(kind: GoalTableKind): NewCell[] {
  return LAYOUT[kind].map((column) => heading(LBF_HEADINGS[kind][column] ?? ""));
}
