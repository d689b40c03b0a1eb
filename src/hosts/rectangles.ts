import type { CellAddress, CellRange } from "../core/workbook/address";

/** The fewest rectangles that are easily found: cells beside each other in a row, then equal runs below each other. */
export function rectanglesOf(cells: readonly CellAddress[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: CellRange[] = [];
  let above: CellRange[] = [];
  for (let from = 0; from < sorted.length;) {
    const row = sorted[from]?.row ?? 0;
    let to = from;
    while (to < sorted.length && sorted[to]?.row === row) to += 1;
    const below = runsOfRow(row, sorted.slice(from, to)).map((run) => {
      const same = above.find(
        (range) => range.bottom === row - 1 && range.left === run.left && range.right === run.right,
      );
      return same === undefined ? run : { ...run, top: same.top };
    });
    done.push(...above.filter((range) => !below.some((run) => run.top === range.top && run.left === range.left)));
    above = below;
    from = to;
  }
  return [...done, ...above];
}

function runsOfRow(row: number, cells: readonly CellAddress[]): CellRange[] {
  const runs: CellRange[] = [];
  for (const { column } of cells) {
    const last = runs.at(-1);
    if (last !== undefined && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
