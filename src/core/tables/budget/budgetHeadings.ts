import { readHeadingWords, type HeadingWords } from "../../reading/headingWords";
import type { Notion } from "../../language/headingLexicon";
import { remembered } from "../../reading/remembered";
import { fold } from "../../reading/text";
import { fundingPartyOf } from "./budgetFunding";
import type { BudgetMeaning } from "../staffing/staffingTable";

/** What a heading counts in, where it says. */
export type HeadingUnit = "share" | "hours" | "amount";

/** What the heading of a budget's or staffing table's column says by itself. */
export type ColumnReading = {
  /** Whether amounts are in thousands. */
  readonly thousands: boolean;
  /** How many of its words say nothing that is known. */
  readonly unknown: number;
} & (
  | { readonly kind: "meaning"; readonly meaning: BudgetMeaning }
  /** An indsatsområde whose unit another heading, or the figures, must tell. */
  | { readonly kind: "omraade"; readonly omraade: string }
  /** A unit or "I alt" alone: its neighbours tell of what. */
  | { readonly kind: "unit"; readonly unit: HeadingUnit; readonly per: Per }
  | { readonly kind: "total"; readonly unit: HeadingUnit | null; readonly per: Per | null }
);

export type Per = "week" | "month" | "year" | "posts";

const LONGEST_HEADING = 90;

/** Whether a title or heading says that amounts are in thousands ("1.000 kr."). */
export const saysThousands = remembered((text): boolean => {
  return text.length <= 400 && THOUSANDS.test(fold(text));
});

const THOUSANDS =
  /(?<![\d.])1[. ]?000 ?(?:kr|dkk)|(?<!\p{L})t\.? ?kr|(?<!\p{L})tkr|i (?:hele )?(?:tusinde?r?|1[. ]?000)(?!\d)|tusinde? kr/u;

/** Reads a heading by its words, never by its place or their order; null when they say nothing that is known. */
export const readColumnHeading = remembered((text): ColumnReading | null => readColumnHeadings(text)[0] ?? null);

/**
 * Every way to read a heading, the likeliest first: what stands below it tells which ("Ansatte" over names, or over
 * figures).
 */
export const readColumnHeadings = remembered((text): readonly ColumnReading[] => {
  if (text.length === 0 || text.length > LONGEST_HEADING) return [];
  const words = readHeadingWords(text);
  const common = { thousands: saysThousands(text), unknown: words.unknown.length };
  return meaningsOf(words, text).map((reading): ColumnReading => ({ ...common, ...reading }));
});

/** "Vejle Kommune: 11,3 %" and "LBF Beboerdata" are a figure and its source, which no funding is. */
const SAYS_A_FIGURE = /^[^([]*\d|data/i;

type Reading =
  | { readonly kind: "meaning"; readonly meaning: BudgetMeaning }
  | { readonly kind: "omraade"; readonly omraade: string }
  | { readonly kind: "unit"; readonly unit: HeadingUnit; readonly per: Per }
  | { readonly kind: "total"; readonly unit: HeadingUnit | null; readonly per: Per | null };

const IGNORED: Reading = { kind: "meaning", meaning: { kind: "ignore" } };

function meaningsOf(words: HeadingWords, text: string): Reading[] {
  const { area, years, ordinal, notions, unknown, shared } = words;
  const has = (notion: Notion): boolean => notions.has(notion);
  if (words.isFigure) return [];
  const counted = countedIn(words);
  if (counted === "price" || counted === "months") return [IGNORED];
  const { unit, per } = counted;
  if (area !== null) return [ofAreaInYear(area, unit, per, words)];
  const year = years.length === 1 ? years[0] : undefined;
  if (year !== undefined || ordinal !== null) {
    const of = { year: year ?? ordinal ?? 0, ...(words.part === null ? {} : { part: words.part }) };
    if (unknown.length > 0 || isLabel(words)) return [];
    if (unit === "hours") return [meaning({ kind: "contract-hours", per: per ?? "week", ...of })];
    return unit === "share" ? [meaning({ kind: "share", omraade: null, ...of })] : [meaning({ kind: "year", ...of })];
  }
  if (years.length >= 2) return unknown.length > 0 ? [] : [{ kind: "total", unit: unit ?? "amount", per }];
  if (words.first === "note" || words.first === "number") return [IGNORED];
  if (shared !== null && unknown.length === 0 && !has("post") && !has("item"))
    return [ofAreaInYear(shared, unit, per, words)];
  const label = labelOf(words, unit);
  if (label !== null) return label;
  const isAlone = notions.size === 1 && unknown.length === 0;
  if (has("total") || (has("whole") && (isAlone || unit !== null || has("period") || has("year"))))
    return [{ kind: "total", unit: unit ?? (has("period") ? "amount" : null), per }];
  if (has("period") && unknown.length === 0) return [{ kind: "total", unit: unit ?? "amount", per }];
  const party = fundingPartyOf(text);
  if (party !== null && unit !== "hours" && unit !== "share" && !SAYS_A_FIGURE.test(text))
    return [meaning({ kind: "funding", party })];
  if (has("contract"))
    return unit === "share"
      ? [meaning({ kind: "contract-hours", per: "posts" })]
      : [meaning({ kind: "contract-hours", per: per ?? "week" }), meaning({ kind: "stilling" })];
  if (has("posts") || (has("count") && unit === null)) return [meaning({ kind: "contract-hours", per: "posts" })];
  if (has("full-time") && has("pay")) return [IGNORED];
  if (has("full-time") && unit !== "share") return [meaning({ kind: "contract-hours", per: "posts" })];
  if (has("pay") && unit !== "share")
    return [meaning({ kind: "annual-cost", per: per === "month" ? "month" : "year" })];
  if (unit === "amount" && (per === "year" || per === "month"))
    return [meaning({ kind: "annual-cost", per }), { kind: "unit", unit, per }];
  if (unit !== null) return [{ kind: "unit", unit, per: per ?? (unit === "amount" ? "year" : "week") }];
  if (has("year") && notions.size === 1)
    return [
      meaning(
        /^\p{L}*år(?:et|stal)?[.:]?$/iu.test(text.trim()) ? { kind: "row-year" } : { kind: "annual-cost", per: "year" },
      ),
    ];
  return has("note") || has("number") ? [IGNORED] : [];
}

/** What stands in a column of texts: posts, activities, indsatsområder. */
function labelOf(words: HeadingWords, unit: HeadingUnit | null): Reading[] | null {
  const { notions, first } = words;
  const has = (notion: Notion): boolean => notions.has(notion);
  // "Heraf på indsatsområdet" counts something that only the figures tell.
  if (unit !== null || has("total") || has("whole") || has("part")) return null;
  if (has("post")) {
    const posts = meaning({ kind: "contract-hours", per: "posts" });
    return has("count") ? [posts] : [meaning({ kind: "stilling" }), posts];
  }
  if (first === "area") return [meaning({ kind: "omraade" })];
  if (has("activity")) return [meaning({ kind: "activity" })];
  if (has("area")) return [meaning({ kind: "omraade" })];
  return (has("person") || has("item")) && !has("count") ? [meaning({ kind: "stilling" })] : null;
}

function isLabel({ notions }: HeadingWords): boolean {
  return notions.has("post") || notions.has("item") || notions.has("note");
}

function meaning(found: BudgetMeaning): Reading {
  return { kind: "meaning", meaning: found };
}

function ofAreaInYear(
  omraade: string,
  unit: HeadingUnit | null,
  per: Per | null,
  { years, part }: HeadingWords,
): Reading {
  const year = years.length === 1 ? years[0] : undefined;
  const of = year === undefined ? {} : { year, ...(part === null ? {} : { part }) };
  switch (unit) {
    case "share":
      return meaning({ kind: "share", omraade, ...of });
    case "hours":
      return meaning({ kind: "hours", omraade, per: per ?? "week", ...of });
    case "amount":
      return meaning({ kind: "amount", omraade, ...of });
    case null:
      return year !== undefined ? meaning({ kind: "amount", omraade, ...of }) : { kind: "omraade", omraade };
  }
}

/** The unit that a group's heading gives the columns below it ("Fordeling på indsatsområder (%)"). */
export const headingUnit = remembered((text): { readonly unit: HeadingUnit | null; readonly per: Per | null } => {
  if (text.length > LONGEST_HEADING) return NO_UNIT;
  const counted = countedIn(readHeadingWords(text));
  return counted === "price" || counted === "months" ? NO_UNIT : counted;
});

const NO_UNIT = { unit: null, per: null };

/** What the words count in; a unit in brackets, or behind a comma, goes before one in the words themselves. */
function countedIn({
  notions,
  unit: marked,
}: HeadingWords): { readonly unit: HeadingUnit | null; readonly per: Per | null } | "price" | "months" {
  const has = (notion: Notion): boolean => notions.has(notion);
  const per: Per | null = has("posts")
    ? "posts"
    : has("week")
      ? "week"
      : has("month") || (has("months") && !has("count"))
        ? "month"
        : has("year")
          ? "year"
          : null;
  if (has("price") || (has("hours") && has("pay") && !has("amount"))) return "price";
  const isPlain = !has("amount") && !has("hours") && !has("pay");
  // "Antal mdr.", "Antal år": what something else is multiplied by.
  if (isPlain && (has("months") || (has("count") && has("year") && notions.size === 2))) return "months";
  const unit = unitAmong(marked) ?? unitAmong(notions);
  return { unit, per };
}

function unitAmong(notions: ReadonlySet<Notion>): HeadingUnit | null {
  if (notions.has("share")) return "share";
  if (notions.has("hours") || (notions.has("posts") && !notions.has("amount"))) return "hours";
  if (notions.has("amount") || notions.has("thousand") || notions.has("pay")) return "amount";
  return notions.has("spread") ? "share" : null;
}
