/**
 * The assignment of rows to columns with the greatest total score: the Hungarian method with potentials, in time cubic
 * in the number of rows and columns. Every row may also stay alone, at a score of 0; a pair of -Infinity is out of question.
 * @param scores by row, then column; all rows are of one length.
 * @returns by row its column, or null where it stays alone.
 */
export function bestAssignment(scores: readonly (readonly number[])[]): (number | null)[] {
  const rows = scores.length;
  const columns = scores[0]?.length ?? 0;
  // Each row gets a column of its own in which it stays alone.
  const width = columns + rows;
  const cost = (row: number, column: number): number => {
    if (column >= columns) return column - columns === row ? 0 : FORBIDDEN;
    const score = scores[row]?.[column] ?? -Infinity;
    return score === -Infinity ? FORBIDDEN : -score;
  };
  const rowAt = new Array<number>(width + 1).fill(-1);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(width + 1).fill(0);
  for (let row = 0; row < rows; row += 1) insert(row, { width, cost, rowAt, rowPotential, columnPotential });
  const found = new Array<number | null>(rows).fill(null);
  rowAt.slice(0, columns).forEach((row, column) => {
    if (row >= 0) found[row] = column;
  });
  return found;
}

/** Larger than any sum of scores, small enough to keep the fractions of what it is added to. */
const FORBIDDEN = 1e9;

interface State {
  readonly width: number;
  readonly cost: (row: number, column: number) => number;
  /** By column its row, -1 while free; the entry past the last column starts each path. */
  readonly rowAt: number[];
  readonly rowPotential: number[];
  readonly columnPotential: number[];
}

/** Finds a place for one more row along the cheapest path of exchanges. */
function insert(row: number, { width, cost, rowAt, rowPotential, columnPotential }: State): void {
  const least = new Array<number>(width).fill(Infinity);
  const before = new Array<number>(width).fill(width);
  const seen = new Array<boolean>(width + 1).fill(false);
  rowAt[width] = row;
  let column = width;
  do {
    seen[column] = true;
    const current = rowAt[column] ?? row;
    let step = Infinity;
    let next = width;
    for (let candidate = 0; candidate < width; candidate += 1) {
      if (seen[candidate] === true) continue;
      const reduced = cost(current, candidate) - (rowPotential[current] ?? 0) - (columnPotential[candidate] ?? 0);
      if (reduced < (least[candidate] ?? Infinity)) {
        least[candidate] = reduced;
        before[candidate] = column;
      }
      if ((least[candidate] ?? Infinity) < step) {
        step = least[candidate] ?? Infinity;
        next = candidate;
      }
    }
    for (let candidate = 0; candidate <= width; candidate += 1) {
      if (seen[candidate] === true) {
        const held = rowAt[candidate] ?? row;
        rowPotential[held] = (rowPotential[held] ?? 0) + step;
        columnPotential[candidate] = (columnPotential[candidate] ?? 0) - step;
      } else if (candidate < width) least[candidate] = (least[candidate] ?? Infinity) - step;
    }
    column = next;
  } while ((rowAt[column] ?? -1) !== -1);
  while (column !== width) {
    const from = before[column] ?? width;
    rowAt[column] = rowAt[from] ?? -1;
    column = from;
  }
}
