import { FULL_TIME_HOURS } from "../../reading/staffing/norms";
import type { CellAddress } from "../../workbook/address";
import { cellOf, placeOf, type Block } from "./budgetBlock";
import { numberOf } from "./budgetCells";
import { splitLabel, type BudgetRecord, type FieldFigure } from "./budgetRecords";
import { byArea, one, sumOf } from "./budgetFacts";
import type {
  BudgetCost,
  BudgetFact,
  BudgetFigure,
  BudgetFunding,
  BudgetMeaning,
  BudgetPosition,
  FundingParty,
} from "../staffing/staffingTable";

/** What of a block's layout a position's figures are read by. */
export interface PositionLayout {
  readonly plainHours: PlainHours;
  /** Columns (or rows) of figures that nobody knows the meaning of. */
  readonly unread: readonly number[];
}

/** A position from its record. */
export function positionOf(block: Block, record: BudgetRecord, { plainHours, unread }: PositionLayout): BudgetPosition {
  const named = splitLabel(record.label);
  const measures = new Measures(record, plainHours);
  const own: BudgetFigure | null =
    named.hours === null ? null : { sheet: block.grid.sheet, at: record.at, value: named.hours };
  return {
    sheet: block.grid.sheet,
    at: record.at,
    facts: [
      ...measures.facts,
      ...(own === null
        ? []
        : [{ measure: "contract-hours" as const, omraade: null, year: null, part: null, figure: own }]),
    ],
    stilling: named.stilling,
    activity: record.activity ?? named.activity,
    contractHours: measures.one("contract-hours") ?? own,
    annualCost: measures.one("annual-cost"),
    shares: measures.byArea("share"),
    hours: measures.byArea("hours"),
    amounts: measures.amounts,
    years: measures.years,
    shareTotal: measures.one("share-total"),
    total: measures.total,
    isIncomplete: record.unknown.length > 0,
    unread: unread.flatMap((index) => {
      const number = numberOf(cellOf(block, record.index, index));
      return number === null
        ? []
        : [{ sheet: block.grid.sheet, at: placeOf(block, record.index, index), value: number.value }];
    }),
  };
}

export function costOf(block: Block, record: BudgetRecord): BudgetCost {
  const measures = new Measures(record, "of the post");
  return {
    sheet: block.grid.sheet,
    at: record.at,
    text: record.label,
    amounts: measures.amounts,
    years: measures.years,
    total: measures.total ?? measures.one("annual-cost"),
  };
}

/** A source of funding; what it pays over all years is its total, its only amount, or its years together. */
export function fundingOf(block: Block, record: BudgetRecord): BudgetFunding {
  return {
    sheet: block.grid.sheet,
    at: record.at,
    source: record.label,
    amount: wholeAmount(record),
    party: record.party ?? "anden",
  };
}

/** The record's amount over all years: its total, else its only amount, else the sum of its years, placed at its label. */
export function wholeAmount(record: BudgetRecord): BudgetFigure | null {
  const measures = new Measures(record, "of the post");
  if (measures.total !== null) return measures.total;
  // What isn't known may be any of the parts.
  if (record.unknown.length > 0) return null;
  const years = [...measures.years.values()];
  const [first] = years;
  if (first !== undefined && years.length > 1) return { sheet: first.sheet, at: record.at, value: sumOf(years) };
  const areas = [...measures.amounts.values()];
  const only = areas[0];
  if (areas.length > 1 && only !== undefined) return { sheet: only.sheet, at: record.at, value: sumOf(areas) };
  return first ?? only ?? measures.one("annual-cost");
}

/** Sources of funding that have columns of their own: what each pays is the total below, else the column's sum, placed at its heading. */
export function fundingColumns(block: Block, records: readonly BudgetRecord[]): BudgetFunding[] {
  return block.fields.flatMap((field) => {
    if (field.meaning?.kind !== "funding") return [];
    const { party } = field.meaning;
    const figures = (kinds: readonly BudgetRecord["kind"][]): BudgetFigure[] =>
      records
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((record) => record.figures.filter((figure) => figure.field === field).map(({ figure }) => figure));
    const total = figures(["total"]).at(-1);
    const parts = figures(["position", "cost"]);
    const isKnown = !records.some(({ unknown }) => unknown.includes(field));
    const amount =
      total ?? (parts.length === 0 || !isKnown ? null : { sheet: block.grid.sheet, at: field.at, value: sumOf(parts) });
    return [fundingAt(block, field.at, field.heading, amount, party)];
  });
}

function fundingAt(
  block: Block,
  at: CellAddress,
  source: string,
  amount: BudgetFigure | null,
  party: FundingParty,
): BudgetFunding {
  return { sheet: block.grid.sheet, at, source, amount, party };
}

/** What a plain "Timer" counts in a block or row of one indsatsområde: the post's hours, or those there. */
export type PlainHours = "of the post" | "in the area";

/** Beside shares it counts the post's hours, unless it only restates the shares in hours of full time (50 %, 18,5 timer). */
export function plainHoursOf(block: Block, records: readonly BudgetRecord[]): PlainHours {
  if (!block.fields.some(({ meaning }) => meaning?.kind === "share")) return "in the area";
  let restated = 0;
  let others = 0;
  for (const { kind, figures } of records) {
    if (kind !== "position") continue;
    const share = figures.find(({ field }) => field.meaning?.kind === "share")?.figure.value;
    const hours = figures.find(({ field }) => field.plainHours)?.figure.value;
    if (share === undefined || hours === undefined || share >= 1) continue;
    if (Math.abs(share * FULL_TIME_HOURS - hours) <= SAME_HOURS) restated += 1;
    else others += 1;
  }
  return restated > 0 && restated >= others ? "in the area" : "of the post";
}

/** Hours a week that count as the same. */
const SAME_HOURS = 0.3;

/** What a record's figures say. */
function factsOf({ omraade, year, figures }: BudgetRecord, plain: PlainHours): BudgetFact[] {
  return figures.flatMap(({ field: { meaning, plainHours }, figure }) => {
    const fact = meaning === null ? null : factOf(meaning, { isPlain: plainHours, omraade, plain });
    if (fact === null) return [];
    const own = meaning !== null && "year" in meaning ? meaning : null;
    return [{ ...fact, year: own?.year ?? year, part: own?.part ?? null, figure }];
  });
}

interface Here {
  readonly isPlain: boolean;
  readonly omraade: string | null;
  readonly plain: PlainHours;
}

function factOf(
  meaning: BudgetMeaning,
  { isPlain, omraade, plain }: Here,
): Pick<BudgetFact, "measure" | "omraade"> | null {
  switch (meaning.kind) {
    case "share":
    case "hours": {
      const area = meaning.omraade ?? omraade;
      return area === null ? null : { measure: meaning.kind, omraade: area };
    }
    case "amount":
      return { measure: "amount", omraade: meaning.omraade ?? omraade };
    case "contract-hours":
      return isPlain && omraade !== null && plain === "in the area"
        ? { measure: "hours", omraade }
        : { measure: "contract-hours", omraade: null };
    case "year":
      return { measure: "amount", omraade: null };
    case "annual-cost":
    case "share-total":
    case "total":
      return { measure: meaning.kind, omraade: null };
    case "stilling":
    case "activity":
    case "omraade":
    case "row-year":
    case "funding":
    case "cost":
    case "ignore":
      return null;
  }
}

/** A record's figures by what they mean. */
class Measures {
  readonly facts: readonly BudgetFact[];
  readonly amounts: ReadonlyMap<string, BudgetFigure>;
  readonly years: ReadonlyMap<string, BudgetFigure>;
  readonly total: BudgetFigure | null;

  constructor(
    private readonly record: BudgetRecord,
    plain: PlainHours,
  ) {
    const { omraade, year } = record;
    this.facts = factsOf(record, plain);
    const columns = record.figures.filter(({ field }) => field.meaning?.kind === "year").map(({ figure }) => figure);
    // A plain amount of a row without an area is the whole's; in an area's row it is the area's.
    const plainAmount = this.facts.find(
      (fact) => fact.measure === "amount" && fact.omraade === omraade && !columns.includes(fact.figure),
    );
    const statedTotal = this.facts.filter(({ measure }) => measure === "total").at(-1)?.figure ?? null;
    const amounts = new Map(byArea(this.facts, "amount", year));
    const whole = statedTotal ?? (omraade === null ? (plainAmount?.figure ?? null) : null);
    if (omraade !== null && !amounts.has(omraade) && whole !== null) amounts.set(omraade, whole);
    this.amounts = amounts;
    const years = byYear(record.figures);
    const ofYear = statedTotal ?? plainAmount?.figure ?? this.one("annual-cost");
    if (year !== null && years.size === 0 && ofYear !== null) years.set(String(year), ofYear);
    this.years = years;
    this.total = whole;
  }

  one(measure: BudgetFact["measure"]): BudgetFigure | null {
    return one(this.facts, measure, this.record.year);
  }

  byArea(measure: BudgetFact["measure"]): ReadonlyMap<string, BudgetFigure> {
    return byArea(this.facts, measure, this.record.year);
  }
}

/** The columns of years; the parts of a year together, at the first of them. */
function byYear(figures: readonly FieldFigure[]): Map<string, BudgetFigure> {
  const found = new Map<string, BudgetFigure>();
  for (const { field, figure } of figures) {
    if (field.meaning?.kind !== "year") continue;
    const { year, part } = field.meaning;
    const before = found.get(String(year));
    if (before === undefined) found.set(String(year), figure);
    else if (part !== undefined) found.set(String(year), { ...before, value: before.value + figure.value });
  }
  return found;
}
