import { samePlanName, sameKommune } from "../../comparing/planNames";
import { fold } from "../../reading/text";
import { areaTitleOf, type AreaTitle } from "../../tables/regions/indsatsomraadeOf";
import type { GoalTable, PlanStatement, PlanTables, SheetHead } from "../../tables/planTables";
import type { CellAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import { defineRule, type ReportOf, type RuleContext } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { placeName } from "../support/placeName";
import { shorten } from "../support/shorten";

const MESSAGES = {
  reversed: ["text"],
  name: ["text", "place", "other"],
  kommune: ["text", "place", "other"],
  period: ["text", "place", "other"],
  twice: ["area", "place"],
  plans: ["other", "name"],
} as const;

/**
 * The agreements of one plan give the same name, kommune and period, each indsatsområde has one delaftale, and the
 * period ends after it begins. Two whole plans in one workbook are asked about once.
 */
export const headerDiffers = defineRule({
  id: "plan/header-differs",
  group: "plan",
  severity: "error",
  origin: "Planens delaftaler og samarbejdsaftale gælder den samme helhedsplan i den samme periode.",
  messages: MESSAGES,
  example: { bad: ofPeriod("1. juni 2029 – 31. maj 2025"), at: "B2", good: ofPeriod("1. juni 2025 – 31. maj 2029") },
  check: (context) => {
    const said = statementsOf(context.plan.tables);
    for (const one of said) {
      if (isReversed(one))
        context.report({ ...placeOf(one), message: "reversed", values: { text: shorten(textOf(one)) } });
    }
    const plans = wholePlans(context.plan.tables, said);
    if (plans !== null) {
      const [first, second] = plans;
      context.report({
        ...placeOf(second),
        message: "plans",
        values: { name: shorten(textOf(second)), other: shorten(textOf(first)) },
        severity: "warning",
        related: [placeOf(first)],
      });
      return;
    }
    for (const kind of KINDS)
      reportDiffering(
        context,
        said.filter((one) => one.kind === kind && !isReversed(one)),
      );
    reportAreas(context);
  },
});

const KINDS = ["name", "kommune", "period"] as const;

type Context = RuleContext<ReportOf<typeof MESSAGES>>;

type Said = PlanStatement & { readonly sheet: Sheet };

/** The lines above a sheet's tables; below them a period may be that of an activity, unless LBF's form asks for it. */
function statementsOf({ heads, goals, staffing }: PlanTables): readonly Said[] {
  return heads.flatMap(({ sheet, statements }: SheetHead) => {
    const tops = [...goals, ...staffing].flatMap((table) => (table.sheet === sheet ? [table.range.top] : []));
    const top = Math.min(...tops);
    return statements.filter(({ at, isForm }) => isForm || at.row < top).map((one) => ({ ...one, sheet }));
  });
}

function isReversed(one: Said): boolean {
  if (one.kind !== "period") return false;
  const { from, to } = one.value;
  return from !== null && to !== null && from > to;
}

function isSame(a: Said, b: Said): boolean {
  if (a.kind === "period" || b.kind === "period") {
    if (a.kind !== b.kind || a.kind !== "period" || b.kind !== "period") return true;
    return agree(a.value.from, b.value.from) && agree(a.value.to, b.value.to);
  }
  return a.kind === "kommune" ? sameKommune(a.value, b.value) : samePlanName(a.value, b.value);
}

/** An end that isn't given differs from none. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Each statement that differs from the one that most agree with; of as many the first. */
function reportDiffering(context: Context, said: readonly Said[]): void {
  const groups: Said[][] = [];
  for (const one of said) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  const most = groups.reduce<readonly Said[]>((best, group) => (group.length > best.length ? group : best), []);
  const [reference] = most;
  if (reference === undefined) return;
  for (const one of groups.filter((group) => group !== most).flat()) {
    const values = {
      text: shorten(textOf(one)),
      other: shorten(textOf(reference)),
      place: placeName(reference, one.sheet),
    };
    context.report({ ...placeOf(one), message: one.kind, values, related: [placeOf(reference)] });
  }
}

function placeOf({ sheet, at }: { readonly sheet: Sheet; readonly at: CellAddress }) {
  return { sheet, at };
}

function textOf(one: Said): string {
  return one.kind === "period" ? `${dayOf(one.value.from)} – ${dayOf(one.value.to)}` : one.value;
}

/** "31.12.2029" */
function dayOf(isoDate: string | null): string {
  return isoDate === null ? "?" : isoDate.split("-").reverse().join(".");
}

/**
 * The names of two plans that both stand whole in the workbook: of each name there are overordnede mål, two delaftaler or
 * more, or both have a delaftale for the same indsatsområde and nothing else. One sheet of another name is a slip.
 */
function wholePlans({ goals }: PlanTables, said: readonly Said[]): readonly [Said, Said] | null {
  const names = said.filter((one) => one.kind === "name");
  const [first] = names;
  const second = names.find((one) => first !== undefined && !isSame(first, one));
  if (first === undefined || second === undefined) return null;
  const [own, other] = [first, second].map((name) => {
    const sheets = new Set(names.filter((one) => isSame(name, one)).map(({ sheet }) => sheet));
    return goals.filter(({ sheet }) => sheets.has(sheet));
  });
  if (own === undefined || other === undefined) return null;
  const areas = areasOf(own);
  const same = [...areasOf(other)].every((area) => areas.has(area)) && areas.size === areasOf(other).size;
  return (isWhole(own) && isWhole(other)) || (same && areas.size > 0) ? [first, second] : null;
}

function isWhole(tables: readonly GoalTable[]): boolean {
  const hasGoals = tables.some(({ kind }) => kind === "overordnede-maal");
  return areasOf(tables).size > 1 || (hasGoals && areasOf(tables).size > 0);
}

function areasOf(tables: readonly GoalTable[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({ indsatsomraade }) => indsatsomraade ?? []));
}

/** An indsatsområde under two titles of its own; a delaftale with two tables has one title. */
function reportAreas(context: Context): void {
  const titles = new Map<string, (AreaTitle & { readonly sheet: Sheet; readonly at: CellAddress })[]>();
  for (const table of context.plan.tables.goals) {
    if (table.kind !== "delmaal" || table.indsatsomraade === null) continue;
    const { sheet, range } = table;
    const title = areaTitleOf({ sheet }, range.top);
    if (title === null) continue;
    const { top: row, left: column } = range;
    const placed = { ...title, sheet, at: title.at ?? { row, column } };
    const found = titles.get(title.omraade) ?? [];
    titles.set(title.omraade, found);
    const isKnown = found.some((one) => one.sheet === sheet && (title.at === null || sameCell(one.at, placed.at)));
    if (!isKnown && !CONTINUES.test(fold(`${title.text} ${sheet.name}`))) found.push(placed);
  }
  for (const [omraade, [first, ...others]] of titles) {
    if (first === undefined) continue;
    for (const other of others) {
      if (!sameTitle(first.text, other.text)) continue;
      const values = { area: omraade, place: placeName(first, other.sheet) };
      context.report({ ...placeOf(other), message: "twice", values, related: [placeOf(first)] });
    }
  }
}

const CONTINUES = /fortsat|fortsætt|\(forts/;

function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

/** "Beskæftigelse, Nord" and "Beskæftigelse, Syd" are two parts of a plan. */
function sameTitle(a: string, b: string): boolean {
  const [first, second] = [fold(a), fold(b)];
  return first.includes(second) || second.includes(first);
}

function ofPeriod(period: string) {
  return {
    rows: [
      ["Kommune:", "Brøndby Kommune"],
      ["Delaftalen gælder fra - til:", period],
      [],
      ...delmaalTable([delmaalRow()]).rows,
    ],
  };
}
