/** Which way is better for the area: a higher figure, or a lower one; null where neither is. */
export type Direction = "up" | "down" | null;

/** Why a wording was taken for an indicator, or why not; each has its sentence in the locales. */
export type MatchReason =
  | "same-wording"
  | "same-words"
  | "same-catalogue"
  /** The plan says more than the label, in words that don't mean another indicator. */
  | "wider"
  /** A word is read as the one it is a slip of the pen for. */
  | "other-spelling"
  /** One side says no age; the data have one age group of the indicator. */
  | "age-unsaid"
  /** The plan says more than the label, and it may mean another indicator. */
  | "more-words"
  /** The label says more than the plan. */
  | "less-words"
  /** What both say is said of many indicators. */
  | "few-words"
  | "other-age-group"
  | "other-negation"
  /** A class, a limit or a span of time differs ("9. klasse", "mindst 2", "15 mdr."). */
  | "other-number"
  /** One is a share, the other a number or an average. */
  | "other-measure"
  /** Sex, origin, subject, election, place or direction differ, or "og" stands for "eller". */
  | "other-group"
  | "several-alike"
  /** A column of the data alone tells the label's figures apart, and nobody has said what it is. */
  | "asked-column"
  /** Each figure has a label of its own ("FV22", "KV21"). */
  | "by-figure"
  | "chosen"
  | "nothing-alike";

/** What an indicator's wording was matched to. */
export interface IndicatorMatch {
  /** The imported label, exactly as imported; null where none was found. */
  readonly matched: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Taken without asking: above the threshold with no other near it, or chosen by the user. */
  readonly sure: boolean;
  readonly reasons: readonly MatchReason[];
  /** Words of the plan that the label hasn't, and of the label that the plan hasn't; empty where it is sure. */
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** The heading of the column that is asked about; absent where none is. */
  readonly column?: string;
  /** Best first, the matched one included. */
  readonly candidates: readonly { readonly label: string; readonly confidence: number }[];
}

/** The user's choices: by an indicator's wording (`indicatorKey`) the imported label, or null for "none of them". */
export type IndicatorChoices = ReadonlyMap<string, string | null>;

export const NO_CHOICES: IndicatorChoices = new Map();

/** An indicator that plans commonly use. */
export interface CatalogueEntry {
  readonly id: string;
  /** LBF's fixed goal 1-4 that the indicator belongs to; null for the others. */
  readonly maal: 1 | 2 | 3 | 4 | null;
  readonly name: string;
  readonly variants: readonly string[];
  readonly unit: string | null;
  readonly direction: "up" | "down" | null;
  /** The group the indicator is mostly made up for ("15-29"); null for everybody. */
  readonly ageGroup: string | null;
  readonly sources: readonly string[];
  /** Years from the end of a period until its figures are out. */
  readonly lag: number;
}
