import { controlReport as danish } from "./da/controlReport";
import { controlReport as english } from "./en/controlReport";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What the control report for the board says besides the findings. `{name}` stands for a value. */
export interface ControlReportTexts {
  /** Names of the sheets. */
  readonly sheets: { readonly cover: string; readonly findings: string };
  readonly facts: {
    readonly plan: string;
    readonly kommune: string;
    readonly period: string;
    readonly date: string;
    readonly program: string;
    readonly ruleSet: string;
  };
  /** In place of a fact the workbook doesn't say. */
  readonly unknown: string;
  readonly summary: string;
  /** Above the findings. */
  readonly findings: string;
  readonly accepted: string;
  /** The area beside its kommune. */
  readonly compared: {
    readonly heading: string;
    readonly caption: string;
    readonly indikator: string;
    readonly omraade: string;
    readonly area: string;
    readonly kommune: string;
    readonly aar: string;
    readonly difference: string;
    /** Indicators that have no pair of figures to set beside each other. */
    readonly without: CountForms;
  };
  readonly signatures: {
    readonly checkedBy: string;
    readonly approvedBy: string;
    readonly date: string;
  };
  /** What stands above and below every printed page. */
  readonly pages: {
    /** `{page}` and `{pages}`. */
    readonly pageOf: string;
    /** `{date}` */
    readonly checked: string;
    /** In front of the lines that those who sign put their initials on. */
    readonly initials: string;
  };
}

export const CONTROL_REPORT_TEXTS: Readonly<Record<Language, ControlReportTexts>> = { da: danish, en: english };
