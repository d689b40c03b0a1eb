import { headingUnit, readColumnHeading } from "../budget/budgetHeadings";
import { type Grid, textOf } from "../regions/grid";
import type { StaffingColumn } from "./staffingColumns";
import type { BudgetMeaning, Known, ReadStaffingColumn } from "./staffingTable";

/** The columns of a table of staff with the row of their headings. */
export interface HeadedColumns {
  readonly headings: number;
  readonly columns: readonly StaffingColumn[];
}

/** What the columns hold, in a budget's words; left to right. */
export function readStaffingColumns(
  grid: Grid,
  { headings: row, columns }: HeadedColumns,
  omraade: string | null,
): ReadStaffingColumn[] {
  return columns.map((column): ReadStaffingColumn => {
    const heading = textOf(grid.cell(row, column.column));
    return {
      at: { row, column: column.column },
      heading,
      meaning: meaningOf(column, columns, omraade),
      known: knownBy(column, heading),
    };
  });
}

function meaningOf(
  { role, per, isOfArea }: StaffingColumn,
  columns: readonly StaffingColumn[],
  omraade: string | null,
): BudgetMeaning {
  switch (role) {
    case "stilling":
    case "activity":
    case "ignore":
      return { kind: role };
    case "contract":
      return { kind: "contract-hours", per };
    case "hours":
      // Beside a share, hours are the post's, of which the share is taken.
      return isOfArea || !columns.some((other) => other.role === "share")
        ? { kind: "hours", omraade, per }
        : { kind: "contract-hours", per };
    case "share":
      return { kind: "share", omraade };
    case "posts":
      return { kind: "contract-hours", per: "posts" };
    case "amount":
      return { kind: "annual-cost", per: per === "month" ? "month" : "year" };
  }
}

/** Positions below a heading that doesn't name them, and percentages below one that says no unit, are told by themselves. */
function knownBy({ role }: StaffingColumn, heading: string): Known {
  const isByItself = role === "stilling" || role === "share";
  const isNamed = readColumnHeading(heading) !== null || headingUnit(heading).unit === "share";
  return isByItself && !isNamed ? "figures" : "heading";
}
