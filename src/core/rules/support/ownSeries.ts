import { comparesWithKommune, hasYears } from "../../forms/form";
import { namesKommune, namesOtherBody } from "../../reading/kommuner";
import { words } from "../../reading/text";
import type { Figure } from "../../reading/readings";
import type { GoalRow, GoalTable } from "../../tables/planTables";
import type { Settings } from "../rule";
import { comparisonFigures, headingNamesKommune } from "./comparison";
import { isLabelOf, namesMoreThanTime } from "./labels";
import { isFilled } from "./rows";
import { statedYears } from "./years";

/** The plan's own area by other words than its name, and an earlier measuring of it. */
const OWN =
  /^(?:(?:i |på |hele )?(?:bolig)?områd(?:et|erne)|helhedsplan(?:en|området)?|egn?e?t?|vores|samme|tidligere|året før|udvikling(?:en)?(?! i kommune)|forrige|sidste|foregående|ved (?:planens |indsatsens )?start|start|nulpunkt)(?!\p{L})/u;
const PLAIN = new Set([
  "helhedsplan",
  "helhedsplanen",
  "projekt",
  "projektet",
  "boligsocial",
  "boligsociale",
  "den",
  "i",
  "på",
  "og",
]);

/** Tells the area's own figures in a comparison: an earlier one of them is a series, and no comparison with others. */
export class OwnSeries {
  private readonly names: readonly (readonly string[])[];
  private readonly isHeaded: boolean;

  constructor(
    private readonly table: GoalTable,
    { ownAreas = [] }: Settings,
  ) {
    const { name } = table.plan;
    this.isHeaded = headingNamesKommune(table);
    this.names = [...ownAreas, ...(name === null ? [] : [name])].map(telling);
  }

  /** Whether the comparison's figures are all the area's own, and at least one is of another year than the baseline. */
  is(row: GoalRow): boolean {
    const figures = comparisonFigures(row);
    if (figures.length === 0 || !figures.every((figure) => this.isOwn(figure, row))) return false;
    const years = baselineYears(row, this.table);
    return years.size > 0 && figures.some((figure) => isOfOtherYear(figure, years));
  }

  isOwn({ label, start }: Figure, row: GoalRow): boolean {
    if (label === null || !namesMoreThanTime(label)) return this.isLedByYear(start, row);
    if (namesKommune(label, this.table.plan.kommune) || namesOtherBody(label)) return false;
    if (OWN.test(label.toLowerCase()) || isLabelOf(label, row.read.baseline.figures)) return true;
    const named = telling(label);
    return named.length > 0 && this.names.some((name) => named.every((word) => name.includes(word)));
  }

  /** "2021: 230 sager", where no heading says whose the column's figures are: the baseline's row goes on, backwards. */
  private isLedByYear(start: number, { read: { comparison } }: GoalRow): boolean {
    return !comparesWithKommune(this.table) && !this.isHeaded && LED_BY_YEAR.test(comparison.text.slice(0, start));
  }
}

const LED_BY_YEAR = /(?:^|[\n,;:])\s*(?:•|[-–*])?\s*(?:i )?(?:år )?(?:19|20)\d\d\s*[:=]\s*$/iu;

function telling(name: string): readonly string[] {
  return words(name).filter((word) => !PLAIN.has(word) && !/^\d+$/.test(word));
}

/** Whether the figure states years, and none of them is one of these; elections have years of their own. */
export function isOfOtherYear({ year, years, election }: Figure, of: ReadonlySet<number>): boolean {
  return year !== null && !election && !years.some((one) => of.has(one));
}

/**
 * The years the baseline is from: those its figures state, and Baseline år; in overordnede mål Datakilde's year where
 * the figures state none.
 */
export function baselineYears(row: GoalRow, table: GoalTable): ReadonlySet<number> {
  const years = new Set(isFilled(row.baseline) ? statedYears(row.read.baseline.figures) : []);
  const { yearFrom, year } = row.read;
  if (hasYears(table) ? isFilled(row.year) : yearFrom === "source" && years.size === 0) {
    for (const named of year.years) years.add(named);
  }
  return years;
}
