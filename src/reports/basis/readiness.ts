import type { BasisIndicator, PlanBasis } from "./indicators";
import type { ReadinessItem, ReadinessState } from "../../locales/basisTexts";
import type { FileReport, ReportFinding } from "../model";

/** What LBF asks for, in the order of its paperwork; the words stand in the locales. */
const READINESS_ITEMS = [
  "plan",
  "kommune",
  "period",
  "goals",
  "agreements",
  "baselines",
  "years",
  "sources",
  "staffing",
  "budget",
  "agreement-budget",
  "cofinancing",
  "milestones",
  "emergency",
  "commission",
] as const satisfies readonly ReadinessItem[];

export interface Readiness {
  readonly item: ReadinessItem;
  readonly state: ReadinessState;
  /** How many of how many, where that can be counted; else null. */
  readonly count: { readonly done: number; readonly of: number } | null;
}

type Known = Pick<FileReport, "plan" | "tables" | "findings" | "staffing">;

/** What the workbook already answers of what LBF asks for, item by item. */
export function readinessOf(report: Known, basis: PlanBasis): Readiness[] {
  return READINESS_ITEMS.map((item) => ({ item, count: null, ...stateOf(item, report, basis) }));
}

function stateOf(
  item: ReadinessItem,
  { plan, tables, findings, staffing }: Known,
  { indicators, saysLbfPart }: PlanBasis,
): Pick<Readiness, "state"> & Partial<Readiness> {
  const has = (kind: string): boolean => tables.some((table) => table.kind === kind);
  const without = (rule: string): Pick<Readiness, "state" | "count"> =>
    counted(indicators.length, indicators.filter((one) => concerns(one, findings, rule)).length);
  switch (item) {
    case "plan":
      return told(plan?.name ?? null);
    case "kommune":
      return told(plan?.kommune ?? null);
    case "period":
      return told(plan?.period.from ?? null, plan?.period.to ?? null);
    case "goals":
      return { state: has("overordnede-maal") ? "ready" : "missing" };
    case "agreements":
      return { state: has("delmaal") ? "ready" : "missing" };
    case "baselines":
      return without("baseline/missing");
    case "years":
      return without("year/missing");
    case "sources":
      return without("source/missing");
    case "staffing":
      return { state: has("medarbejdere") ? "ready" : "missing" };
    case "budget":
      return { state: has("budget") ? "ready" : "missing" };
    case "agreement-budget": {
      if (staffing?.hasBudget !== true || !staffing.hasLines) return { state: "missing" };
      return counted(
        staffing.rows.length,
        staffing.rows.filter(({ total }) => total.differs || total.isQuestion).length,
      );
    }
    case "cofinancing": {
      if (!saysLbfPart) return { state: "missing" };
      return { state: findings.some(({ rule }) => rule === "budget/cofinancing") ? "missing" : "ready" };
    }
    case "milestones":
    case "emergency":
    case "commission":
      return { state: "outside" };
  }
}

/** Ready when all that must be told is. */
function told(...values: readonly (string | null)[]): Pick<Readiness, "state"> {
  const known = values.filter((value) => value !== null).length;
  return { state: known === values.length ? "ready" : known === 0 ? "missing" : "partly" };
}

function counted(all: number, open: number): Pick<Readiness, "state" | "count"> {
  if (all === 0) return { state: "missing", count: null };
  const state = open === 0 ? "ready" : open === all ? "missing" : "partly";
  return { state, count: { done: all - open, of: all } };
}

/** Whether the rule reports something in the indicator's row. */
export function concerns(
  { sheet, top, bottom }: BasisIndicator,
  findings: readonly ReportFinding[],
  rule: string | null,
): boolean {
  return findings.some((finding) => {
    const row = Number(/\d+$/.exec(finding.cell)?.[0]) - 1;
    return (rule === null || finding.rule === rule) && finding.sheet === sheet && row >= top && row <= bottom;
  });
}
