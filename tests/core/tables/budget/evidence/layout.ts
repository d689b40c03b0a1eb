import { checkWorkbook } from "../../../../../src/core/check/check";
import { budgetOf } from "../../../../../src/core/tables/budget/mergeBudget";
import { readPlanTables } from "../../../../../src/core/tables/readPlanTables";
import { sheetFromRows, workbookOf } from "../../../../../src/core/workbook/fromRows";
import type { Sheet, Workbook } from "../../../../../src/core/workbook/snapshot";
import type { LayoutSheet } from "../layout";

/** Weekly hours by indsatsområde. */
export type Hours = Readonly<Record<string, number>>;

/** A right budget in a layout of its own, with what a person reads in it, written apart. */
export interface EvidenceLayout {
  readonly name: string;
  readonly sheets: readonly LayoutSheet[];
  /** The plan's period, as a delaftale writes it. */
  readonly period: string;
  readonly staff: Readonly<Record<string, Hours>>;
  readonly faults?: readonly Fault[];
}

/** A figure typed wrong, and where that may be said: "rule@cell" of its own sheet, or "rule@sheet!cell". */
export interface Fault {
  /** Of the layout's sheets, where it isn't the first. */
  readonly sheet?: number;
  readonly cell: string;
  readonly to: number;
  readonly said: readonly string[];
}

export const UDD = "Uddannelse og livschancer";
export const BESK = "Beskæftigelse";
export const KRIM = "Kriminalitetsforebyggelse";
export const SAMM = "Sammenhængskraft og medborgerskab";

/** The delaftaler that say the same as the budget, a sheet each, in front of it. */
export function planOf({ sheets, period, staff }: EvidenceLayout): Workbook {
  const areas = [UDD, BESK, KRIM, SAMM].filter((area) => Object.values(staff).some((hours) => area in hours));
  return workbookOf(...areas.map((area) => delaftale(area, period, staff)), ...sheets.map(sheetOf));
}

function delaftale(area: string, period: string, staff: EvidenceLayout["staff"]): Sheet {
  const lines = Object.entries(staff).flatMap(([stilling, hours]) =>
    area in hours ? [[`${stilling} ${String(hours[area]).replace(".", ",")} timer om ugen`]] : [],
  );
  return sheetFromRows(area.slice(0, 31), [
    [`Delaftale for indsatsområdet ${area}`],
    ["Navn på den boligsociale indsats:", "Fælles om Engen"],
    ["Delaftalen gælder fra - til:", period],
    ["Kommune:", "Silkeborg Kommune"],
    [],
    ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
    ["Flere er med, mindst 60", "Antal deltagere i alt", "40 deltagere", "-", 2024, "Egne tal 2024"],
    [],
    ["Medarbejderressourcer for indsatsområdet:"],
    ...lines,
  ]);
}

function sheetOf({ name, rows, ...details }: LayoutSheet): Sheet {
  return sheetFromRows(name, rows, details);
}

/** What is said of staffing and budget, but for notes. */
export function loud(workbook: Workbook): string[] {
  return checkWorkbook(workbook, { today: "2026-11-20" })
    .findings.filter(({ rule, severity }) => /^(?:staffing|budget)\//.test(rule) && severity !== "info")
    .map(({ rule, at }) => `${rule}@${at.sheet}!${at.cell}`);
}

/** "Projektleder in Beskæftigelse 15", of every position and indsatsområde that the budget is read to have hours in. */
export function hoursRead(workbook: Workbook): string[] {
  return budgetOf(readPlanTables(workbook).budgets)
    .positions.flatMap(({ stilling, hours, shares, amounts, contractHours }) => {
      const post = contractHours?.value ?? NaN;
      const all = [...amounts.values()].reduce((sum, { value }) => sum + value, 0);
      const areas = new Set([...hours.keys(), ...shares.keys(), ...amounts.keys()]);
      return [...areas].flatMap((area) => {
        const share = shares.get(area)?.value ?? (amounts.get(area)?.value ?? 0) / all;
        const read = hours.get(area)?.value ?? share * post;
        return read === 0 ? [] : [`${stilling} in ${area} ${String(Math.round(read * 20) / 20)}`];
      });
    })
    .sort();
}

export function hoursWritten({ staff }: EvidenceLayout): string[] {
  return Object.entries(staff)
    .flatMap(([stilling, hours]) =>
      Object.entries(hours).map(([area, value]) => `${stilling} in ${area} ${String(Math.round(value * 20) / 20)}`),
    )
    .sort();
}
