import { isDigit, isSpace } from "./characters";

/** A number as it stands in a text, before anything is known of its unit. */
export interface NumberToken {
  readonly start: number;
  /** Past the last digit. */
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  /** A point where Danish has a comma ("12.9"). */
  readonly decimalPoint: boolean;
  /** "1.234" and the like read as a decimal number, for units that have no thousands (%); else null. */
  readonly asDecimal: number | null;
}

const COMMA = 44;
const POINT = 46;
const APOSTROPHE = 39;

/**
 * Reads the number that begins at `start`, where a digit stands: groups of thousands parted by point, any narrow or
 * plain space, or an apostrophe; decimals after a comma, or after a point that cannot part thousands.
 */
export function scanNumber(text: string, start: number): NumberToken {
  let at = digitsEnd(text, start);
  const firstLength = at - start;
  let digits = text.slice(start, at);
  const separator = text.charCodeAt(at);

  if (mayPartThousands(text, start, firstLength) && partsThousands(text, at)) {
    const groupsFrom = at;
    while (text.charCodeAt(at) === separator && partsThousands(text, at)) {
      digits += text.slice(at + 1, at + 4);
      at += 4;
    }
    if (text.charCodeAt(at) === decimalMarkBeside(separator) && isDigit(text.charCodeAt(at + 1))) {
      return withDecimals(text, start, digits, at, separator === COMMA);
    }
    const onePoint = separator === POINT && at === groupsFrom + 4;
    // A single comma before three digits is a decimal comma in Danish; two such groups are English thousands.
    if (separator === COMMA && at === groupsFrom + 4)
      return withDecimals(text, start, text.slice(start, groupsFrom), groupsFrom, false);
    return {
      start,
      end: at,
      value: Number(digits),
      decimals: 0,
      decimalPoint: separator === COMMA,
      asDecimal: onePoint ? Number(text.slice(start, at)) : null,
    };
  }
  if ((separator === COMMA || separator === POINT) && isDigit(text.charCodeAt(at + 1))) {
    return withDecimals(text, start, digits, at, separator === POINT);
  }
  return { start, end: at, value: Number(digits), decimals: 0, decimalPoint: false, asDecimal: null };
}

function withDecimals(text: string, start: number, digits: string, mark: number, decimalPoint: boolean): NumberToken {
  const end = digitsEnd(text, mark + 1);
  const decimals = text.slice(mark + 1, end);
  return {
    start,
    end,
    value: Number(`${digits}.${decimals}`),
    decimals: decimals.length,
    decimalPoint,
    asDecimal: null,
  };
}

function digitsEnd(text: string, at: number): number {
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Up to three digits, the first no zero: "0.123" is a decimal number. */
function mayPartThousands(text: string, start: number, length: number): boolean {
  return length <= 3 && text.charCodeAt(start) !== 48;
}

/** A separator and exactly three digits. */
function partsThousands(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === POINT || code === COMMA || code === APOSTROPHE || isSpace(code)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  );
}

function decimalMarkBeside(thousands: number): number {
  return thousands === COMMA ? POINT : COMMA;
}
