import { withShares } from "../data/derivedShares";
import { mergeFigures } from "../data/mergeFigures";
import { placesOf } from "../data/dataPlaces";
import { settle } from "../data/settle";
import type { DataFigure } from "../data/dataFigure";
import type { PlanTables } from "../tables/planTables";

const NONE: readonly DataFigure[] = [];

interface Known {
  readonly imported: readonly DataFigure[];
  readonly figures: readonly DataFigure[];
}

/** By the tables they were read from, so that they are forgotten with the workbook. */
const known = new WeakMap<PlanTables, Known>();

/**
 * The figures a plan is held against: those of its own sheets, and those imported beside it, where a figure in both
 * counts once and figures that disagree have no value, with the shares that their counts give. The same list for the same question, so that what is made of it can be kept.
 */
export function planFigures(tables: PlanTables, imported: readonly DataFigure[] = NONE): readonly DataFigure[] {
  const found = known.get(tables);
  if (found?.imported === imported) return found.figures;
  const own = tables.data.flatMap((table) => table.figures);
  const beside = settledOnce(imported);
  const held = own.length === 0 ? beside : settle(mergeFigures(own, beside).rows).figures;
  const figures = withShares(held, placesOf(tables.plan.kommune));
  known.set(tables, { imported, figures });
  return figures;
}

/** By the imported figures, which many plans are held against. */
const settled = new WeakMap<readonly DataFigure[], readonly DataFigure[]>();

function settledOnce(imported: readonly DataFigure[]): readonly DataFigure[] {
  const found = settled.get(imported) ?? settle(imported).figures;
  settled.set(imported, found);
  return found;
}
