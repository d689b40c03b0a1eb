import { areasOf, positionMeasure } from "../../../../../src/core/pairing/measures";
import { budgetOf } from "../../../../../src/core/tables/budget/mergeBudget";
import { workbookOf } from "../../../../../src/core/workbook/fromRows";
import type { Sheet, Workbook } from "../../../../../src/core/workbook/snapshot";
import { budgetTablesOf, workbookOfLayout, type Layout } from "../../../tables/budget/layout";
import { delaftale } from "./delaftale";

const PLAN = { name: "Prøveplanen", kommune: "Vejle Kommune", period: "" };

/** The delaftaler that agree with the layout's budget: a line for every position in every indsatsområde of it. */
export function delaftalerFor(layout: Pick<Layout, "sheets" | "mapping">): Sheet[] {
  const { positions } = budgetOf(budgetTablesOf(layout));
  const areas = [...new Set(positions.flatMap(areasOf))].filter((area) => KNOWN.has(area));
  return areas.map((area) => {
    const lines = positions.flatMap((position) => {
      if (!areasOf(position).includes(area)) return [];
      const { share, hours, contract, cells } = positionMeasure(position, area);
      const activity = position.activity === null ? "" : ` – ${position.activity}`;
      if (cells.hours !== null && hours !== null) return [[`${position.stilling} ${danish(hours)} timer${activity}`]];
      if (share === null) return [];
      const whole = contract === null ? "" : ` af ${danish(contract)} timer`;
      return [[`${position.stilling} ${danish(share * 100)} %${whole}${activity}`]];
    });
    return delaftale(area, PLAN, lines).toSheet();
  });
}

const KNOWN = new Set([
  "Uddannelse og livschancer",
  "Beskæftigelse",
  "Kriminalitetsforebyggelse",
  "Sammenhængskraft og medborgerskab",
]);

function danish(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}

/** The layout's workbook behind the delaftaler; sheets of one name are told apart. */
export function withDelaftaler(delaftaler: readonly Sheet[], sheets: Layout["sheets"]): Workbook {
  return workbookOf(
    ...delaftaler.map((sheet) => ({ ...sheet, name: `Delaftale ${sheet.name}`.slice(0, 31) })),
    ...workbookOfLayout({ sheets }).sheets,
  );
}
