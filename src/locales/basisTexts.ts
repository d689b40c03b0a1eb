import { basis as danish } from "./da/basis";
import { basis as english } from "./en/basis";
import type { Language } from "./types";

/** The words of the basis for LBF's indberetningsskema. `{name}` stands for a value. */
export interface BasisTexts {
  /** Names of the sheets. */
  readonly sheets: { readonly readiness: string; readonly indicators: string; readonly positions: string };
  readonly made: string;
  readonly readinessColumns: { readonly item: string; readonly state: string; readonly todo: string };
  readonly items: Readonly<Record<ReadinessItem, string>>;
  readonly states: Readonly<Record<ReadinessState, string>>;
  readonly counted: string;
  /** What to do about an item that isn't ready. */
  readonly todo: Readonly<Record<ReadinessItem, string>>;
  readonly indicatorColumns: Readonly<Record<IndicatorColumn, string>>;
  readonly goals: string;
  readonly status: { readonly ready: string; readonly missing: string; readonly look: string };
  readonly missing: { readonly baseline: string; readonly year: string; readonly source: string };
  readonly positionColumns: Readonly<Record<PositionColumn, string>>;
  /** Headings of an indsatsområde's two columns. */
  readonly agreement: string;
  readonly budget: string;
  readonly positionStatus: {
    readonly agrees: string;
    readonly differs: string;
    readonly question: string;
    readonly external: string;
    readonly alone: string;
    readonly noBudget: string;
  };
  /** What the pane says of it. */
  readonly insert: string;
  readonly insertAbout: string;
  readonly copy: string;
  readonly copyAbout: string;
}

/** What LBF asks for. */
export type ReadinessItem =
  | "plan"
  | "kommune"
  | "period"
  | "goals"
  | "agreements"
  | "baselines"
  | "years"
  | "sources"
  | "staffing"
  | "budget"
  | "agreement-budget"
  | "cofinancing"
  | "milestones"
  | "emergency"
  | "commission";

/** "outside": nothing of it stands in the workbook, so the user must see to it. */
export type ReadinessState = "ready" | "partly" | "missing" | "outside";

type IndicatorColumn =
  | "indsatsomraade"
  | "delmaal"
  | "indikator"
  | "omraade"
  | "value"
  | "unit"
  | "comparison"
  | "year"
  | "source"
  | "status"
  | "cell";

/** What the basis says of a figure. */
export type BasisField = Exclude<IndicatorColumn, "cell">;

type PositionColumn = "stilling" | "activity" | "contract" | "total" | "fullTime" | "status" | "cell";

export const BASIS_TEXTS: Readonly<Record<Language, BasisTexts>> = { da: danish, en: english };
