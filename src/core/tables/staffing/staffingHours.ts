import type { StaffingReading } from "../../reading/staffing/staffingReading";
import { FULL_TIME_HOURS } from "../../reading/staffing/norms";
import type { StaffingColumn } from "./staffingColumns";

/** Hours a week that count as the same. */
const SAME_HOURS = 0.3;

/**
 * The columns with a plain column of hours ("Timer") beside a share told for what it counts: the post's hours, of which
 * the share is taken, or the indsatsområde's, which come of it. The figures of all rows decide together, else two rows of
 * one column would be read in two ways.
 * @param readAs the rows as they read with the columns given.
 */
export function withHoursOfArea(
  columns: readonly StaffingColumn[],
  readAs: (columns: readonly StaffingColumn[]) => readonly StaffingReading[],
): readonly StaffingColumn[] {
  const plain = columns.filter(({ role, isOfArea }) => role === "hours" && !isOfArea);
  const [hours] = plain;
  if (hours === undefined || plain.length > 1 || columns.some(({ role }) => role === "contract")) return columns;
  const ofArea = columns.map((column) => (column === hours ? { ...column, isOfArea: true } : column));
  const rows = readAs(ofArea).flatMap(({ share, hours: spent }): Divided[] =>
    share === null || spent === null || share <= 0 || share >= 1 ? [] : [{ share, spent }],
  );
  return isOfArea(rows) ? ofArea : columns;
}

interface Divided {
  /** A fraction below one. */
  readonly share: number;
  readonly spent: number;
}

function isOfArea(rows: readonly Divided[]): boolean {
  // Nobody spends more here than that part of full time.
  if (rows.length === 0 || rows.some(({ share, spent }) => spent > share * FULL_TIME_HOURS + SAME_HOURS)) return false;
  if (rows.some(({ share, spent }) => Math.abs(share * FULL_TIME_HOURS - spent) <= SAME_HOURS)) return true;
  const asPosts = rows.filter(({ spent }) => isPostOf(spent, 0.001)).length;
  const asParts = rows.filter(({ share, spent }) => isPostOf(spent / share, 0.005 / share)).length;
  return asParts > asPosts;
}

/** Posts are of whole or half hours; a share is rounded to whole percents. */
function isPostOf(hours: number, tolerance: number): boolean {
  return Math.abs(hours - Math.round(hours * 2) / 2) <= Math.min(0.2, hours * tolerance) + 0.001;
}
