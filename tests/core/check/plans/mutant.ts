import type { CellValue } from "../../../../src/core/workbook/snapshot";
import type { Draft } from "./draft";
import { esbjerg } from "./esbjerg";
import { holbaek } from "./holbaek";
import { randers } from "./randers";
import { vejle } from "./vejle";

/** The clean plans: each gives no error and no warning. */
export const PLANS = { vejle, randers, esbjerg, holbaek } as const;
export type PlanName = keyof typeof PLANS;

/** A clean plan with one thing spoiled. */
export interface Mutant {
  readonly plan: PlanName;
  readonly name: string;
  readonly rule: string;
  /** "E9" on the plan's first sheet, "Beskæftigelse!E9" on another. */
  readonly at: string;
  /** Further cells where the same rule is right to report. */
  readonly also: readonly string[];
  readonly change: (draft: Draft) => void;
}

/** A clean plan written otherwise, and just as rightly. */
export interface Harmless {
  readonly plan: PlanName;
  readonly name: string;
  readonly change: (draft: Draft) => void;
}

/** A mutation of the plan's structure or of several cells. */
export function mutant(
  plan: PlanName,
  rule: string,
  at: string,
  name: string,
  change: (draft: Draft) => void,
  also: readonly string[] = [],
): Mutant {
  return { plan, name, rule, at, also, change };
}

/** Another value in one cell ("Sheet!C9" or "C9"), reported at that cell or at the one named last. */
export function spoiled(
  plan: PlanName,
  rule: string,
  cell: string,
  value: CellValue,
  format = "General",
  at = cell,
): Mutant {
  return mutant(
    plan,
    rule,
    at,
    `${cell} = ${JSON.stringify(value)}${format === "General" ? "" : ` as ${format}`}`,
    (draft) => write(draft, cell, value, format),
  );
}

/** The same as `spoiled`, for a finding in another cell than the one changed. */
export function spoiledElsewhere(plan: PlanName, rule: string, at: string, cell: string, value: CellValue): Mutant {
  return spoiled(plan, rule, cell, value, "General", at);
}

export function harmless(plan: PlanName, name: string, change: (draft: Draft) => void): Harmless {
  return { plan, name, change };
}

/** Another value in one cell that means the same or is as good. */
export function rewritten(plan: PlanName, cell: string, value: CellValue, format = "General"): Harmless {
  return harmless(plan, `${cell} = ${JSON.stringify(value)}${format === "General" ? "" : ` as ${format}`}`, (draft) =>
    write(draft, cell, value, format),
  );
}

function write(draft: Draft, cell: string, value: CellValue, format: string): void {
  const [sheet, name] = splitCell(cell);
  draft.sheet(sheet).set(name, value, format);
}

/** The sheet's name, where one is given, and the cell's. */
export function splitCell(cell: string): [string | undefined, string] {
  const mark = cell.indexOf("!");
  return mark < 0 ? [undefined, cell] : [cell.slice(0, mark), cell.slice(mark + 1)];
}
