import type { ComparedRow } from "../comparing/comparedFigure";
import type { DataFigure } from "../data/dataFigure";
import type { Finding } from "../findings/finding";
import type { IndicatorChoices } from "../indicators/indicatorMatch";
import type { PairAnswers } from "../pairing/pairing";
import type { Plan } from "../plan/plan";
import type { Told } from "../plan/readPlan";
import type { Review, Reviewing } from "../review/review";
import type { Settings } from "../rules/rule";
import type { Given } from "../tables/regions/given";
import type { FindingCounts } from "./foundFindings";

export interface CheckOptions {
  /** The day the check is made for, as an ISO date: nothing in the check reads the clock. */
  readonly today: string;
  readonly settings?: Settings;
  /** What the user has told where the workbook is silent. */
  readonly given?: Given;
  /** The user's answers about which line of staff is which position of the budget. */
  readonly answers?: PairAnswers;
  /** What people have accepted, and the earlier check that is compared with. */
  readonly reviewing?: Reviewing;
  /** Imported figures that the plan is held against beside those of its own sheets. */
  readonly data?: readonly DataFigure[];
  /** The user's answers about which imported indicator a row's is. */
  readonly choices?: IndicatorChoices;
}

/** What of the options a plan is read with. */
export function toldOf({ given, answers, choices, data, settings }: Omit<CheckOptions, "today">): Told {
  return { given, answers, choices, data, ownAreas: settings?.ownAreas };
}

/** What a check finds, whoever has told it what. */
export interface Checked {
  readonly plan: Plan;
  /** The worst of all findings, at most MOST_KEPT_FINDINGS, sorted by sheet order, row, column, rule. */
  readonly findings: readonly Finding[];
  /** Of all findings, those that aren't kept included. */
  readonly counts: FindingCounts;
  /** The findings held against what people have accepted and kept. */
  readonly review: Review;
  /** The plan's indicators beside the figures that it was held against; empty where there are none. */
  readonly compared: readonly ComparedRow[];
}
