import { manyPlans as danish } from "./da/manyPlans";
import { manyPlans as english } from "./en/manyPlans";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What the overview of the browser edition says besides what every overview does. `{name}` stands for a value. */
export interface ManyPlansTexts {
  readonly filters: {
    readonly label: string;
    readonly search: string;
    readonly kommune: string;
    readonly status: string;
    readonly severity: string;
    readonly rule: string;
    readonly all: string;
    readonly severities: Readonly<Record<"error" | "warning" | "info" | "none" | "unread", string>>;
    /** A choice with how many `{plans}` have it. */
    readonly choice: string;
    readonly clear: string;
    readonly shown: string;
    readonly nothing: string;
  };
  readonly choose: string;
  readonly chooseNamed: string;
  readonly statusNamed: string;
  readonly noteNamed: string;
  readonly keeping: {
    readonly kept: string;
    readonly notKept: string;
    readonly forget: string;
    readonly forgotten: string;
  };
  readonly export: {
    readonly label: string;
    readonly forms: Readonly<Record<"xlsx" | "html" | "csv" | "indicatorsCsv", string>>;
    readonly name: string;
    readonly shownOnly: string;
    readonly failed: string;
  };
  readonly data: {
    readonly heading: string;
    readonly about: string;
    readonly choose: string;
    readonly remove: string;
    readonly figures: CountForms;
    readonly reading: string;
  };
  readonly indicators: {
    readonly heading: string;
    readonly choose: string;
    readonly option: string;
    /** What the plot shows, in words. */
    readonly plot: string;
    readonly dot: string;
    readonly noUnit: string;
    readonly others: CountForms;
  };
  readonly twoPlans: {
    readonly heading: string;
    readonly how: string;
    readonly indikator: string;
    readonly label: string;
    readonly figure: string;
    readonly year: string;
    readonly difference: string;
    readonly points: string;
    readonly noIndicators: string;
    readonly come: CountForms;
    readonly gone: CountForms;
    readonly tooMany: string;
    readonly finding: string;
  };
}

export const MANY_PLANS_TEXTS: Readonly<Record<Language, ManyPlansTexts>> = { da: danish, en: english };
