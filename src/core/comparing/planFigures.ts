import { mergeFigures } from "../data/mergeFigures";
import type { DataFigure } from "../data/types";
import type { PlanTables } from "../tables/types";

const NONE: readonly DataFigure[] = [];

interface Known {
  readonly imported: readonly DataFigure[];
  readonly figures: readonly DataFigure[];
}

/** By the tables they were read from, so that they are forgotten with the workbook. */
const known = new WeakMap<PlanTables, Known>();

/**
 * The figures a plan is held against: those of its own sheets, and those imported beside it, where a figure in both
 * counts once. The same list for the same question, so that what is made of it can be kept.
 */
export function planFigures(tables: PlanTables, imported: readonly DataFigure[] = NONE): readonly DataFigure[] {
  const found = known.get(tables);
  if (found?.imported === imported) return found.figures;
  const own = tables.data.flatMap(({ figures }) => figures);
  const figures = imported.length === 0 ? own : mergeFigures(own, imported).rows;
  known.set(tables, { imported, figures });
  return figures;
}
