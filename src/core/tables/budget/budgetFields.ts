import { findIndsatsomraade } from "../../reading/indsatsomraader";
import { remembered } from "../../reading/remembered";
import { foldTight } from "../../reading/text";
import type { CellAddress } from "../../workbook/address";
import {
  headingUnit,
  readColumnHeading,
  readColumnHeadings,
  saysThousands,
  type ColumnReading,
  type HeadingUnit,
  type Per,
} from "./budgetHeadings";
import { areaIn } from "./budgetMeaning";
import { LONGEST_HEADING } from "../regions/lineMarks";
import type { BudgetMapping, BudgetMeaning, Known, OfYear } from "../staffing/staffingTable";

/** The headings of one column (or, with positions in columns, of one row): its own, and those of the groups over it. */
export interface Head {
  readonly index: number;
  readonly at: CellAddress;
  readonly own: string;
  /** Outermost first. */
  readonly groups: readonly string[];
}

/** A column (or row) of figures and what it holds. */
export interface Field {
  readonly index: number;
  readonly at: CellAddress;
  readonly heading: string;
  readonly meaning: BudgetMeaning | null;
  /** An indsatsområde whose unit only the figures can tell; `meaning` is null then. */
  readonly omraade: string | null;
  /** The year that such an indsatsområde is of; nothing where it holds for all. */
  readonly ofYear: OfYear;
  /** Kroner of one of its amounts; null where its own headings don't say. */
  readonly factor: 1 | 1000 | null;
  /** A plain "Timer": of the post, or in the block's indsatsområde. */
  readonly plainHours: boolean;
  /** "I alt" over hours: contract hours that sum the areas'. */
  readonly sumsHours: boolean;
  /** An "I alt" whose unit its own headings don't tell. */
  readonly openTotal: boolean;
  /** What an amount covers, where the headings say. */
  readonly amountsPer: "year" | "period" | null;
  /** Posts given as a part of full time ("80 %"), which the figures give in percent or as fractions. */
  readonly isPartOfPost: boolean;
  /** How its meaning is known. */
  readonly known: Known;
  /** False where another meaning is nearly as likely. */
  readonly isSure: boolean;
}

/** What stands below a heading. */
export type Body = "figures" | "texts" | "nothing";

/** What every column holds, by its headings and by those beside it. */
export function fieldsOf(heads: readonly Head[], bodyOf: BodyOf): Field[] {
  return meaningsOf(heads, bodyOf).map((field, index): Field => {
    const head = heads[index];
    const texts = head === undefined ? [field.heading] : [...head.groups, head.own];
    return { ...field, factor: factorOf(texts), amountsPer: coverOf(texts.join(" ").toLowerCase()) };
  });
}

/** The same without what an amount is counted in and covers: enough to tell whether the headings are a budget's. */
export function meaningsOf(heads: readonly Head[], bodyOf: BodyOf): Field[] {
  const byRow = heads.some(({ own }) => isRowArea(readColumnHeading(own)));
  const own = heads.map((head) => readingOf(head, bodyOf(head.index), byRow));
  const readings = heads.map((head, index) => withGroups(head, own[index] ?? null, heads));
  return heads.map((head, index) => {
    const reading = readings[index] ?? null;
    const field: Field = {
      index: head.index,
      at: head.at,
      heading: head.own,
      meaning: null,
      omraade: null,
      ofYear: {},
      factor: null,
      plainHours: false,
      sumsHours: false,
      openTotal: false,
      amountsPer: null,
      isPartOfPost:
        reading?.kind === "meaning" &&
        reading.meaning.kind === "contract-hours" &&
        headingUnit(head.own).unit === "share",
      known: "heading",
      isSure: reading !== null && reading.unknown === 0,
    };
    if (reading === null) return field;
    if (reading.kind === "meaning") {
      const plainHours = own[index]?.kind === "unit" && reading.meaning.kind === "contract-hours";
      return { ...field, meaning: reading.meaning, plainHours };
    }
    if (reading.kind === "omraade") return { ...field, omraade: reading.omraade, ofYear: ofYearOver(head) };
    if (reading.kind === "unit")
      return { ...field, meaning: ofUnit(reading.unit, reading.per), plainHours: reading.unit === "hours" };
    const unit = reading.unit ?? unitBeside(readings, index);
    return { ...field, ...totalOf(unit, reading.per), openTotal: reading.unit === null };
  });
}

/** What an "I alt" over figures of the unit holds. */
export function totalOf(unit: HeadingUnit | null, per: Per | null = null): Pick<Field, "meaning" | "sumsHours"> {
  return { meaning: ofTotal(unit, per), sumsHours: unit === "hours" };
}

/** What stands below the headings of a column (or beside those of a row), by its index. */
export type BodyOf = (index: number) => Body;

function isRowArea(reading: ColumnReading | null): boolean {
  return reading?.kind === "meaning" && reading.meaning.kind === "omraade";
}

/** Of the ways to read a heading the first that what stands below it allows. */
function ownReading(text: string, body: Body, byRow: boolean): ColumnReading | null {
  const readings = readColumnHeadings(text);
  // With an indsatsområde in each row, a year's amount is the area's.
  const ofRow = byRow ? readings.find(({ kind }) => kind === "unit") : undefined;
  const [first] = readings;
  const isCost = body === "figures" && first?.kind === "meaning" && first.meaning.kind === "activity";
  if (isCost) return { ...first, meaning: { kind: "cost" } };
  // Nor is "Drift" one more indsatsområde there.
  if (byRow && first?.kind === "omraade" && findIndsatsomraade(first.omraade) === null)
    return { ...first, kind: "meaning", meaning: { kind: "cost" } };
  return ofRow ?? readings.find((reading) => allows(body, reading)) ?? null;
}

function allows(body: Body, reading: ColumnReading): boolean {
  if (body === "nothing" || reading.kind !== "meaning") return body !== "texts" || reading.kind === "meaning";
  const { kind } = reading.meaning;
  if (kind === "ignore" || kind === "activity" || kind === "omraade") return true;
  return body === (kind === "stilling" ? "texts" : "figures");
}

function readingOf(head: Head, body: Body, byRow: boolean): ColumnReading | null {
  const own = ownReading(head.own, body, byRow);
  const groups = head.groups.map(readColumnHeading);
  const omraade = groups.map(areaOf).find((area) => area !== null) ?? null;
  const group = [...head.groups]
    .reverse()
    .map(headingUnit)
    .find(({ unit }) => unit !== null) ?? { unit: null, per: null };
  if (own === null) return joined(head);
  switch (own.kind) {
    case "meaning": {
      const year = yearIn(own);
      if (year === null || omraade === null) return own;
      // A year of one indsatsområde: what it counts, its group says, or the figures tell.
      return group.unit === null
        ? { ...own, kind: "omraade", omraade }
        : { ...own, kind: "meaning", meaning: ofArea(omraade, group.unit, group.per, year) };
    }
    case "omraade":
      return group.unit === null
        ? own
        : { ...own, kind: "meaning", meaning: ofArea(own.omraade, group.unit, group.per) };
    case "unit":
      return omraade === null
        ? (joinedContract(head) ?? own)
        : { ...own, kind: "meaning", meaning: ofArea(omraade, own.unit, own.per) };
    case "total":
      return { ...own, unit: own.unit ?? group.unit };
  }
}

/**
 * What the groups over a column add to what it holds: the year of "Timer" or of an indsatsområde below "2026", and the
 * whole of what stands below "I alt".
 */
function withGroups(head: Head, reading: ColumnReading | null, heads: readonly Head[]): ColumnReading | null {
  if (reading === null) return null;
  const year = yearOver(head);
  const over = head.groups.map(readColumnHeading);
  const isWhole = over.some((group) => group?.kind === "total");
  const as = (meaning: BudgetMeaning): ColumnReading => ({ ...reading, kind: "meaning", meaning });
  switch (reading.kind) {
    case "unit":
      if (year !== null) return as(ofUnitInYear(reading, year));
      return isWhole ? { ...reading, kind: "total" } : reading;
    case "total": {
      if (year !== null && !isWhole)
        return as(ofUnitInYear({ unit: reading.unit ?? "amount", per: reading.per ?? "week" }, year));
      const area = over.map(areaOf).find((one) => one !== null) ?? null;
      return area !== null && hasYearsOf(area, heads) ? { ...reading, kind: "omraade", omraade: area } : reading;
    }
    case "meaning": {
      const { meaning } = reading;
      const isOfYear = meaning.kind === "share" || meaning.kind === "hours" || meaning.kind === "amount";
      return year !== null && isOfYear && meaning.year === undefined ? as({ ...meaning, ...year }) : reading;
    }
    case "omraade":
      return reading;
  }
}

function ofUnitInYear({ unit, per }: { readonly unit: HeadingUnit; readonly per: Per }, year: WithYear): BudgetMeaning {
  if (unit === "amount") return { kind: "year", ...year };
  return unit === "hours" ? { kind: "contract-hours", per, ...year } : { kind: "share", omraade: null, ...year };
}

type WithYear = OfYear & { readonly year: number };

/** The year that a heading names. */
function yearIn(reading: ColumnReading | null): WithYear | null {
  if (reading?.kind !== "meaning" || reading.meaning.kind !== "year") return null;
  const { year, part } = reading.meaning;
  return part === undefined ? { year } : { year, part };
}

/** The year that a heading over the column names. */
function yearOver({ groups }: Head): WithYear | null {
  return groups.map((group) => yearIn(readColumnHeading(group))).find((year) => year !== null) ?? null;
}

/** The same, or the year that the column's own heading names below an indsatsområde. */
function ofYearOver(head: Head): OfYear {
  return yearIn(readColumnHeading(head.own)) ?? yearOver(head) ?? {};
}

function hasYearsOf(area: string, heads: readonly Head[]): boolean {
  return heads.some(
    ({ own, groups }) =>
      yearIn(readColumnHeading(own)) !== null && groups.some((group) => areaOf(readColumnHeading(group)) === area),
  );
}

function areaOf(reading: ColumnReading | null): string | null {
  if (reading?.kind === "omraade") return reading.omraade;
  return reading?.kind === "meaning" ? areaIn(reading.meaning) : null;
}

/** A heading split over rows: "Timer" over "pr. uge". */
function joined(head: Head): ColumnReading | null {
  const group = head.groups.at(-1);
  return group === undefined ? null : readColumnHeading(`${group} ${head.own}`);
}

/** "Ansættelse" over "Timer": the post's hours. */
function joinedContract(head: Head): ColumnReading | null {
  const found = joined(head) ?? readColumnHeading(head.groups.at(-1) ?? "");
  return found?.kind === "meaning" && (found.meaning.kind === "contract-hours" || found.meaning.kind === "annual-cost")
    ? found
    : null;
}

export function ofArea(omraade: string | null, unit: HeadingUnit, per: Per | null, ofYear: OfYear = {}): BudgetMeaning {
  if (unit === "hours") return { kind: "hours", omraade, per: per ?? "week", ...ofYear };
  return { kind: unit, omraade, ...ofYear };
}

function ofUnit(unit: HeadingUnit, per: Per): BudgetMeaning {
  return unit === "hours" ? { kind: "contract-hours", per } : ofArea(null, unit, per);
}

function ofTotal(unit: HeadingUnit | null, per: Per | null): BudgetMeaning {
  if (unit === "share") return { kind: "share-total" };
  return unit === "hours" ? { kind: "contract-hours", per: per ?? "week" } : { kind: "total" };
}

/** An "I alt" without a unit counts what stands to its left; at the left edge what stands to its right. */
function unitBeside(readings: readonly (ColumnReading | null)[], index: number): HeadingUnit | null {
  const unit = unitOfReading(readings[index - 1] ?? null);
  return unit ?? (index <= 1 ? unitOfReading(readings[index + 1] ?? null) : null);
}

function unitOfReading(reading: ColumnReading | null): HeadingUnit | null {
  if (reading?.kind === "unit" || reading?.kind === "total") return reading.unit;
  if (reading?.kind !== "meaning") return null;
  const { kind } = reading.meaning;
  return kind === "share" || kind === "hours" || kind === "amount" ? kind : kind === "year" ? "amount" : null;
}

function factorOf(texts: readonly string[]): 1 | 1000 | null {
  if (texts.some(saysThousands)) return 1000;
  return texts.some(saysKroner) ? 1 : null;
}

const saysKroner = remembered((text): boolean => /(?<!\p{L})(?:kr|kroner)(?!\p{L})/iu.test(text));

const coverOf = remembered((text): Field["amountsPer"] => {
  if (/(?:pr\.?|per|\/|om) ?år|årlig/.test(text)) return "year";
  return /perioden|20\d\d ?[-–] ?(?:20)?\d\d|alle år|hele planen/.test(text) ? "period" : null;
});

/** The fields as the user has said they are, by index; under another heading in the same column stands something else. */
export function withMapping(fields: readonly Field[], mapping: ReadonlyMap<number, BudgetMapping>): Field[] {
  return fields.map((field) => {
    const said = mapping.get(field.index);
    if (said === undefined || !isMarked(said, field.heading)) return field;
    const { meaning } = said;
    return {
      ...field,
      meaning,
      omraade: null,
      plainHours: false,
      sumsHours: false,
      openTotal: false,
      isPartOfPost: false,
      known: "user",
      isSure: true,
    };
  });
}

function isMarked({ mark }: BudgetMapping, heading: string): boolean {
  if (mark === undefined || mark.behind > 0 || heading === "") return true;
  return foldTight(heading.slice(0, LONGEST_HEADING)) === foldTight(mark.heading);
}

/** Kinds that hold figures. */
export function isMeasure(meaning: BudgetMeaning | null): boolean {
  return (
    meaning !== null &&
    meaning.kind !== "stilling" &&
    meaning.kind !== "activity" &&
    meaning.kind !== "omraade" &&
    meaning.kind !== "row-year" &&
    meaning.kind !== "ignore"
  );
}
