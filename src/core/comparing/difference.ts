import type { DataFigure } from "../data/dataFigure";
import type { ComparedFigure, ComparedRow } from "./comparedFigure";

/** How the area stands to its kommune. */
export interface Difference {
  readonly area: DataFigure;
  readonly kommune: DataFigure;
  /** Area less kommune, in `unit`; for counts how many times the kommune's it is. */
  readonly value: number;
  /** What `value` is in. Counts of places of different size have no difference that tells something. */
  readonly unit: "procentpoint" | "point" | "factor";
  /** Which is better for the area, by the indicator's direction; null where neither is known to be. */
  readonly standing: "better" | "worse" | "same" | null;
}

const SCALES = new Set(["karakter", "gennemsnit", "gns", "gns.", "point", "indeks"]);

/** One difference an area of the row; none where the area's or the kommune's figure is missing or of another period. */
export function differencesOf(row: ComparedRow): readonly Difference[] {
  const kommune = valued(row.figures, "kommune");
  return valued(row.figures, "boligomraade").flatMap((area) => {
    const beside = kommune.find(({ aar, unit }) => aar === area.aar && unit === area.unit);
    return beside === undefined ? [] : differenceBetween(area, beside, row);
  });
}

function differenceBetween(area: DataFigure, kommune: DataFigure, { direction }: ComparedRow): Difference[] {
  if (area.value === null || kommune.value === null) return [];
  const unit = area.unit === "%" ? "procentpoint" : SCALES.has(area.unit ?? "") ? "point" : "factor";
  if (unit === "factor" && kommune.value === 0) return [];
  const gap = rounded(area.value - kommune.value);
  const value = unit === "factor" ? area.value / kommune.value : gap;
  // A number of persons or cases is no better for being smaller than that of a whole kommune.
  const isTelling = direction !== null && (unit !== "factor" || area.unit?.includes("kr") === true);
  const standing = !isTelling ? null : gap === 0 ? "same" : gap > 0 === (direction === "up") ? "better" : "worse";
  return [{ area, kommune, value, unit, standing }];
}

function valued(figures: readonly ComparedFigure[], niveau: DataFigure["niveau"]): readonly DataFigure[] {
  return figures.flatMap((figure) => {
    const { imported } = figure;
    return figure.niveau === niveau && imported !== null && imported.value !== null ? [imported] : [];
  });
}

/** Without what binary fractions add: 12.59 - 14.46 is -1.87. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
