import { rangeName, type CellAddress } from "./address";

/** So many cells are named one by one. */
const ONE_BY_ONE = 8;

/** The names of the cells; of many the smallest range around them. */
export function placesOf(places: readonly CellAddress[]): string[] {
  const ranges = places.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  if (ranges.length <= ONE_BY_ONE) return ranges.map(rangeName);
  return [
    rangeName(
      ranges.reduce((around, { top, left }) => ({
        top: Math.min(around.top, top),
        left: Math.min(around.left, left),
        bottom: Math.max(around.bottom, top),
        right: Math.max(around.right, left),
      })),
    ),
  ];
}
