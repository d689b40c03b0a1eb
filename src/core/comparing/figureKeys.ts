import { ACTIVITIES } from "../language/da";
import { pattern } from "../language/words";
import { isCountry } from "../language/places";
import { comparesWithKommune } from "../forms/form";
import { catalogueEntryOf } from "../indicators/catalogue";
import { quantityKey } from "../indicators/quantity";
import { findKommune, namesKommune } from "../reading/kommuner";
import { fold } from "../reading/text";
import type { Figure } from "../reading/readings";
import type { GoalCell, GoalRow, GoalTable } from "../tables/planTables";
import { aarOfFigure, aarOfRow } from "./aar";
import { namesWhole } from "./matchPlace";
import { nameWords } from "./planNames";

export type FigureColumn = "baseline" | "comparison";

/** A figure of the plan with the cell it stands in. */
export interface PlacedFigure {
  readonly table: GoalTable;
  readonly row: GoalRow;
  readonly cell: GoalCell;
  readonly column: FigureColumn;
  readonly figure: Figure;
  readonly value: number;
  /** "2023", "2023/2024", "KV25" */
  readonly aar: string;
  /** What is measured, and whom it is about, as keys. */
  readonly quantity: string;
  readonly place: string;
}

/** What an indicator measures as a key, read once a wording and unit. */
export class QuantityKeys {
  private readonly known = new Map<string, Map<string | null, string>>();
  private read = 0;

  /** Of a figure of the row in the unit. */
  of({ indikator, delmaal }: GoalRow, unit: string | null): string {
    const text = indikator?.text ?? "";
    const units = this.known.get(text) ?? new Map<string | null, string>();
    this.known.set(text, units);
    const known = units.get(unit) ?? this.keyOf(text, unit);
    units.set(unit, known);
    return known.startsWith(OWN) ? `${known}|${fold(delmaal?.text ?? "")}` : known;
  }

  private keyOf(indikator: string, unit: string | null): string {
    // "17 udsættelser" of "Antal udsættelser" is in no unit of its own; a share is one whether it is said or not.
    const isSaid = unit === null || unit === "%" || indikator.toLowerCase().includes(unit.toLowerCase());
    const scale = isSaid ? "" : unit.toLowerCase();
    this.read += 1;
    if (this.read > MOST_READ) return `${fold(indikator)}|${scale}`;
    const isOwn = OF_AN_ACTIVITY.test(indikator) && catalogueEntryOf(indikator) === null;
    return `${isOwn ? OWN : ""}${quantityKey(indikator, unit)}|${scale}`;
  }
}

/** A plan with more wordings than this has each counted as an indicator of its own. */
const MOST_READ = 1_000;
/** Counts and opinions of an activity's own participants: the same words mean others in another activity. */
const OF_AN_ACTIVITY = pattern(ACTIVITIES, "wordStart");
const OWN = "own ";

/** The periods that figures are of; the row's own, which most are of, is read once a wording. */
export class AarKeys {
  private readonly known = new Map<string, string | null>();
  /** A row's figures are asked about one after the other. */
  private last: { readonly row: GoalRow; readonly aar: string | null } | null = null;

  of(figure: Figure, column: FigureColumn, row: GoalRow): string | null {
    if (figure.years.length > 0) return aarOfFigure(figure, row.read[column].text, row);
    if (this.last?.row !== row) this.last = { row, aar: this.ofRow(row) };
    return this.last.aar;
  }

  private ofRow(row: GoalRow): string | null {
    const { read } = row;
    const key = `${read.year.kind} ${read.year.years.join(" ")} ${read.year.text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const aar = aarOfRow(row);
    this.known.set(key, aar);
    return aar;
  }
}

/** Whom the figures of a table are about, as keys; null where the cell leaves that open. Each label is read once. */
export class PlaceKeys {
  /** What the plan's own name tells, as the key of its area as a whole. */
  private readonly own: readonly string[];
  private readonly whole: string;
  private readonly known = {
    baseline: new Map<string | null, string | null>(),
    comparison: new Map<string | null, string | null>(),
    question: new Map<string | null, string | null>(),
  };

  constructor(private readonly table: Pick<GoalTable, "form" | "kind" | "plan" | "headings">) {
    this.own = tellingWords(table.plan.name);
    this.whole = `own ${this.own.join(" ")}`;
  }

  of({ label }: Pick<Figure, "label">, column: FigureColumn, { read }: Pick<GoalRow, "read">): string | null {
    // A question or a level of the Baseline cell says nothing of whom the comparison is about.
    const isQuestion =
      column === "comparison" && label !== null && read.baseline.figures.some((figure) => figure.label === label);
    return this.ofLabel(label, isQuestion ? "question" : column);
  }

  /** Of a text that speaks of the plan rather than of a row. */
  ofLabel(label: string | null, said: FigureColumn | "question"): string | null {
    const known = this.known[said].get(label);
    if (known !== undefined) return known;
    const key = this.read(label, said);
    this.known[said].set(label, key);
    return key;
  }

  private read(label: string | null, said: FigureColumn | "question"): string | null {
    const { kind, plan } = this.table;
    const rest = tellingWords(label);
    if (label === null || rest.length === 0) {
      if (said === "baseline") return this.whole;
      return isKommuneColumn(this.table) ? kommuneKey(plan.kommune, []) : null;
    }
    if (isCountry(fold(label))) return "country";
    if (namesKommune(label, plan.kommune)) return kommuneKey(findKommune(label)?.name ?? plan.kommune, rest);
    const words = namesWhole(label) ? [] : rest.filter((word) => !this.own.includes(word));
    if (words.length === 0) return this.whole;
    if (said === "question" && kind === "delmaal") return null;
    return `${said === "question" ? "kommune" : said} ${this.own.join(" ")}: ${words.join(" ")}`;
  }
}

const TIME_WORD =
  /^(?:(?:fv|kv|rv|ep)\d{0,4}|(?:19|20)\d\d|folketingsvalg(?:et)?|kommunalvalg(?:et)?|valg(?:et)?|skoleår(?:et)?|år|pr)$/;

/** The words of a name without those that only say when. */
function tellingWords(name: string | null): readonly string[] {
  return name === null ? [] : nameWords(name).filter((word) => !TIME_WORD.test(word));
}

function isKommuneColumn(table: Pick<GoalTable, "form" | "kind" | "headings" | "plan">): boolean {
  if (comparesWithKommune(table)) return true;
  const { headings, plan } = table;
  const heading = headings.find(({ goal }) => goal === "comparison");
  return heading !== undefined && namesKommune(heading.text, plan.kommune);
}

/** With what the label says besides ("Skriftsprog: … (Vejle Kommune)"). */
function kommuneKey(kommune: string | null, words: readonly string[]): string {
  const name = fold((kommune === null ? null : findKommune(kommune)?.name) ?? kommune ?? "").replace(/ kommune$/, "");
  const besides = words.filter(
    (word) => !word.startsWith("kommun") && word !== "kk" && !name.includes(word.replace(/s$/, "")),
  );
  return `kommune ${name}: ${besides.join(" ")}`;
}
