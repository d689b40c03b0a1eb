import type { DataFigure, Niveau } from "../data/dataFigure";
import type { Qualifier } from "../reading/qualifiers";
import type { Direction, IndicatorMatch } from "../indicators/indicatorMatch";

/** Why a typed figure isn't held against the imported ones. */
export type WhyNot =
  "no-match" | "unsure" | "no-period" | "no-place" | "no-unit" | "no-figure" | "several" | "conflict" | "suppressed";

interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** A figure typed in a cell of the plan beside the imported one it is held against. */
export interface ComparedFigure {
  /** "baseline": the area's own; "comparison": kommune, country or another. */
  readonly column: "baseline" | "comparison";
  /** The cell it stands in, or would be filled into. */
  readonly at: CellRef;
  /** As the cell labels it; null where it doesn't. */
  readonly label: string | null;
  /** The imported indicator it is held against: the row's, or its own ("FV22", "KV21"); null where none is known for sure. */
  readonly matched: string | null;
  readonly niveau: Niveau | null;
  /** The typed value, and as written without its unit ("under 3"); null where nothing is typed. */
  readonly typed: {
    readonly value: number;
    readonly text: string;
    readonly decimals: number;
    /** "under", "ca.": the value is a limit, or about what is meant. */
    readonly qualifier: Qualifier | null;
    /** As the plan gives it; null where it gives none. */
    readonly unit: string | null;
  } | null;
  /** The imported figure of the same indicator, place and year; null where the data have none. */
  readonly imported: DataFigure | null;
  /** Whether the two differ at the precision typed. */
  readonly differs: boolean;
  /** Imported figures of the same indicator and place, of all years, oldest first. */
  readonly series: readonly DataFigure[];
  /** A later year than the typed one, latest last; empty where there is none. */
  readonly later: readonly DataFigure[];
  /** Null where it is compared, and where nothing is typed. */
  readonly why: WhyNot | null;
}

/** An indicator of the plan beside the imported data: what the rules, the view Baseline and `inspect` read. */
export interface ComparedRow {
  readonly sheet: string;
  /** The row's first cell ("A9"). */
  readonly cell: string;
  readonly indikator: string;
  readonly delmaal: string;
  readonly indsatsomraade: string | null;
  readonly match: IndicatorMatch;
  readonly unit: string | null;
  readonly direction: Direction;
  readonly figures: readonly ComparedFigure[];
  /** Labels of the cells that no imported place has, with their cells. */
  readonly unknownAreas: readonly { readonly at: CellRef; readonly label: string }[];
  /** The period compared: as typed in the plan, else the latest that the data hold. */
  readonly aar: string | null;
}
