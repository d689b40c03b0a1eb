import { controlReport as danish } from "./da/controlReport";
import { controlReport as english } from "./en/controlReport";
import type { Language } from "./types";

/** What the control report for the board says besides the findings. `{name}` stands for a value. */
export type ControlReportTexts = typeof danish;

export const CONTROL_REPORT_TEXTS: Readonly<Record<Language, ControlReportTexts>> = { da: danish, en: english };
