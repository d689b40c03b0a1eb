import { withQualifier } from "../../reading/qualifiers";
import type { Figure } from "../../reading/readings";
import type { GoalRow, GoalTable } from "../../tables/planTables";
import { readTraits, subjectWords } from "./indicator";
import { isFilled } from "./rows";
import { isGuardedNoun, unitClass } from "./unitClass";
import type { RuleInput } from "../rule";
import { planYears, yearOf } from "./years";

/** Examples in messages, in the unit, of the kommune and of the years of the row they are given for. */

/** What a baseline of the row may look like ("13,6 %", "24 unge"); null where the row doesn't tell its unit. */
export function exampleFigure(row: GoalRow): string | null {
  const asked = isFilled(row.indikator) ? row.indikator.text : "";
  const { share, count } = readTraits(asked);
  if (share && !count) return "13,6 %";
  if (/karakter/i.test(asked)) return "6,2";
  const unit = isFilled(row.comparison)
    ? (row.read.comparison.figures.find((one) => one.unit !== null)?.unit ?? null)
    : null;
  if (unit === "%") return count ? null : "13,6 %";
  if (unit !== null && unitClass(unit) !== "count") return null;
  const noun = unit ?? countedNoun(asked);
  return noun === null ? null : `24 ${noun}`;
}

/** The noun that an indicator counts: "unge" of "Antal unge i fritidsjob"; null where none is certain. */
function countedNoun(asked: string): string | null {
  // "Nedbringe antallet af udsættelser": what is counted stands behind.
  const from = Math.max(0, asked.toLowerCase().indexOf("antal"));
  const counted = subjectWords(asked.slice(from)).filter((word) => !word.includes("antal"));
  return counted.find(isGuardedNoun) ?? (readTraits(asked).count && counted.length === 1 ? (counted[0] ?? null) : null);
}

/** The kommune's figure with its name: "Vejle Kommune: 74,0 %". */
export function exampleComparison(table: GoalTable, figure: Figure): string {
  return `${table.plan.kommune ?? "Kommunen"}: ${writtenFigure(figure)}`;
}

/** A figure as it stands, with its qualifier and unit: "under 3 unge". */
export function writtenFigure({ qualifier, raw, unit }: Figure): string {
  const number = withQualifier(qualifier, raw);
  return unit === null || number.includes(unit) ? number : `${number} ${unit}`;
}

/** A year that a baseline of the table may be from: the one before the plan begins, or the last that is over. */
export function exampleYear(table: GoalTable, { today }: Pick<RuleInput, "today">): string {
  const last = yearOf(today) - 1;
  const { first } = planYears(table.plan);
  return String(first === null ? last : Math.min(last, first - 1));
}

/** A year in which a baseline that is put off may be measured. */
export function exampleLaterYear(table: GoalTable, { today }: Pick<RuleInput, "today">): string {
  return String(planYears(table.plan).first ?? yearOf(today) + 1);
}

/** The name of an area of the plan that the cell's figures don't bear: one of the table's other rows, else the plan's. */
export function exampleArea(table: GoalTable, used: readonly Figure[]): string {
  const taken = new Set(used.map(({ label }) => label));
  for (const { read } of table.rows) {
    for (const { label } of read.baseline.figures)
      if (label !== null && !taken.has(label) && /^\p{Lu}[\p{L} ]{2,30}$/u.test(label)) return label;
  }
  return table.plan.name ?? "Nord";
}
