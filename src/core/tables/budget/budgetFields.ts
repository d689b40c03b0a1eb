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
import { LONGEST_HEADING } from "../regions/lineMarks";
import type { BudgetMapping, BudgetMeaning, Known } from "../staffing/staffingTable";

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
  /** Kroner of one of its amounts; null where its own headings don't say. */
  readonly factor: 1 | 1000 | null;
  /** A plain "Timer": of the post, or in the block's indsatsområde. */
  readonly plainHours: boolean;
  /** "I alt" over hours: contract hours that sum the areas'. */
  readonly sumsHours: boolean;
  /** An "I alt" whose unit neither its heading nor its neighbours' headings tell. */
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
  const readings = heads.map((head) => readingOf(head, bodyOf(head.index), byRow));
  return heads.map((head, index) => {
    const reading = readings[index] ?? null;
    const field: Field = {
      index: head.index,
      at: head.at,
      heading: head.own,
      meaning: null,
      omraade: null,
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
    if (reading.kind === "meaning") return { ...field, meaning: reading.meaning };
    if (reading.kind === "omraade") return { ...field, omraade: reading.omraade };
    if (reading.kind === "unit")
      return { ...field, meaning: ofUnit(reading.unit, reading.per), plainHours: reading.unit === "hours" };
    const unit = reading.unit ?? unitBeside(readings, index);
    return { ...field, ...totalOf(unit, reading.per), openTotal: unit === null };
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
    case "meaning":
      // A year of one indsatsområde is neither the year's cost nor the area's.
      return own.meaning.kind === "year" && omraade !== null ? null : own;
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

function areaOf(reading: ColumnReading | null): string | null {
  if (reading?.kind === "omraade") return reading.omraade;
  const meaning = reading?.kind === "meaning" ? reading.meaning : null;
  return meaning !== null && "omraade" in meaning ? meaning.omraade : null;
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

export function ofArea(omraade: string | null, unit: HeadingUnit, per: Per | null): BudgetMeaning {
  if (unit === "share") return { kind: "share", omraade };
  return unit === "hours" ? { kind: "hours", omraade, per: per ?? "week" } : { kind: "amount", omraade };
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
