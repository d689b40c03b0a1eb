import type { ComparedRow } from "../../src/core/comparing/comparedFigure";
import type { DataFigure } from "../../src/core/data/dataFigure";

/** An indicator of which less is better, with the imported figures given. */
export function comparedRow(figures: readonly DataFigure[]): ComparedRow {
  const at = { sheet: "Beskæftigelse", cell: "C9" };
  return {
    sheet: "Beskæftigelse",
    cell: "A9",
    indikator: "Andel uden job",
    delmaal: "Flere i job",
    indsatsomraade: "Beskæftigelse",
    match: { matched: "Andel uden job", confidence: 1, sure: true, reasons: [], more: [], less: [], candidates: [] },
    unit: "%",
    direction: "down",
    figures: figures.map((imported) => ({
      column: imported.niveau === "boligomraade" ? ("baseline" as const) : ("comparison" as const),
      at,
      label: imported.omraade,
      matched: imported.indikator,
      niveau: imported.niveau,
      typed: null,
      imported,
      differs: false,
      series: [imported],
      later: [],
      why: null,
    })),
    unknownAreas: [],
    aar: "2023",
  };
}
