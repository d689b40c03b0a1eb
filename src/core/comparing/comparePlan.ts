import type { DataFigure } from "../data/dataFigure";
import { directionOf } from "../indicators/catalogue";
import { matchIndicator, prepareLabels, SURE_FROM, type LabelIndex } from "../indicators/match";
import { NO_CHOICES, type IndicatorChoices, type IndicatorMatch } from "../indicators/indicatorMatch";
import { namesSameGroup } from "../indicators/compare";
import { readWording, type Wording } from "../indicators/wording";
import { namesKommune } from "../reading/kommuner";
import { withQualifier } from "../reading/qualifiers";
import type { Figure } from "../reading/readings";
import type { GoalCell, GoalRow, GoalTable, PlanTables } from "../tables/planTables";
import { cellName } from "../workbook/address";
import { aarOfFigure, aarOfRow, isLater, ofAar } from "./aar";
import { comparisonPlaces, matchPlace, namesWhole, ownAreasOf, type DataPlace, type PlaceContext } from "./matchPlace";
import type { ComparedFigure, ComparedRow, WhyNot } from "./comparedFigure";
import { comparable, differsFrom } from "./unitsAgree";

export interface CompareOptions {
  readonly choices?: IndicatorChoices | undefined;
  /** The plan's areas as the user has named them. */
  readonly ownAreas?: readonly string[] | undefined;
}

const NO_AREAS: readonly string[] = [];

/** A row of the plan beside the imported figures. */
export interface RowBesideData {
  readonly compared: ComparedRow;
  readonly row: GoalRow;
  readonly table: GoalTable;
}

/** Every row with an Indikator beside the imported figures. */
export function comparePlan(
  tables: PlanTables,
  figures: readonly DataFigure[],
  { choices = NO_CHOICES, ownAreas = NO_AREAS }: CompareOptions = {},
): readonly RowBesideData[] {
  const byLabel = new Map<string, DataFigure[]>();
  const places = new Set(ownAreas);
  for (const figure of figures) {
    places.add(figure.omraade);
    const list = byLabel.get(figure.indikator);
    if (list === undefined) byLabel.set(figure.indikator, [figure]);
    else list.push(figure);
  }
  const index = prepareLabels(
    [...byLabel].map(([label, list]) => ({ label, units: [...new Set(list.map(({ unit }) => unit))] })),
    places,
  );
  const labels = labelsOf(tables);
  return tables.goals.flatMap((table) =>
    table.rows.flatMap((row) => {
      const { indikator } = row;
      if (indikator === null || indikator.empty || indikator.setAside) return [];
      const compared = new RowComparison({ table, row, index, choices, ownAreas, labels }, byLabel).compared();
      return [{ compared, row, table }];
    }),
  );
}

interface RowInput {
  readonly table: GoalTable;
  readonly row: GoalRow;
  readonly index: LabelIndex;
  readonly choices: IndicatorChoices;
  readonly ownAreas: readonly string[];
  readonly labels: readonly string[];
}

/** What the plan's own cells call its areas. */
function labelsOf({ goals }: PlanTables): readonly string[] {
  const labels = goals.flatMap(({ rows }) =>
    rows.flatMap(({ read }) => read.baseline.figures.flatMap(({ label }) => label ?? [])),
  );
  return [...new Set(labels)].filter((label) => namesPlace(label) && !namesWhole(label));
}

type Column = ComparedFigure["column"];

interface Placed {
  readonly figure: ComparedFigure;
  /** Place, period and unit: what only one figure of a cell can be. Null for a figure of no imported place. */
  readonly key: string | null;
  readonly place: DataPlace | null;
}

/** What was imported of one indicator. */
interface Imported {
  readonly label: string | null;
  readonly data: readonly DataFigure[];
  readonly places: readonly DataPlace[];
}

const NOTHING: Imported = { label: null, data: [], places: [] };

/** One row of the plan beside the figures of the indicator it is matched to, or of those that its figures are. */
class RowComparison {
  private readonly whole: Imported;
  private readonly match: IndicatorMatch;
  private readonly indikator: string;
  private readonly wording: Wording;
  private readonly units: readonly (string | null)[];
  private readonly unknownAreas: ComparedRow["unknownAreas"][number][] = [];

  constructor(
    private readonly input: RowInput,
    private readonly byLabel: ReadonlyMap<string, readonly DataFigure[]>,
  ) {
    const { row, index, choices } = input;
    this.indikator = row.indikator?.text ?? "";
    this.units = row.read.baseline.figures.map(({ unit }) => unit);
    this.wording = readWording(this.indikator);
    this.match = this.askingColumn(matchIndicator(this.indikator, index, { choices, units: this.units }));
    this.whole = this.match.sure ? this.imported(this.match.matched) : NOTHING;
  }

  compared(): ComparedRow {
    const { table, row } = this.input;
    const typed = [...this.typed("baseline"), ...this.typed("comparison")];
    const match = this.byFigure(typed) ?? this.match;
    const data = this.whole.label === null ? typed.flatMap(({ figure }) => figure.series) : this.whole.data;
    const aar = aarOfRow(row) ?? latest(data);
    const figures = [...withoutRivals(typed), ...this.untyped(typed, aar)];
    const { indikator } = this;
    return {
      sheet: table.sheet.name,
      cell: cellName(row.at),
      indikator,
      delmaal: row.delmaal?.text ?? "",
      indsatsomraade: table.indsatsomraade,
      match,
      unit: data.find(({ unit }) => unit !== null)?.unit ?? null,
      direction: directionOf(indikator) ?? (match.matched === null || !match.sure ? null : directionOf(match.matched)),
      figures,
      unknownAreas: this.unknownAreas,
      aar,
    };
  }

  /** Until it is known what a column of codes is, none of the labels that it makes is the indicator for sure. */
  private askingColumn(match: IndicatorMatch): IndicatorMatch {
    if (match.matched === null || match.reasons.includes("chosen")) return match;
    const column = this.byLabel.get(match.matched)?.find(({ askedColumn }) => askedColumn !== undefined)?.askedColumn;
    return column === undefined ? match : { ...match, sure: false, reasons: ["asked-column"], column };
  }

  private imported(label: string | null): Imported {
    const data = label === null ? undefined : this.byLabel.get(label);
    return data === undefined ? NOTHING : { label, data, places: placesOf(data) };
  }

  /** The row's match where not the row but each of its figures has an indicator of its own; null where it isn't so. */
  private byFigure(typed: readonly Placed[]): IndicatorMatch | null {
    if (this.match.sure || typed.length === 0 || typed.some(({ figure }) => figure.matched === null)) return null;
    return {
      ...this.match,
      matched: null,
      confidence: SURE_FROM,
      sure: true,
      reasons: ["by-figure"],
      more: [],
      less: [],
    };
  }

  private typed(column: Column): readonly Placed[] {
    const cell = this.input.row[column];
    if (cell === null || cell.empty || cell.setAside) return [];
    const { figures } = this.input.row.read[column];
    return figures.flatMap((figure) => (figure.value === null ? [] : [this.place(figure, figure.value, cell, column)]));
  }

  private place(figure: Figure, value: number, cell: GoalCell, column: Column): Placed {
    const { row, table } = this.input;
    const at = { sheet: table.sheet.name, cell: cellName(cell.at) };
    const label = figure.label !== null && namesPlace(figure.label) ? figure.label : null;
    const aar = aarOfFigure(figure, row.read[column].text, row);
    const { of, place } = this.meant(label, aar, column);
    if (place === null && label !== null && of.places.length > 0 && !namesWhole(label) && !this.isQuestion(label)) {
      this.unknownAreas.push({ at, label });
    }
    const unit = this.unitOf(figure, value, column, of);
    const series = place === null ? [] : seriesOf(of, place, unit);
    const imported = aar === null ? null : ofAar(series, aar);
    const { qualifier, decimals, unit: typedUnit } = figure;
    const typed = { value, text: withQualifier(qualifier, figure.raw), decimals, qualifier, unit: typedUnit };
    const differs = imported !== null && figure.upper === null && differsFrom(typed, imported);
    return {
      place,
      key: place === null ? null : JSON.stringify([column, of.label, place.omraade, place.niveau, aar, unit]),
      figure: {
        column,
        at,
        label: figure.label,
        matched: of.label,
        niveau: place?.niveau ?? null,
        typed,
        imported,
        differs,
        series,
        later: aar === null ? [] : laterOf(series, imported?.aar ?? aar),
        why: this.whyNot(of, { place, aar, series, imported }),
      },
    };
  }

  private whyNot(
    of: Imported,
    {
      place,
      aar,
      series,
      imported,
    }: Pick<ComparedFigure, "series" | "imported"> & {
      readonly place: DataPlace | null;
      readonly aar: string | null;
    },
  ): WhyNot | null {
    if (of.label === null) return this.match.matched === null ? "no-match" : "unsure";
    if (place === null) return "no-place";
    if (aar === null) return "no-period";
    if (imported === null) return series.length === 0 ? "no-unit" : "no-figure";
    if (imported.rivals !== undefined) return "conflict";
    return imported.value === null ? "suppressed" : null;
  }

  /**
   * The indicator and place that a figure is of: the row's, unless the row's words leave open what the figure tells. That
   * is an election, a label that is no place ("Niv. 1"), or whether the figure is the area's or the kommune's.
   */
  private meant(
    label: string | null,
    aar: string | null,
    column: Column,
  ): { readonly of: Imported; readonly place: DataPlace | null } {
    const placed = (of: Imported, name: string | null) => ({
      of,
      place: matchPlace(name, of.places, this.context(column)).place,
    });
    const whole = placed(this.whole, label);
    if (whole.place !== null || this.match.reasons.includes("chosen")) return whole;
    for (const part of this.partsOf(label, aar, column)) {
      const of = this.ofPart(part);
      if (of.label !== null && of.label !== whole.of.label) return placed(of, part === label ? null : label);
    }
    return whole;
  }

  /** What a figure tells of its indicator, the surest first. */
  private partsOf(label: string | null, aar: string | null, column: Column): readonly string[] {
    const { kommune } = this.input.table.plan;
    const level =
      column === "baseline" ? "boligområdet" : label === null || namesKommune(label, kommune) ? "kommunen" : null;
    const election = aar !== null && ELECTION.test(aar) ? aar : null;
    // What the row's words say of the place holds.
    const isPlaced = level !== null && namesSameGroup(this.wording, readWording(level));
    return [election, isPlaced ? null : level, label].filter((part) => part !== null);
  }

  private ofPart(part: string): Imported {
    const { matched, sure } = this.askingColumn(
      matchIndicator(this.indikator, this.input.index, { part, units: this.units }),
    );
    return sure ? this.imported(matched) : NOTHING;
  }

  /**
   * The unit that a figure is in: its own, or "%" where it has none and the indicator is a share. Of two figures of the
   * same place one with and one without "%" are the share and what it is of.
   */
  private unitOf(figure: Figure, value: number, column: Column, of: Imported): string | null {
    if (figure.unit !== null && figure.unit !== "") return figure.unit;
    if (figure.restates !== null || value < 0 || value > 100 || !this.isShare(of)) return figure.unit;
    const { figures } = this.input.row.read[column];
    return figures.some(({ label, unit }) => unit === "%" && label === figure.label) ? figure.unit : "%";
  }

  private isShare({ data }: Imported): boolean {
    const units = new Set(data.map(({ unit }) => unit));
    if (!units.has("%") || COUNTED.test(this.indikator)) return false;
    const { measure } = this.wording;
    return measure === "share" || (measure === null && units.size === 1);
  }

  /** What the data have of the plan's areas, its kommune and the country, and no cell holds. */
  private untyped(typed: readonly Placed[], aar: string | null): readonly ComparedFigure[] {
    if (aar === null) return [];
    const { row, table } = this.input;
    const { whole } = this;
    const shown = new Set(typed.flatMap(({ place }) => (place === null ? [] : [nameOf(place)])));
    const missing = (column: Column, places: readonly DataPlace[]): ComparedFigure[] =>
      places.flatMap((place) => {
        if (shown.has(nameOf(place))) return [];
        const series = seriesOf(whole, place, undefined);
        const imported = ofAar(series, aar);
        const cell = row[column];
        const at = { sheet: table.sheet.name, cell: cellName((cell ?? row).at) };
        const later = laterOf(series, aar);
        const { omraade, niveau } = place;
        const { label: matched } = whole;
        const filled = { column, at, label: omraade, matched, niveau, typed: null, imported, differs: false };
        return [{ ...filled, series, later, why: null }];
      });
    return [
      ...missing("baseline", ownAreasOf(whole.places, this.context("baseline"))),
      ...missing("comparison", comparisonPlaces(whole.places, this.context("comparison"))),
    ];
  }

  private context(column: Column): PlaceContext {
    const { table, ownAreas, labels } = this.input;
    return { kommune: table.plan.kommune, planName: table.plan.name, ownAreas, labels, column };
  }

  /** A label that parts the indicator up ("Niv. 1", "Skriftsprog" in both cells) names no area. */
  private isQuestion(label: string): boolean {
    if (/\d/.test(label)) return true;
    const { baseline, comparison } = this.input.row.read;
    const names = (figure: Figure): boolean => figure.label?.toLowerCase().startsWith(label.toLowerCase()) ?? false;
    return baseline.figures.some(names) && comparison.figures.some(names);
  }
}

/** An election as a period ("KV21"). */
const ELECTION = /^[A-Z]{2}\d\d$/;

/** The place's figures in a unit that agrees (undefined: the indicator's first), oldest first. */
function seriesOf({ data }: Imported, place: DataPlace, unit: string | null | undefined): readonly DataFigure[] {
  const ofPlace = data.filter((one) => nameOf(one) === nameOf(place));
  const wanted = unit === undefined ? (data[0]?.unit ?? null) : unit;
  return ofPlace.filter((one) => comparable(wanted, one.unit)).sort((a, b) => (a.aar < b.aar ? -1 : 1));
}

/** "Antal elever med over 10 % fravær" is a number, whatever share it speaks of. */
const COUNTED = /^(?:(?!andel)[^.:])*?(?<!\p{L})antal/iu;

/** Later figures that there are: a mark in a year's place is none. */
function laterOf(series: readonly DataFigure[], aar: string): readonly DataFigure[] {
  return series.filter((one) => one.value !== null && isLater(one.aar, aar));
}

const TIME_ONLY =
  /^(?:(?:fv|kv|rv|ep)[ -]?'?\d{2,4}|(?:19|20)\d\d(?:\/\d{2,4})?|(?:folketings|kommunal|regionsråds)valg(?:et)?(?: \d{4})?|skoleåret .{4,9})$/i;

function namesPlace(label: string): boolean {
  return !TIME_ONLY.test(label.trim());
}

/** Several figures of a cell for one place and period part the indicator up: none of them is the imported one. */
function withoutRivals(placed: readonly Placed[]): readonly ComparedFigure[] {
  const times = new Map<string, number>();
  for (const { key } of placed) if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
  return placed.map(({ figure, key }) =>
    key !== null && (times.get(key) ?? 0) > 1
      ? { ...figure, imported: null, differs: false, later: [], why: "several" }
      : figure,
  );
}

function placesOf(data: readonly DataFigure[]): readonly DataPlace[] {
  const places = new Map<string, DataPlace>();
  for (const { omraade, niveau, kommune, at } of data) {
    const place = { omraade, niveau, isInWorkbook: at !== null, ...(kommune === undefined ? {} : { kommune }) };
    places.set(nameOf(place), place);
  }
  return [...places.values()];
}

function nameOf({ omraade, niveau }: DataPlace): string {
  return `${niveau}:${omraade.toLowerCase()}`;
}

function latest(data: readonly DataFigure[]): string | null {
  let last: string | null = null;
  for (const { aar } of data) if (last === null || isLater(aar, last)) last = aar;
  return last;
}
