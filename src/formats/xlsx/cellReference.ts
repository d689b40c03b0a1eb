import { LAST_COLUMN, LAST_ROW } from "../../core/workbook/address";

const ZERO = 48;
const NINE = 57;
const LETTER_A = 65;
const LETTER_Z = 90;
const TO_UPPER = 0xdf;

/** No sheet has more, and a longer number would not be exact. */
const MAX_LENGTH = 10;

const COLUMNS = LAST_COLUMN + 1;
const ROWS = LAST_ROW + 1;

/**
 * Reads "E11" into one number, row × 16384 + column, both from zero; -1 when it names no cell a sheet can have.
 * Called for every cell of a sheet, so it makes no objects; `parseCellName` is for all else.
 */
export function packedReference(reference: string): number {
  let column = 0;
  let at = 0;
  if (reference.length > MAX_LENGTH) return -1;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & TO_UPPER;
    if (letter < LETTER_A || letter > LETTER_Z) break;
    column = column * 26 + (letter - LETTER_A + 1);
  }
  const digitsAt = at;
  let row = 0;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at);
    if (digit < ZERO || digit > NINE) return -1;
    row = row * 10 + (digit - ZERO);
  }
  const isCell = digitsAt > 0 && column <= COLUMNS && row >= 1 && row <= ROWS;
  return isCell ? (row - 1) * COLUMNS + column - 1 : -1;
}
