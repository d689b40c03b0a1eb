import { quantityKey } from "../indicators/quantity";
import { catalogueEntryOf } from "../indicators/catalogue";
import { findKommune, namesKommune } from "../reading/kommuner";
import { isExact } from "../reading/spans";
import { fold } from "../reading/text";
import type { Figure } from "../reading/types";
import type { GoalCell, GoalRow, GoalTable, PlanTables } from "../tables/types";
import { aarOfFigure } from "./aar";
import { namesWhole } from "./places";
import { nameWords } from "./planNames";

/** A figure of the plan with the cell it stands in. */
export interface PlacedFigure {
  readonly table: GoalTable;
  readonly row: GoalRow;
  readonly cell: GoalCell;
  readonly figure: Figure;
  readonly value: number;
}

/** One indicator's figure for one area and year that stands in several cells of the plan. */
export interface RepeatedFigure {
  readonly indikator: string;
  /** "2023", "2023/2024", "KV25" */
  readonly aar: string;
  /** As the plan gives them. */
  readonly places: readonly PlacedFigure[];
  /** Those that differ from the one that most cells give; empty where all agree. */
  readonly differing: readonly PlacedFigure[];
  /** The figure that most cells give; of as many the first. */
  readonly reference: PlacedFigure;
}

/** By the tables they were found in, so that they are forgotten with the workbook. */
const known = new WeakMap<PlanTables, readonly RepeatedFigure[]>();

/**
 * The figures that stand in more than one cell: the same indicator without asking, the same area or kommune, year and
 * unit. Limits and ranges are no figures to compare. Found once a workbook.
 */
export function repeatedFigures(tables: PlanTables): readonly RepeatedFigure[] {
  const found = known.get(tables);
  if (found !== undefined) return found;
  const repeated = findRepeated(tables);
  known.set(tables, repeated);
  return repeated;
}

function findRepeated({ goals }: PlanTables): readonly RepeatedFigure[] {
  const byKey = new Map<string, PlacedFigure[]>();
  const keys = new Keys();
  for (const table of goals) {
    const own = tellingWords(table.plan.name);
    for (const row of table.rows) {
      for (const [key, placed] of keyedFigures(row, { table, own, keys })) {
        const same = byKey.get(key);
        if (same === undefined) byKey.set(key, [placed]);
        else same.push(placed);
      }
    }
  }
  return [...byKey.entries()].flatMap(([key, places]) => {
    const [first] = places;
    if (first === undefined || places.length < 2) return [];
    return [
      { indikator: first.row.indikator?.text ?? "", aar: key.slice(0, key.indexOf("|")), places, ...judge(places) },
    ];
  });
}

const COLUMNS = ["baseline", "comparison"] as const;
type Column = (typeof COLUMNS)[number];

interface InTable {
  readonly table: GoalTable;
  /** The words of the plan's name, read once a table. */
  readonly own: readonly string[];
  readonly keys: Keys;
}

/** The row's figures by what they are of; of two in one cell that are of the same nothing is known. */
function keyedFigures(row: GoalRow, { table, own, keys }: InTable): ReadonlyMap<string, PlacedFigure> {
  const found = new Map<string, PlacedFigure>();
  const { indikator } = row;
  if (indikator === null || indikator.empty || indikator.setAside) return found;
  for (const column of COLUMNS) {
    const cell = row[column];
    if (cell === null || cell.empty || cell.setAside) continue;
    const { figures, text } = row.read[column];
    const inCell = new Map<string, PlacedFigure | null>();
    for (const figure of figures) {
      const place = placeOf(figure, column, row, { table, own });
      const aar = place === null ? null : aarOfFigure(figure, text, row);
      if (aar === null || !isExact(figure) || isNameless(figure, figures)) continue;
      const key = [aar, keys.of(indikator.text, figure.unit, row), place].join("|");
      inCell.set(key, inCell.has(key) ? null : { table, row, cell, figure, value: figure.value });
    }
    for (const [key, placed] of inCell) if (placed !== null && !found.has(key)) found.set(key, placed);
  }
  return found;
}

/** Beside figures that say whom they are about, one that doesn't may be of anybody. */
function isNameless({ label, unit, restates }: Figure, figures: readonly Figure[]): boolean {
  return label === null && restates === null && figures.some((other) => other.label !== null && other.unit === unit);
}

/** A plan with more wordings than this has each counted as an indicator of its own. */
const MOST_READ = 2_000;
/** Counts and opinions of an activity's own participants: the same words mean others in another activity. */
const OF_AN_ACTIVITY =
  /(?<!\p{L})(?:deltag|brugere|kursist|fremmød|besøg|aktivitet|forløb|tilbud|arrangement|møde|indsats|kurs|hold|frivillige|oplever|vurderer|angiver|tilkendegiver|projekt)/iu;

/** What an indicator measures as a key, read once a wording and unit. */
class Keys {
  private readonly known = new Map<string, string>();

  of(indikator: string, unit: string | null, row: GoalRow): string {
    const written = unit === null || indikator.toLowerCase().includes(unit.toLowerCase()) ? "" : unit.toLowerCase();
    const asked = `${indikator}\n${written}`;
    const known = this.known.get(asked);
    const key = known ?? (this.known.size < MOST_READ ? this.read(indikator, unit) : fold(indikator));
    this.known.set(asked, key);
    const scale = unit === "%" || unit === "‰" ? unit : unit === "kr." ? unit : written;
    return `${key}|${key.startsWith(OWN) ? fold(row.delmaal?.text ?? "") : ""}|${scale === "%" ? "" : scale}`;
  }

  private read(indikator: string, unit: string | null): string {
    const isOwn = OF_AN_ACTIVITY.test(indikator) && catalogueEntryOf(indikator) === null;
    return (isOwn ? OWN : "") + quantityKey(indikator, unit);
  }
}

const OWN = "own ";

const COUNTRY = /^(?:i |på )?(?:hele )?(?:landet|danmark|landsgennemsnit(?:tet)?|landsplan|landstal)$/;
const TIME_WORD =
  /^(?:(?:fv|kv|rv|ep)\d{0,4}|(?:19|20)\d\d|folketingsvalg(?:et)?|kommunalvalg(?:et)?|valg(?:et)?|skoleår(?:et)?|år|pr)$/;

/** Whom a figure is about, as a key; null where the cell leaves that open. */
function placeOf(
  { label }: Figure,
  column: Column,
  { read }: GoalRow,
  { table, own }: Omit<InTable, "keys">,
): string | null {
  const { kommune } = table.plan;
  const rest = tellingWords(label);
  if (label === null || rest.length === 0) {
    if (column === "baseline") return `own ${own.join(" ")}`;
    return table.kind === "overordnede-maal" || isKommuneColumn(table) ? kommuneKey(kommune, []) : null;
  }
  if (COUNTRY.test(fold(label))) return "country";
  if (namesKommune(label, kommune)) return kommuneKey(findKommune(label)?.name ?? kommune, rest);
  if (namesWhole(label)) return `own ${own.join(" ")}`;
  const words = rest.filter((word) => !own.includes(word));
  if (words.length === 0) return `own ${own.join(" ")}`;
  // A question or a level of the Baseline cell says nothing of whom the comparison is about.
  const isQuestion = column === "comparison" && read.baseline.figures.some((figure) => figure.label === label);
  if (isQuestion && table.kind === "delmaal") return null;
  return `${isQuestion ? "kommune" : column} ${own.join(" ")}: ${words.join(" ")}`;
}

/** The words of a name without those that only say when. */
function tellingWords(name: string | null): readonly string[] {
  return name === null ? [] : nameWords(name).filter((word) => !TIME_WORD.test(word));
}

function isKommuneColumn(table: GoalTable): boolean {
  const heading = table.headings.find(({ goal }) => goal === "comparison");
  return heading !== undefined && namesKommune(heading.text, table.plan.kommune);
}

/** With what the label says besides ("Skriftsprog: … (Vejle Kommune)"). */
function kommuneKey(kommune: string | null, words: readonly string[]): string {
  const name = fold((kommune === null ? null : findKommune(kommune)?.name) ?? kommune ?? "").replace(/ kommune$/, "");
  const besides = words.filter(
    (word) => !word.startsWith("kommun") && word !== "kk" && !name.includes(word.replace(/s$/, "")),
  );
  return `kommune ${name}: ${besides.join(" ")}`;
}

/** More different figures for one thing than this are compared with the first alone. */
function judge(places: readonly PlacedFigure[]): Pick<RepeatedFigure, "differing" | "reference"> {
  const groups: { readonly first: PlacedFigure; count: number }[] = [];
  for (const placed of places) {
    const group = groups.slice(0, MOST_GROUPS).find(({ first }) => agree(first, placed));
    if (group === undefined) groups.push({ first: placed, count: 1 });
    else group.count += 1;
  }
  const best = groups.reduce((most, group) => (group.count > most.count ? group : most));
  const reference = best.first;
  return { reference, differing: places.filter((placed) => !agree(reference, placed)) };
}

const MOST_GROUPS = 50;

/** Whether two figures are one at the precision of the coarser: 24,1 and 24,08. */
function agree(a: PlacedFigure, b: PlacedFigure): boolean {
  const decimals = Math.min(a.figure.decimals, b.figure.decimals);
  return Math.abs(a.value - b.value) <= 0.5 * 10 ** -decimals + 1e-9;
}
