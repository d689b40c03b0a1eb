import type { RawValue } from "../../../core/data/dataFigure";
import { FormatError } from "../../errors";
import { sizeOf, type Dimension } from "../cube";
import { PxValues, type PxFigures } from "./values";

/** The variables whose values stand as keys before each row of figures, and those across. */
export interface KeyedForm {
  /** By variable its keys in order: the names of its values, or their codes. */
  readonly keyed: readonly (readonly string[])[];
  readonly across: readonly Dimension[];
}

/**
 * The figures of a file with KEYS. The format leaves out rows of nothing but zeros; but a row that isn't there may as well
 * be missing, so its figures are none.
 * @throws FormatError data/px-key for a key that the file doesn't know, or that comes twice; data/px-cut, data/count-differs
 */
export function readKeyedValues(text: string, from: number, form: KeyedForm): PxFigures {
  const width = sizeOf(form.across);
  const places = form.keyed.map((keys) => new Map(keys.map((key, place) => [key.trim(), place])));
  const reader = new PxValues(text, from);
  const rows = new Map<number, readonly RawValue[]>();
  let found = 0;
  for (let key = reader.next(); key !== null; key = reader.next()) {
    let row = 0;
    for (const [level, known] of places.entries()) {
      const own = level === 0 ? key : reader.next();
      const place = known.get(String(own ?? "")) ?? wrongKey(String(own ?? ""));
      row = row * known.size + place;
    }
    if (rows.has(row)) wrongKey(String(key));
    const values = reader.take(width);
    found += values.length;
    rows.set(row, values);
    if (values.length < width) break;
  }
  reader.rest();
  if (found !== rows.size * width) throw new FormatError("data/count-differs", { expected: rows.size * width, found });
  const all = places.reduce((product, { size }) => product * size, 1);
  return { valueAt: (place) => rows.get(Math.floor(place / width))?.[place % width], leftOut: all - rows.size };
}

function wrongKey(key: string): never {
  throw new FormatError("data/px-key", { key });
}
