import type { Fault } from "../core/review/acceptances";
import type { FindingStatus } from "../core/review/sinceLast";
import { review as danish } from "./da/review";
import { review as english } from "./en/review";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What is said of accepted findings, and of what is new since an earlier check. `{name}` stands for a value. */
export interface ReviewTexts {
  readonly accepted: CountForms;
  readonly acceptedHeading: string;
  /** Said once, above the names beside acceptances. */
  readonly unverified: string;
  /** In a table that lists no findings. */
  readonly acceptedHere: CountForms;
  readonly acceptedBy: string;
  readonly acceptedByNobody: string;
  readonly faultyHeading: string;
  /** Why an acceptance doesn't count. */
  readonly faults: Readonly<Record<Fault, string>>;
  /** At the finding whose acceptance a changed value has ended. */
  readonly lapsed: string;
  readonly changedFigure: string;
  readonly changedText: string;
  readonly changedFromNothing: string;
  readonly changedToNothing: string;
  readonly changedOtherwise: string;
  readonly about: string;
  readonly since: string;
  readonly statusCounts: Readonly<Record<FindingStatus | "solved", CountForms>>;
  readonly status: Readonly<Record<FindingStatus, string>>;
  readonly solvedHeading: string;
  readonly solved: string;
  readonly pane: ReviewPaneTexts;
}

/** The words that only the pane has. */
export interface ReviewPaneTexts {
  readonly accept: string;
  readonly acceptAll: string;
  readonly forAll: string;
  readonly heading: string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly reasonWanted: string;
  readonly name: string;
  readonly nameWanted: string;
  readonly date: string;
  readonly save: string;
  readonly cancel: string;
  readonly undo: string;
  readonly undone: string;
  readonly remove: string;
  readonly saved: KeptWhere;
  readonly group: string;
  readonly keep: string;
  readonly keepHelp: string;
  readonly kept: KeptWhere;
  readonly tooMany: string;
  readonly forget: string;
  readonly forgotten: string;
}

export const REVIEW_TEXTS: Readonly<Record<Language, ReviewTexts>> = { da: danish, en: english };

/** What was done, by where it is kept: in the workbook, nowhere as it can't be written to, or only while the pane is open. */
export interface KeptWhere {
  readonly inWorkbook: string;
  readonly here: string;
  readonly forNow: string;
}
