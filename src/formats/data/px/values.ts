import type { RawValue } from "../../../core/data/dataFigure";
import { FormatError } from "../../errors";
import { lineAt } from "./keywords";

const QUOTE = 0x22;
const SEMICOLON = 0x3b;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Whether a character parts figures: commas, semicolons and all white space do, and may be mixed. */
function isBetween(code: number): boolean {
  return code <= 0x20 || code === 0x2c || code === SEMICOLON || code === 0xa0;
}

export interface PxFigures {
  /** By place in the table; undefined where the file has no such row. */
  readonly valueAt: (place: number) => RawValue | undefined;
  /** Rows that the file doesn't have. */
  readonly leftOut: number;
}

/** The figures of a PX file one by one, and the texts between them where they have keys. */
export class PxValues {
  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  /**
   * The next figure, mark or key; null at the end.
   * @throws FormatError data/px-statement for a quotation mark that stands alone
   */
  next(): RawValue {
    const { text } = this;
    while (this.at < text.length && isBetween(text.charCodeAt(this.at))) this.at += 1;
    const from = this.at;
    if (from >= text.length) return null;
    if (text.charCodeAt(from) === QUOTE) {
      const end = text.indexOf('"', from + 1);
      const quoted = text.slice(from + 1, end < 0 ? text.length : end);
      // A mark or a key stands on one line: else a quotation mark has lost its other half.
      if (/[\r\n]/.test(quoted)) throw new FormatError("data/px-statement", { part: "DATA", line: lineAt(text, from) });
      this.at = end < 0 ? text.length : end + 1;
      return quoted.trim();
    }
    while (this.at < text.length && text.charCodeAt(this.at) !== QUOTE && !isBetween(text.charCodeAt(this.at))) {
      this.at += 1;
    }
    const bare = text.slice(from, this.at);
    return NUMBER.test(bare) ? Number(bare) : bare;
  }

  /** As many as are asked for; fewer where the text ends before. */
  take(count: number): RawValue[] {
    const values: RawValue[] = [];
    while (values.length < count) {
      const value = this.next();
      if (value === null) break;
      values.push(value);
    }
    return values;
  }

  /**
   * Goes on to the end, and counts what still stands there.
   * @throws FormatError data/px-cut unless the figures end with a semicolon: the last may be half a figure else
   */
  rest(): number {
    const isEnded = this.markAt(this.at, 1) === SEMICOLON;
    let count = 0;
    while (this.next() !== null) count += 1;
    if (this.markAt(this.text.length - 1, -1) === SEMICOLON) return count;
    // What stands behind the last semicolon is no figure.
    if (isEnded) return 0;
    throw new FormatError("data/px-cut", { part: "DATA" });
  }

  /** The first character there that isn't white space, onwards or backwards. */
  private markAt(from: number, step: 1 | -1): number {
    let at = from;
    while (this.text.charCodeAt(at) <= 0x20) at += step;
    return this.text.charCodeAt(at);
  }
}

/**
 * All figures in the order of the table.
 * @throws FormatError data/px-cut, data/count-differs
 */
export function readValues(text: string, from: number, size: number): PxFigures {
  const reader = new PxValues(text, from);
  const values = reader.take(size);
  const found = values.length + reader.rest();
  if (found !== size) throw new FormatError("data/count-differs", { expected: size, found });
  return { valueAt: (place) => values[place] ?? null, leftOut: 0 };
}
