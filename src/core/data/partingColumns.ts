import { fold } from "../reading/text";
import { isFilled } from "./columnProfile";
import { LabelCarrier } from "./labelCarrier";
import { textOfRaw } from "./raw";
import type { RawTable, RawValue } from "./dataFigure";

/** The rows of a table as what they have in their columns of labels. */
export interface LabelledRows {
  readonly table: RawTable;
  readonly firstRow: number;
  /** The columns of labels, left to right, where labels are said once; null where each row has its own. */
  readonly carried: readonly number[] | null;
  /** The columns of figures: a row without any is none. */
  readonly values: readonly number[];
}

/** Gives each text of a column a number. */
class Numbering {
  private readonly byRaw = new Map<RawValue, number>();
  private readonly byText = new Map<string, number>();

  of(raw: RawValue): number {
    const known = this.byRaw.get(raw);
    if (known !== undefined) return known;
    const text = fold(textOfRaw(raw));
    let number = this.byText.get(text);
    if (number === undefined) this.byText.set(text, (number = this.byText.size));
    if (this.byRaw.size < 50_000) this.byRaw.set(raw, number);
    return number;
  }
}

function* rowsOf({ table, firstRow, carried, values }: LabelledRows): Generator<readonly RawValue[]> {
  const carrier = carried === null ? null : new LabelCarrier(carried);
  for (let at = firstRow; at < table.rows.length; at += 1) {
    const given = table.rows[at] ?? [];
    const row = carrier === null ? given : carrier.fill(given);
    if (values.some((index) => isFilled(given[index]))) yield row;
  }
}

/**
 * The candidates that tell figures apart which the key's columns leave with the same: as few as do it, those named first
 * before the others. A column that only runs along with the key (a table's number, a page) is none of them.
 */
export function partingColumns(
  rows: LabelledRows,
  key: readonly number[],
  candidates: readonly number[],
): readonly number[] {
  if (candidates.length === 0) return [];
  const groups = sharedKeys(rows, key, candidates);
  let collisions = collisionsOf(groups, []);
  const chosen: number[] = [];
  for (const [place] of candidates.entries()) {
    if (collisions === 0) break;
    const left = collisionsOf(groups, [...chosen, place]);
    if (left >= collisions) continue;
    chosen.push(place);
    collisions = left;
  }
  // One that came in early may be told by those after it.
  for (const place of [...chosen]) {
    const others = chosen.filter((other) => other !== place);
    if (others.length > 0 && collisionsOf(groups, others) <= collisions) chosen.splice(chosen.indexOf(place), 1);
  }
  return chosen.flatMap((place) => candidates[place] ?? []);
}

/** The groups of rows that have the same key, each row as the numbers of what it has in the candidates. */
function sharedKeys(
  rows: LabelledRows,
  key: readonly number[],
  candidates: readonly number[],
): readonly (readonly (readonly number[])[])[] {
  const numberings = new Map([...key, ...candidates].map((column) => [column, new Numbering()]));
  const numberAt = (row: readonly RawValue[], column: number): number =>
    numberings.get(column)?.of(row[column] ?? null) ?? 0;
  const first = new Map<string, readonly number[]>();
  const shared = new Map<string, (readonly number[])[]>();
  for (const row of rowsOf(rows)) {
    const name = key.map((column) => numberAt(row, column)).join(" ");
    const here = candidates.map((column) => numberAt(row, column));
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, here);
      continue;
    }
    const group = shared.get(name);
    if (group === undefined) shared.set(name, [before, here]);
    else if (group.length < MOST_IN_GROUP) group.push(here);
  }
  return [...shared.values()];
}

/** Rows of a group that are looked at; a key that more share is told apart by what these show. */
const MOST_IN_GROUP = 5_000;

function collisionsOf(groups: readonly (readonly (readonly number[])[])[], chosen: readonly number[]): number {
  let collisions = 0;
  for (const group of groups) {
    const met = new Set(group.map((row) => chosen.map((place) => row[place]).join(" ")));
    collisions += group.length - met.size;
  }
  return collisions;
}

/** Whether each text of the one column always has the same beside it in the other, as an area has its kommune. */
export function runsWith(rows: LabelledRows, column: number, other: number): boolean {
  const [own, beside] = [new Numbering(), new Numbering()];
  const met = new Map<number, number>();
  for (const row of rowsOf(rows)) {
    if (!isFilled(row[column])) continue;
    const name = own.of(row[column]);
    const number = beside.of(row[other] ?? null);
    const before = met.get(name);
    if (before === undefined) met.set(name, number);
    else if (before !== number) return false;
  }
  return true;
}
