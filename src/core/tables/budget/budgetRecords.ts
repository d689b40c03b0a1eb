import { readHeadingWords } from "../../reading/headingWords";
import { findIndsatsomraade } from "../../reading/indsatsomraader";
import { isEmpty } from "../../reading/placeholders";
import { joinBroken, readStaffingLine } from "../../reading/staffing";
import { FULL_TIME_HOURS, HOURS_OF_A_WEEK, MONTHS_A_YEAR, rounded, WEEKS_A_YEAR } from "../../reading/staffing/norms";
import type { CellAddress } from "../../workbook/address";
import { areaOfTitle, cellOf, labelOf, labelText, placeOf, type Block } from "./budgetBlock";
import { numberOf, type CellNumber } from "./budgetCells";
import { isMeasure, type Field } from "./budgetFields";
import { fundingPartyOf, isFundingTitle, namesSource } from "./budgetFunding";
import { readColumnHeading } from "./budgetHeadings";
import { isCostLabel, isPositionLabel, isTotalLabel, withoutNumber } from "./budgetLabels";
import { holdsSomething, isUnknown, textOf } from "../regions/grid";
import type { BudgetFigure, FundingParty } from "../staffing/staffingTable";

/** A figure with the field it stands in. */
export interface FieldFigure {
  readonly field: Field;
  readonly figure: BudgetFigure;
}

/** One record of a block (a row; turned: a column) and what it is. */
export interface BudgetRecord {
  readonly kind: "position" | "cost" | "funding" | "total" | "funding-total" | "section";
  readonly index: number;
  readonly at: CellAddress;
  readonly label: string;
  readonly activity: string | null;
  /** The record's own indsatsområde: of its row, its section, or its block. */
  readonly omraade: string | null;
  readonly year: number | null;
  readonly party: FundingParty | null;
  readonly figures: readonly FieldFigure[];
  /** Fields whose cells hold an error or a formula that was never calculated: nobody knows what they would give. */
  readonly unknown: readonly Field[];
}

/** As its words alone tell it: a source of funding among the costs may be one of them (work given in kind). */
type ReadRecord = Omit<BudgetRecord, "kind"> & { readonly kind: BudgetRecord["kind"] | "source" };

export interface BlockRecords {
  readonly records: readonly BudgetRecord[];
  readonly numbersAsText: readonly { readonly at: CellAddress; readonly text: string }[];
}

/** Reads a block's records in their order. */
export function recordsOf(block: Block): BlockRecords {
  return new RecordReader(block).read();
}

class RecordReader {
  private readonly measures: readonly Field[];
  private readonly texts: readonly Field[];
  private readonly activity: Field | undefined;
  private readonly area: Field | undefined;
  private readonly year: Field | undefined;
  private readonly outlines: ReadonlyMap<Field, ReadonlyMap<number, string>>;
  private readonly shareInPercent: boolean;
  private readonly yearlyHours: ReadonlySet<number>;
  private section: { omraade: string | null; year: number | null; funding: boolean };
  private lastLabel: { readonly text: string; readonly at: CellAddress } | null = null;

  constructor(private readonly block: Block) {
    this.measures = block.fields.filter((field) => isMeasure(field.meaning));
    this.texts = block.fields.filter((field) => !isMeasure(field.meaning) && field.meaning?.kind !== "ignore");
    this.activity = block.fields.find((field) => field.meaning?.kind === "activity");
    this.year = block.fields.find((field) => field.meaning?.kind === "row-year");
    this.area = block.fields.find((field) => field.meaning?.kind === "omraade");
    this.outlines = this.outlinesOf([this.year, this.area]);
    this.shareInPercent = this.mostAbove(this.measures.filter(isShare), MOST_FRACTION);
    this.yearlyHours = new Set(
      this.measures
        .filter((field) => isHours(field) && this.mostAbove([field], HOURS_OF_A_WEEK))
        .map((field) => field.index),
    );
    this.section = { omraade: null, year: null, funding: block.isFunding };
  }

  read(): BlockRecords {
    const records = withTotals(withSources(this.block.records.flatMap((record) => this.record(record) ?? [])));
    return { records, numbersAsText: this.numbersAsText() };
  }

  private record(index: number): ReadRecord | null {
    const label = this.label(index);
    const figures = this.measures.flatMap((field) => this.figure(index, field) ?? []);
    const unknown = this.measures.filter((field) => isUnknown(cellOf(this.block, index, field.index)));
    const place = label?.at ?? labelOf(this.block, index);
    const text = label?.text ?? "";
    if (figures.length === 0 && unknown.length === 0) {
      if (text === "" || this.otherTexts(index)) return this.withoutFigures(index, text, place);
      this.beginSection(text);
      return { ...this.base(index, place, text), kind: "section", figures: [] };
    }
    const kind = this.kindOf(index, text, [...figures.map(({ field }) => field), ...unknown]);
    if (kind === null) return null;
    return {
      ...this.base(index, place, text),
      kind,
      party: kind === "funding" || kind === "source" ? (fundingPartyOf(text) ?? "anden") : null,
      figures,
      unknown,
    };
  }

  private base(index: number, at: CellAddress, label: string): Omit<ReadRecord, "kind"> {
    const own = this.area === undefined ? null : this.heldBy(index, this.area);
    return {
      index,
      at,
      label,
      activity: this.activityOf(index),
      omraade:
        (own === null || isEmpty(own) ? null : (findIndsatsomraade(own) ?? own)) ??
        this.section.omraade ??
        this.block.omraade,
      year: this.yearOf(index) ?? this.section.year ?? this.block.year?.year ?? null,
      party: null,
      figures: [],
      unknown: [],
    };
  }

  private yearOf(index: number): number | null {
    if (this.year === undefined) return null;
    const words = readHeadingWords(this.heldBy(index, this.year));
    return (words.years.length === 1 ? words.years[0] : words.ordinal) ?? null;
  }

  /** What a column of years or areas says of a record: its own cell, the one merged over it, or in an outline the last above. */
  private heldBy(index: number, field: Field): string {
    const { row, column } = placeOf(this.block, index, field.index);
    const merge = this.block.grid.mergeAt(row, column);
    const own = textOf(this.block.grid.cell(merge?.top ?? row, merge?.left ?? column));
    if (own !== "" || isTotalLabel(labelText(this.block, index))) return own;
    return this.outlines.get(field)?.get(index) ?? "";
  }

  /**
   * Columns that say a thing once over the rows that it holds for: two or more, in fewer than half of the rows. Each with
   * what it says last above a row.
   */
  private outlinesOf(fields: readonly (Field | undefined)[]): Map<Field, ReadonlyMap<number, string>> {
    const found = new Map<Field, ReadonlyMap<number, string>>();
    const { records, turned } = this.block;
    for (const field of fields) {
      if (field === undefined || turned === "columns") continue;
      const textIn = (record: number): string => textOf(cellOf(this.block, record, field.index));
      const filled = records.filter((record) => textIn(record) !== "");
      if (filled.length < 2 || filled.length * 2 >= records.length || filled[0] !== records[0]) continue;
      const above = new Map<number, string>();
      let last = "";
      for (const record of records) {
        above.set(record, last);
        last = textIn(record) || last;
      }
      found.set(field, above);
    }
    return found;
  }

  private activityOf(index: number): string | null {
    const text = this.activity === undefined ? "" : textOf(cellOf(this.block, index, this.activity.index));
    return isEmpty(text) ? null : text;
  }

  /** The label's text; a merged one holds for all of its rows, and an activity below a position goes on with it. */
  private label(index: number): { readonly text: string; readonly at: CellAddress } | null {
    const at = labelOf(this.block, index);
    const merge = this.block.grid.mergeAt(at.row, at.column);
    const written = textOf(this.block.grid.cell(merge?.top ?? at.row, merge?.left ?? at.column));
    const text = withoutNumber(joinBroken(written));
    if (text !== "") {
      this.lastLabel = { text, at };
      return this.lastLabel;
    }
    const activity = this.activityOf(index);
    if (activity !== null && !isTotalLabel(activity) && this.lastLabel !== null && isPositionLabel(this.lastLabel.text))
      return { text: this.lastLabel.text, at };
    for (const field of this.texts) {
      const other = textOf(cellOf(this.block, index, field.index));
      if (other !== "" && (field !== this.area || isTotalLabel(other)))
        return { text: other, at: placeOf(this.block, index, field.index) };
    }
    return this.totalBeside(index);
  }

  /** "I alt" in a column of names or numbers, where the column of labels is empty. */
  private totalBeside(index: number): { readonly text: string; readonly at: CellAddress } | null {
    for (let beside = 0; beside < this.block.label; beside += 1) {
      const text = textOf(cellOf(this.block, index, beside));
      if (text !== "" && isTotalLabel(text)) return { text, at: placeOf(this.block, index, beside) };
    }
    return null;
  }

  private otherTexts(index: number): boolean {
    return [...this.texts, ...this.measures].some((field) => holdsSomething(cellOf(this.block, index, field.index)));
  }

  /** A position whose figures are all missing is still a position of the budget when it has an activity or an area of its own. */
  private withoutFigures(index: number, text: string, at: CellAddress): BudgetRecord | null {
    return text === "" || isPositionLabel(text)
      ? null
      : { ...this.base(index, at, text), kind: "section", figures: [] };
  }

  private beginSection(text: string): void {
    const omraade = areaOfTitle(text);
    const heading = readColumnHeading(text);
    const year = heading?.kind === "meaning" && heading.meaning.kind === "year" ? heading.meaning.year : null;
    this.section = {
      omraade: omraade ?? (year === null ? null : this.section.omraade),
      year: year ?? (omraade === null ? null : this.section.year),
      funding: isFundingTitle(text) || (this.block.isFunding && fundingPartyOf(text) !== null),
    };
  }

  private kindOf(index: number, label: string, filled: readonly Field[]): BudgetRecord["kind"] | "source" | null {
    const inFunding = this.section.funding;
    const isTitle = isFundingTitle(label) && !namesSource(label);
    if (isTotalLabel(label) || (isTitle && !inFunding) || this.sumsAbove(index, label)) {
      return inFunding || isTitle || /finansiering|indtægt/i.test(label) ? "funding-total" : "total";
    }
    if (label === "") return null;
    if (inFunding) return "funding";
    if (isPositionLabel(label) || (filled.some(isHours) && !isCostLabel(label))) return "position";
    return isPlainSource(label) ? "source" : "cost";
  }

  /** A record without a title whose figures are formulas over the ones above ("SUM(C4:C9)") is a total. */
  private sumsAbove(index: number, label: string): boolean {
    if (isPositionLabel(label)) return false;
    return this.measures.some((field) => {
      const formula = cellOf(this.block, index, field.index)?.formula;
      const match = formula === undefined || formula.length > 60 ? null : SUM_OF_RANGE.exec(formula.replace(/\$/g, ""));
      if (match === null) return false;
      return this.block.turned === "rows" ? match[1] === match[3] : match[2] === match[4];
    });
  }

  private figure(index: number, field: Field): FieldFigure | null {
    const cell = cellOf(this.block, index, field.index);
    const number = numberOf(cell);
    if (number === null || field.meaning === null) return null;
    const value = rounded(this.valueOf(number, field));
    return { field, figure: { sheet: this.block.grid.sheet, at: placeOf(this.block, index, field.index), value } };
  }

  private valueOf({ value, whole, isPercent }: CellNumber, field: Field): number {
    const { meaning } = field;
    if (isShare(field))
      return isPercent || this.shareInPercent || Math.abs(value) > MOST_FRACTION ? value / 100 : value;
    if (field.isPartOfPost) {
      const part = isPercent || this.mostAbove([field], MOST_POSTS) ? value / 100 : value;
      return part * FULL_TIME_HOURS;
    }
    if (meaning?.kind === "contract-hours" || meaning?.kind === "hours") {
      // Årsværk in percent: 50 % of a full post.
      const counted = meaning.per === "posts" && isPercent ? value / 100 : value;
      return weekly(counted, meaning.per === "week" && this.yearlyHours.has(field.index) ? "year" : meaning.per);
    }
    const monthly = meaning?.kind === "annual-cost" && meaning.per === "month";
    const factor = this.factorOf(field);
    // Headings that count in thousands speak of what is shown; without, digits that are only not shown are there.
    return (factor === 1 ? whole : value * factor) * (monthly ? MONTHS_A_YEAR : 1);
  }

  private factorOf(field: Field): number {
    return field.factor ?? (this.block.thousands ? 1000 : 1);
  }

  /** Whether most of the fields' bare numbers are above the bound. */
  private mostAbove(fields: readonly Field[], bound: number): boolean {
    let above = 0;
    let all = 0;
    for (const field of fields) {
      for (const record of this.block.records) {
        const cell = cellOf(this.block, record, field.index);
        const number = typeof cell?.value === "number" ? numberOf(cell) : null;
        if (number === null || number.isPercent || number.value === 0) continue;
        if (isTotalLabel(labelText(this.block, record))) continue;
        all += 1;
        if (Math.abs(number.value) > bound) above += 1;
      }
    }
    return above * 2 > all;
  }

  private numbersAsText(): BlockRecords["numbersAsText"] {
    const found: { readonly at: CellAddress; readonly text: string }[] = [];
    for (const field of this.measures) {
      const cells = this.block.records.map((record) => ({ record, cell: cellOf(this.block, record, field.index) }));
      if (!cells.some(({ cell }) => typeof cell?.value === "number")) continue;
      for (const { record, cell } of cells)
        if (numberOf(cell)?.isText === true)
          found.push({ at: placeOf(this.block, record, field.index), text: textOf(cell) });
    }
    return found;
  }
}

/** A source among the costs is one of them where the total below says so, and funding where none does. */
function withSources(records: readonly ReadRecord[]): BudgetRecord[] {
  return records.map((record, index): BudgetRecord => {
    const { kind } = record;
    if (kind !== "source") return { ...record, kind };
    const below = records.findIndex(
      (other, at) => at > index && (other.kind === "total" || other.kind === "funding-total"),
    );
    return { ...record, kind: below >= 0 && isAmongCosts(records, below) ? "cost" : "funding" };
  });
}

/** A record that names nobody, and whose figures are all what those above it add up to, is their total ("Timer pr. område"). */
function withTotals(records: readonly BudgetRecord[]): BudgetRecord[] {
  let parts = 0;
  const sums = new Map<Field, number>();
  return records.map((record): BudgetRecord => {
    const { kind, figures, label } = record;
    const isPart = kind === "position" || kind === "cost";
    const isSum =
      isPart &&
      parts > 1 &&
      figures.length > 1 &&
      !isPositionLabel(label) &&
      figures.every(({ field, figure }) => Math.abs((sums.get(field) ?? 0) - figure.value) <= NEAR_SUM);
    if (isPart && !isSum) {
      parts += 1;
      for (const { field, figure } of figures) sums.set(field, (sums.get(field) ?? 0) + figure.value);
      return record;
    }
    parts = 0;
    sums.clear();
    return isSum ? { ...record, kind: "total" } : record;
  });
}

/** A total is its parts to the last digit where nothing says that it is one. */
const NEAR_SUM = 0.01;

/** Whether the total gives more of its figures when the sources above it are summed with the costs. */
function isAmongCosts(records: readonly ReadRecord[], at: number): boolean {
  const total = records[at];
  if (total?.kind !== "total") return false;
  const above = records.slice(0, at).filter(({ kind }) => kind === "position" || kind === "cost" || kind === "source");
  const since = records.slice(lastTotalBefore(records, at) + 1, at);
  const fits = (parts: readonly ReadRecord[]): number =>
    total.figures.filter(({ field, figure }) => Math.abs(sumIn(parts, field) - figure.value) <= ROUNDING).length;
  const costs = (parts: readonly ReadRecord[]): ReadRecord[] => parts.filter(({ kind }) => kind !== "source");
  return Math.max(fits(above), fits(since)) > Math.max(fits(costs(above)), fits(costs(since)));
}

function lastTotalBefore(records: readonly ReadRecord[], at: number): number {
  let last = at - 1;
  while (last >= 0 && records[last]?.kind !== "total") last -= 1;
  return last;
}

function sumIn(records: readonly ReadRecord[], field: Field): number {
  let sum = 0;
  for (const { figures } of records) for (const one of figures) if (one.field === field) sum += one.figure.value;
  return sum;
}

/** Kroner that rounded figures may lack. */
const ROUNDING = 2;

const SUM_OF_RANGE = /^(?:SUM|SUBTOTAL)\((?:\d{1,3},)?([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\)$/i;
/** A bare number above this in a column of parts of full time is a percent (80), not posts. */
const MOST_POSTS = 5;
/** A bare number above this in a column of shares is a percent (33), not a fraction. */
const MOST_FRACTION = 1.5;

function weekly(value: number, per: "week" | "month" | "year" | "posts"): number {
  switch (per) {
    case "week":
      return value;
    case "month":
      return (value * MONTHS_A_YEAR) / WEEKS_A_YEAR;
    case "year":
      return value / WEEKS_A_YEAR;
    case "posts":
      return value * FULL_TIME_HOURS;
  }
}

function isShare({ meaning }: Field): boolean {
  return meaning?.kind === "share" || meaning?.kind === "share-total";
}

function isHours({ meaning }: Field): boolean {
  return meaning?.kind === "contract-hours" || meaning?.kind === "hours";
}

/** A source of funding that stands among the costs: its name and nothing else. */
function isPlainSource(label: string): boolean {
  const party = fundingPartyOf(label);
  return party !== null && party !== "anden" && label.split(" ").length <= 3 && !isCostLabel(label);
}

/** "Løn leder", "Lønudgift til projektleder": what is paid for the position. */
const WAGES = /^(?:løn(?:udgift(?:er)?)?|aflønning)(?: til| af)?[:,]? (?=\p{L})/iu;

/** The title and activity that a label holds together ("Boligsocial medarbejder – Økonomirådgivning"), and hours stated in it. */
export function splitLabel(label: string): {
  readonly stilling: string;
  readonly activity: string | null;
  readonly hours: number | null;
} {
  const named = label.replace(WAGES, "");
  const read = readStaffingLine(named);
  const hours = read.states === "hours" ? read.hours : null;
  if (read.stilling === null || (read.activity === null && hours === null))
    return { stilling: named, activity: null, hours: null };
  return { stilling: read.stilling, activity: read.activity, hours };
}
