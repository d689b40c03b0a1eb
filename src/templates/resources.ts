import type { Form } from "../core/forms/form";
import type { NewCell, NewSheet, NewValidation } from "../core/workbook/newSheet";
import { areaList, heading, planLines, title, wrapped, type TemplatePlan } from "./plan";

const POSITIONS = 12;
const FUNDERS = ["Landsbyggefonden", "Kommunen", "Boligorganisationerne"] as const;
/** The years of a plan that begins in the middle of the first. */
const YEARS_OF_PLAN = 5;

const SHARE_MESSAGE = "Skriv andelen fra 0 % til 100 %, fx 33 %.";

/** The staff of a delaftale, with shares and hours as they must agree with the budget. */
export function medarbejderTemplate(plan: TemplatePlan, form: Form): NewSheet {
  const head: NewCell[][] = [
    [title("Medarbejderressourcer")],
    [],
    ...planLines(form.tables.delmaal, plan),
    ["Indsatsområde:", null],
    [],
  ];
  const headings = ["Stilling", "Aktivitet", "Ansat (timer pr. uge)", "Andel af stillingen (%)", "Bemærkninger"];
  const top = head.length + 1;
  const blank = rowsOf(POSITIONS, () => [wrapped(null), wrapped(null), null, PERCENT, wrapped(null)]);
  return {
    name: "Medarbejderressourcer",
    role: "plan",
    rows: [...head, headings.map(heading), ...blank],
    widths: [34, 34, 12, 12, 30],
    validations: [areaList(head.length - 2, form), shares(top, 3, 3)],
    frozenRows: top,
  };
}

/** Positions by indsatsområde and year, and who pays. */
export function budgetTemplate(plan: TemplatePlan, form: Form, firstYear: number): NewSheet {
  const head: NewCell[][] = [[title("Budget")], [], ...planLines(form.tables.delmaal, plan).slice(0, 1), []];
  const areas = form.indsatsomraader;
  const years = Array.from({ length: YEARS_OF_PLAN }, (_, index) => String(firstYear + index));
  const headings = [
    "Stilling",
    "Aktivitet",
    "Timer pr. uge",
    "Årsløn inkl. pension (kr.)",
    ...areas.map((area) => `${area} (%)`),
    "I alt (%)",
    ...years,
    "I alt (kr.)",
  ];
  const top = head.length + 1;
  const blank = rowsOf(POSITIONS, () => [
    wrapped(null),
    wrapped(null),
    null,
    AMOUNT,
    ...areas.map(() => PERCENT),
    PERCENT,
    ...years.map(() => AMOUNT),
    AMOUNT,
  ]);
  const funding: NewCell[][] = [
    [],
    [heading("Finansiering"), heading("Beløb (kr.)")],
    ...FUNDERS.map((funder): NewCell[] => [funder, AMOUNT]),
    ["Finansiering i alt", AMOUNT],
  ];
  return {
    name: "Budget",
    role: "plan",
    rows: [...head, headings.map(heading), ...blank, ["Løn i alt"], ...funding],
    widths: [34, 30, 12, 16, ...areas.map(() => 18), 10, ...years.map(() => 14), 16],
    validations: [shares(top, 4, 3 + areas.length)],
    frozenRows: top,
  };
}

const PERCENT: NewCell = { value: null, numberFormat: "0%" };
const AMOUNT: NewCell = { value: null, numberFormat: "#,##0" };

function rowsOf(count: number, row: () => NewCell[]): NewCell[][] {
  return Array.from({ length: count }, row);
}

function shares(top: number, left: number, right: number): NewValidation {
  return { top, left, bottom: top + POSITIONS - 1, right, rule: { kind: "share" }, message: SHARE_MESSAGE };
}
