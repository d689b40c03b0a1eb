/** Rows of one sheet that are read together; both ends are inside. */
export interface Part {
  /** Index of the sheet among those read. */
  readonly sheet: number;
  readonly top: number;
  readonly bottom: number;
}

/** Excel on the web takes and gives 5 MB at most; what we reckon is not exact. */
export const MAX_BYTES = 4_000_000;

/**
 * Rows of all sheets together that are asked for before their size is known, and of one sheet at least. Plans have
 * some tens of rows, each of a few thousand characters; imported data has thousands, each of a hundred.
 */
const FIRST_ROWS = 3000;
const FIRST_ROWS_AT_LEAST = 500;

/** The first rows of every sheet. */
export function firstParts(sheets: number): Part[] {
  const rows = Math.max(FIRST_ROWS_AT_LEAST, Math.floor(FIRST_ROWS / Math.max(1, sheets)));
  return Array.from({ length: sheets }, (_, sheet) => ({ sheet, top: 0, bottom: rows - 1 }));
}

/** What is left of a sheet, and how much a row of it takes, as measured on those read. */
export interface Rest extends Part {
  readonly bytesPerRow: number;
}

/** Splits what is left into requests that stay below the limit, in the sheets' order. */
export function requestsFor(rests: readonly Rest[]): Part[][] {
  const requests: Part[][] = [];
  let room = 0;
  for (const { sheet, top, bottom, bytesPerRow } of rests) {
    const rowsAtMost = Math.max(1, Math.floor(MAX_BYTES / Math.max(1, bytesPerRow)));
    for (let from = top; from <= bottom;) {
      const rows = Math.min(bottom - from + 1, rowsAtMost);
      const last = requests.at(-1);
      const part: Part = { sheet, top: from, bottom: from + rows - 1 };
      if (last !== undefined && rows * bytesPerRow <= room) {
        last.push(part);
        room -= rows * bytesPerRow;
      } else {
        requests.push([part]);
        room = MAX_BYTES - rows * bytesPerRow;
      }
      from += rows;
    }
  }
  return requests;
}

/** Two requests in place of one that was too large; null when it is a single row. */
export function halves(parts: readonly Part[]): readonly [Part[], Part[]] | null {
  if (parts.length > 1) {
    const middle = parts.length >> 1;
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const [part] = parts;
  if (part === undefined || part.top >= part.bottom) return null;
  const middle = (part.top + part.bottom) >> 1;
  return [[{ ...part, bottom: middle }], [{ ...part, top: middle + 1 }]];
}
