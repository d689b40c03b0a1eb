import { overview as danish } from "./da/overview";
import { overview as english } from "./en/overview";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What the overview over many plans says, in the browser edition and in the files of the command line. */
export interface OverviewTexts {
  readonly title: string;
  /** `{date}`, `{program}` and `{ruleSet}`. */
  readonly made: string;
  readonly total: string;
  readonly columns: Readonly<Record<PlanColumn, string>>;
  readonly statuses: Readonly<Record<"unseen" | "question" | "approved", string>>;
  /** `{status}` of a file that has been changed since. */
  readonly earlierStatus: string;
  /** In place of the plan's name, where its file couldn't be read. */
  readonly unreadPlan: string;
  /** What of a plan wasn't read, or not surely: `{places}`. */
  readonly notRead: string;
  readonly morePlaces: CountForms;
  /** Among the places, what belongs to no one sheet. */
  readonly file: string;
  readonly plans: string;
  /** `{unread}` files couldn't be read. */
  readonly unread: string;
  readonly indicators: string;
  readonly noIndicators: string;
  readonly indicatorColumns: Readonly<Record<IndicatorColumn, string>>;
  /** Names of the workbook's sheets. */
  readonly sheets: { readonly plans: string; readonly indicators: string };
  /** Put behind the name of the CSV file that holds the indicators. */
  readonly indicatorsFile: string;
}

type PlanColumn =
  | "plan"
  | "kommune"
  | "from"
  | "to"
  | "error"
  | "warning"
  | "info"
  | "missingYears"
  | "missingSources"
  | "staffing"
  | "accepted"
  | "status"
  | "note"
  | "file"
  | "remark";

type IndicatorColumn =
  | "indikator"
  | "plan"
  | "omraade"
  | "baseline"
  | "unit"
  | "otherOmraade"
  | "comparison"
  | "otherUnit"
  | "year"
  | "source"
  | "cell"
  | "wording"
  | "file";

export const OVERVIEW_TEXTS: Readonly<Record<Language, OverviewTexts>> = { da: danish, en: english };
