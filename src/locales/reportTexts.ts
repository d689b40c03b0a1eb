import { report as danish } from "./da/report";
import { report as english } from "./en/report";
import type { Language } from "./types";

export type CountForms = ReportTexts["times"];

/** What a report says besides the findings. `{name}` stands for a value. */
export type ReportTexts = typeof danish;

export type ColumnTexts = ReportTexts["columns"];

/** What the check had to leave out, and why. */
export type NotChecked = keyof ReportTexts["notChecked"];

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = { da: danish, en: english };
