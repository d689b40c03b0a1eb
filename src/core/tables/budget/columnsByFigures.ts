import { findIndsatsomraade } from "../../reading/indsatsomraader";
import { joinBroken } from "../../reading/staffing";
import { HOURS_OF_A_WEEK, MOST_HOURS_OF_A_YEAR } from "../../reading/staffing/norms";
import { fold } from "../../reading/text";
import { areaOfTitle, cellOf, labelText, type Block } from "./budgetBlock";
import { numberOf } from "./budgetCells";
import { isMeasure, ofArea, totalOf, type Field } from "./budgetFields";
import type { HeadingUnit } from "./budgetHeadings";
import { isPositionLabel, isTotalLabel, withoutNumber } from "./budgetLabels";
import { areaIn } from "./budgetMeaning";
import { textOf } from "../regions/grid";

/**
 * What a block's columns hold, where their headings leave it open: their figures tell. Indsatsområder without a unit are
 * shares of 1 or 100 %, hours, or kroner, as they add up to what stands beside them; a column nobody knows is one more
 * indsatsområde where a total counts it in, or a total where it is what others add up to. One row that breaks the relation
 * doesn't undo it.
 */
export function columnsByFigures(block: Block): Field[] {
  const rows = new Figures(block);
  return STEPS.reduce<Field[]>((fields, step) => step(fields, rows, block), [...block.fields]);
}

type Step = (fields: readonly Field[], rows: Figures, block: Block) => Field[];

/** The block's figures as they are shown, row by row; rows of texts and of totals are left out. */
class Figures {
  /** Indexes of the records that have figures. */
  readonly records: readonly number[];
  readonly positions: readonly number[];
  readonly inThousands: boolean;

  constructor(private readonly block: Block) {
    this.inThousands = block.thousands;
    const label = (record: number): string => withoutNumber(joinBroken(labelText(block, record)));
    this.records = block.records.filter((record) => label(record) !== "" && !isTotalLabel(label(record)));
    this.positions = this.records.filter((record) => isPositionLabel(label(record)));
  }

  value(record: number, field: Field): number | null {
    return numberOf(cellOf(this.block, record, field.index))?.value ?? null;
  }

  /** A part of full time as it is held, however it is shown: 0,75, 75 % and 75 are the same. */
  part(record: number, field: Field): number | null {
    const value = this.value(record, field);
    if (value === null) return null;
    return this.isPercent(record, field) || Math.abs(value) > MOST_POSTS ? value / 100 : value;
  }

  isPercent(record: number, field: Field): boolean {
    return numberOf(cellOf(this.block, record, field.index))?.isPercent === true;
  }

  isFullPost(record: number, field: Field): boolean {
    const value = this.part(record, field);
    return value === null || value === 1;
  }

  has(field: Field): boolean {
    return this.block.records.some((record) => this.value(record, field) !== null);
  }

  sum(record: number, fields: readonly Field[]): number {
    return fields.reduce((all, field) => all + (this.value(record, field) ?? 0), 0);
  }

  /** In how many of the rows where both stand the fields add up to the other, and in how many they don't. */
  agreement(
    parts: readonly Field[],
    whole: Field,
    records = this.records,
    valueOf: (record: number, field: Field) => number | null = (record, field) => this.value(record, field),
  ): Agreement {
    let holding = 0;
    let breaking = 0;
    for (const record of records) {
      const total = valueOf(record, whole);
      const sum = parts.reduce((all, field) => all + (valueOf(record, field) ?? 0), 0);
      if (total === null || total === 0 || parts.every((part) => this.value(record, part) === null)) continue;
      if (isNear(sum, total)) holding += 1;
      else breaking += 1;
    }
    return { holding, breaking };
  }
}

/** A bare number above this is a percent (80), not posts. */
const MOST_POSTS = 5;

interface Agreement {
  readonly holding: number;
  readonly breaking: number;
}

/** A relation counts where three of four rows keep it. */
function holds({ holding, breaking }: Agreement, atLeast: number): boolean {
  return holding >= atLeast && holding >= 3 * breaking;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(b) * 0.002, Math.abs(b) <= 2 ? 0.006 : 0.06);
}

/** "Indsats" over the names of indsatsområder is each row's indsatsområde, whatever an indsats is elsewhere. */
const withAreasOfRows: Step = (fields, _rows, block) => {
  if (fields.some(({ meaning }) => meaning?.kind === "omraade")) return [...fields];
  return fields.map((field) => {
    if (field.meaning?.kind !== "activity" && field.meaning?.kind !== "ignore") return field;
    const texts = block.records
      .map((record) => textOf(cellOf(block, record, field.index)))
      .filter((text) => text !== "" && !isTotalLabel(text));
    const areas = texts.filter((text) => findIndsatsomraade(text) !== null).length;
    return areas > 1 && areas * 4 >= texts.length * 3
      ? { ...field, meaning: { kind: "omraade" }, known: "figures" }
      : field;
  });
};

/** Indsatsområder whose headings say no unit: those of one run, each once, count in the same. */
const withUnits: Step = (fields, rows) => {
  const units = new Map<Field, HeadingUnit>();
  for (const run of runs(fields.filter(({ omraade }) => omraade !== null))) {
    const unit = unitOf(run, fields, rows);
    for (const field of run) units.set(field, unit);
  }
  return fields.map((field, index) => {
    const unit = units.get(field);
    if (unit !== undefined)
      return { ...field, omraade: null, meaning: ofArea(field.omraade, unit, null, field.ofYear), known: "figures" };
    const before = units.get(fields[index - 1] ?? field);
    return field.openTotal && before !== undefined ? { ...field, ...totalOf(before) } : field;
  });
};

/** An indsatsområde that comes again begins the next run; those of each year are runs of their own. */
function runs(open: readonly Field[]): Field[][] {
  const years = new Map<string, Field[][]>();
  for (const field of open) {
    const key = `${field.ofYear.year ?? ""} ${field.ofYear.part ?? ""}`;
    const found = years.get(key) ?? [];
    years.set(key, found);
    const run = found.at(-1);
    if (run === undefined || run.some(({ omraade }) => omraade === field.omraade)) found.push([field]);
    else run.push(field);
  }
  return [...years.values()].flat();
}

function unitOf(run: readonly Field[], fields: readonly Field[], rows: Figures): HeadingUnit {
  const whole = (kinds: readonly string[]): boolean =>
    fields.some(
      // An "I alt" that may count anything tells nothing of what it sums.
      (field) =>
        !field.openTotal &&
        kinds.includes(field.meaning?.kind ?? "") &&
        holds(rows.agreement(run, field, rows.positions), 2),
    );
  const { shares, hours, amounts } = bySize(run, rows);
  // Small figures add up to a post of 37 hours as well as to its hours.
  if (shares === 0 && whole(["contract-hours"]) && amounts < hours) return "hours";
  if (shares === 0 && whole(["total", "annual-cost", "amount"])) return "amount";
  if (amounts > shares && amounts > hours) return "amount";
  return shares >= hours ? (shares + amounts === 0 ? "amount" : "share") : "hours";
}

function bySize(run: readonly Field[], rows: Figures): { shares: number; hours: number; amounts: number } {
  let shares = 0;
  let hours = 0;
  let amounts = 0;
  for (const record of rows.positions) {
    const filled = run.filter((field) => rows.value(record, field) !== null);
    if (filled.length === 0) continue;
    const sum = rows.sum(record, filled);
    const most = Math.max(...filled.map((field) => rows.value(record, field) ?? 0));
    if (filled.some((field) => rows.isPercent(record, field)) || most <= 1 || Math.abs(sum - 100) < 1.5) shares += 1;
    else if (most <= (rows.inThousands ? HOURS_OF_A_WEEK : MOST_HOURS_OF_A_YEAR)) hours += 1;
    else amounts += 1;
  }
  return { shares, hours, amounts };
}

/** "% af fuld tid" beside what stands for the indsatsområder is how much of a full post the position is. */
const withPartsOfPosts: Step = (fields, _rows, block) => {
  const isPlainShare = ({ meaning }: Field): boolean => meaning?.kind === "share" && meaning.omraade === null;
  const hasAreas = fields.some(({ meaning }) => areaIn(meaning) !== null);
  const hasHours = fields.some(({ meaning }) => meaning?.kind === "contract-hours");
  const isOfArea = block.omraade !== null || fields.some(({ meaning }) => meaning?.kind === "omraade");
  const isOnly = fields.filter(isPlainShare).length === 1;
  return fields.map((field) => {
    if (!isPlainShare(field) || block.isFunding || hasHours) return field;
    const isOfPost = saysFullTime(field.heading);
    if (isOfArea ? !isOfPost || isOnly : !hasAreas) return field;
    return { ...field, meaning: { kind: "contract-hours", per: "posts" }, isPartOfPost: true };
  });
};

/**
 * Indsatsområder that add up to a post that is less than a full one are parts of full time as the post is: "0,75" of an
 * årsværk of 0,75, and no share of it.
 */
const withAreasInPosts: Step = (fields, rows) => {
  const areas = fields.filter(
    ({ meaning, known }) => meaning?.kind === "share" && meaning.omraade !== null && known !== "user",
  );
  const isWhole = (post: Field): boolean => {
    const part = rows.positions.filter((record) => !rows.isFullPost(record, post));
    const asParts = (records: readonly number[]): Agreement =>
      rows.agreement(areas, post, records, (record, field) => rows.part(record, field));
    return holds(asParts(part), 1) && holds(asParts(rows.positions), 1);
  };
  const inPosts = ({ meaning }: Field): boolean => meaning?.kind === "contract-hours" && meaning.per === "posts";
  if (areas.length === 0 || !fields.some((field) => inPosts(field) && isWhole(field))) return [...fields];
  return fields.map((field) => {
    if (!areas.includes(field) || field.meaning?.kind !== "share") return field;
    return {
      ...field,
      meaning: { ...field.meaning, kind: "hours", per: "posts" },
      isPartOfPost: true,
      known: "figures",
    };
  });
};

/** A share that neither its column nor its row says the indsatsområde of tells nothing: it is asked about. */
const withoutPlace: Step = (fields, _rows, block) => {
  const hasArea =
    block.isFunding ||
    block.omraade !== null ||
    fields.some(({ meaning }) => meaning?.kind === "omraade") ||
    block.records.some((record) => areaOfTitle(labelText(block, record)) !== null);
  if (hasArea) return [...fields];
  return fields.map((field) =>
    field.meaning?.kind === "share" && field.meaning.omraade === null && field.known !== "user"
      ? { ...field, meaning: null, isSure: false }
      : field,
  );
};

function saysFullTime(heading: string): boolean {
  return /fuld ?tid|stillingsprocent|normering/.test(fold(heading));
}

/** Columns nobody knows: parts of a total that only holds with them, or totals of what stands beside them. */
const withUnknown: Step = (fields, rows) => {
  const unknown = fields
    .filter(({ meaning, omraade }) => meaning === null && omraade === null)
    .filter((field) => rows.has(field));
  const totals = fields.filter(({ meaning }) => meaning?.kind === "total");
  const costs = fields.filter(({ meaning }) => meaning?.kind === "cost" || meaning?.kind === "annual-cost");
  // "Aktivitetsmidler" is an amount like any other, until a total counts it among the costs.
  const amounts = fields.filter(({ meaning }) => meaning?.kind === "amount" && meaning.omraade === null);
  const add = (parts: readonly Field[]): boolean =>
    costs.length > 0 && totals.some((total) => holds(rows.agreement(parts, total), 2));
  const withAmounts = amounts.length > 0 && !add([...costs, ...unknown]) && add([...costs, ...amounts, ...unknown]);
  const areCosts = withAmounts || (unknown.length > 0 && add([...costs, ...unknown]));
  return fields.map((field) => {
    if (withAmounts && amounts.includes(field))
      return { ...field, meaning: { kind: "cost" }, known: "figures", isSure: true };
    if (!unknown.includes(field)) return areCosts && costs.includes(field) ? { ...field, isSure: true } : field;
    return costs.length > 0 && areCosts
      ? { ...field, meaning: { kind: "cost" }, known: "figures", isSure: true }
      : byRelation(field, fields, rows);
  });
};

function byRelation(field: Field, fields: readonly Field[], rows: Figures): Field {
  for (const kind of ["share", "hours", "amount"] as const) {
    const group = fields.filter(({ meaning }) => meaning?.kind === kind && meaning.omraade !== null);
    if (group.length === 0) continue;
    const wholes = fields.filter(({ meaning }) => isWholeOf(kind, meaning?.kind));
    const counted = rows.records.filter((record) => (rows.value(record, field) ?? 0) !== 0);
    for (const whole of wholes) {
      const joined = [...group, field];
      const withIt = rows.agreement(joined, whole, counted);
      const isBetter = withIt.holding > rows.agreement(group, whole, counted).holding;
      if (isBetter && holds(withIt, 1) && holds(rows.agreement(joined, whole), 1))
        return { ...field, meaning: likeGroup(group[0], field), known: "figures", isSure: counted.length > 1 };
    }
    if (group.length > 1 && holds(rows.agreement(group, field), 2))
      return { ...field, ...totalOf(kind), known: "figures", isSure: true };
  }
  const years = fields.filter(({ meaning }) => meaning?.kind === "year");
  if (years.length > 1 && holds(rows.agreement(years, field), 2))
    return { ...field, ...totalOf("amount"), known: "figures", isSure: true };
  return isRepeated(field, fields, rows)
    ? { ...field, meaning: { kind: "ignore" }, known: "figures", isSure: true }
    : field;
}

function isWholeOf(kind: HeadingUnit, whole: string | undefined): boolean {
  if (kind === "share") return whole === "share-total";
  return kind === "hours" ? whole === "contract-hours" : whole === "total" || whole === "annual-cost";
}

/** One more indsatsområde, named by its heading. */
function likeGroup(like: Field | undefined, { heading }: Field): Field["meaning"] {
  const meaning = like?.meaning ?? null;
  if (meaning?.kind !== "share" && meaning?.kind !== "hours" && meaning?.kind !== "amount") return null;
  return { ...meaning, omraade: heading.trim() };
}

/** A figure of another column over again, in another unit: a full-time post's part, a month's or a year's. */
function isRepeated(field: Field, fields: readonly Field[], rows: Figures): boolean {
  return fields.some(
    (other) =>
      other !== field &&
      isMeasure(other.meaning) &&
      FACTORS.some((factor) => {
        let holding = 0;
        let breaking = 0;
        const seen = new Set<number>();
        for (const record of rows.records) {
          const [own, like] = [rows.value(record, field), rows.value(record, other)];
          if (own === null || like === null || like === 0) continue;
          if (isNear(own, like * factor)) holding += 1;
          else breaking += 1;
          seen.add(like);
        }
        return seen.size > 1 && holds({ holding, breaking }, 2);
      }),
  );
}

/** Between a week's, a month's and a year's hours, posts and hours, a month's and a year's pay, kroner and thousands. */
const FACTORS = [1, 37, 1 / 37, 52, 1 / 52, 12, 1 / 12, 1924, 1 / 1924, 1000, 1 / 1000, 2, 3, 4, 1 / 2, 1 / 3, 1 / 4];

/** What the indsatsområder's amounts cover, where headings don't say: the year whose cost they add up to, or all years. */
const withCover: Step = (fields, rows) => {
  const amounts = fields.filter(({ meaning }) => meaning?.kind === "amount" && meaning.omraade !== null);
  if (amounts.length === 0 || amounts.some(({ amountsPer }) => amountsPer !== null)) return [...fields];
  const covers = (kind: string): boolean =>
    fields.some((field) => field.meaning?.kind === kind && holds(rows.agreement(amounts, field, rows.positions), 1));
  const years = fields.some(({ meaning }) => meaning?.kind === "year");
  const amountsPer = covers("annual-cost") ? "year" : years && covers("total") ? "period" : null;
  return fields.map((field) => (amounts.includes(field) ? { ...field, amountsPer } : field));
};

/** An "I alt" that takes its unit of the column beside it counts kroner where its figures are more than anybody's hours. */
const withSizes: Step = (fields, rows) =>
  fields.map((field) => {
    if (!field.openTotal || field.meaning?.kind === "total") return field;
    const values = rows.records.flatMap((record) => rows.value(record, field) ?? []);
    const large = values.filter((value) => Math.abs(value) > MOST_HOURS_OF_A_YEAR).length;
    return large * 2 > values.length ? { ...field, ...totalOf("amount"), known: "figures" } : field;
  });

const STEPS: readonly Step[] = [
  withAreasOfRows,
  withUnits,
  withSizes,
  withPartsOfPosts,
  withAreasInPosts,
  withoutPlace,
  withUnknown,
  withCover,
];
