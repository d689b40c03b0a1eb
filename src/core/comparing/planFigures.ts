import { withShares } from "../data/derivedShares";
import { mergeFigures } from "../data/mergeFigures";
import { placesOf } from "../data/dataPlaces";
import { settle } from "../data/settle";
import type { DataFigure } from "../data/dataFigure";
import type { PlanTables } from "../tables/planTables";

const NONE: readonly DataFigure[] = [];

/**
 * The figures a plan is held against: those of its own sheets, and those imported beside it, where a figure in both
 * counts once and figures that disagree have no value, with the shares that their counts give.
 */
export function planFigures(tables: PlanTables, imported: readonly DataFigure[] = NONE): readonly DataFigure[] {
  const own = tables.data.flatMap((table) => table.figures);
  const beside = settle(imported).figures;
  const held = own.length === 0 ? beside : settle(mergeFigures(own, beside).rows).figures;
  return withShares(held, placesOf(tables.plan.kommune));
}
