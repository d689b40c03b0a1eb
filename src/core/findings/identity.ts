import type { CellRef, Finding } from "./finding";
import { fold } from "../reading/text";
import { textOf } from "../tables/regions/grid";
import { cellAt, type Cell } from "../workbook/snapshot";
import { fingerprint, shortened } from "./fingerprint";
import { THE_WORKBOOK, type Place, type Places } from "./rowPlaces";

/** A value that a finding rests on. */
interface CoveredValue {
  /** As the user sees it, shortened. */
  readonly shown: string;
  /** The mark of the whole value. */
  readonly mark: string;
}

/** What a finding is known by from one check to the next. */
export interface FindingIdentity extends Place {
  readonly rule: string;
  /** Where it stood then: chooses between places that are alike in everything else, and tells people. */
  readonly at: CellRef;
  /** First the cell's own value, then those that the finding's sentence names, then those of related cells. */
  readonly covered: readonly CoveredValue[];
}

/** A finding that rests on more values has the others as one. */
const MOST_COVERED = 8;
const LONGEST_SHOWN = 60;
/** Values of a sentence that a finding doesn't rest on: addresses, which change when rows move, and examples. */
const NO_EVIDENCE = new Set(["cell", "row", "range", "sheet", "example", "word"]);

/** The finding's identity; null where its cell isn't one of the workbook's. */
export function identityOf(finding: Finding, places: Places): FindingIdentity | null {
  const isAboutAll = finding.about === "workbook";
  const place = isAboutAll ? THE_WORKBOOK : places.of(finding.at);
  if (place === null) return null;
  const own = isAboutAll ? [] : [cellValue(finding.at, places)];
  return { rule: finding.rule, ...place, at: finding.at, covered: coveredBy(finding, own, places) };
}

/** Equal for those that rest on the same values, in whatever order the related ones come. */
export function coversKey({ covered }: Pick<FindingIdentity, "covered">): string {
  const [own = "", ...others] = covered.map(({ mark }) => mark);
  return [own, ...others.sort()].join(" ");
}

export interface ValueChange {
  readonly from: string;
  readonly to: string;
}

/** The values that differ, the cell's own first; "" where a value has come or gone. */
export function changesBetween(before: FindingIdentity, now: FindingIdentity): ValueChange[] {
  const changes: ValueChange[] = [];
  const [ownBefore, ...othersBefore] = before.covered;
  const [ownNow, ...othersNow] = now.covered;
  if (ownBefore?.mark !== ownNow?.mark) changes.push({ from: ownBefore?.shown ?? "", to: ownNow?.shown ?? "" });
  const gone = without(othersBefore, othersNow);
  const come = without(othersNow, othersBefore);
  for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
    changes.push({ from: gone[index]?.shown ?? "", to: come[index]?.shown ?? "" });
  }
  return changes;
}

function without(values: readonly CoveredValue[], others: readonly CoveredValue[]): CoveredValue[] {
  const left = others.map(({ mark }) => mark);
  return values.filter(({ mark }) => {
    const at = left.indexOf(mark);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function coveredBy({ message, related }: Finding, own: readonly CoveredValue[], places: Places): CoveredValue[] {
  const named = Object.entries(message.values)
    .filter(([name]) => !NO_EVIDENCE.has(name))
    .map(([, value]) => covered(String(value), fold(String(value)).replaceAll(" ", "")));
  const all = [...own, ...named, ...related.map((ref) => cellValue(ref, places))];
  if (all.length <= MOST_COVERED) return all;
  const rest = all.slice(MOST_COVERED - 1);
  const marks = rest.map(({ mark }) => mark).sort();
  return [...all.slice(0, MOST_COVERED - 1), { shown: "…", mark: fingerprint(marks.join(" ")) }];
}

function cellValue(ref: CellRef, places: Places): CoveredValue {
  const found = places.cellsAt(ref);
  if (found === null) return covered("", "");
  const { sheet, at } = found;
  const cells = at.map((address) => cellAt(sheet, address.row, address.column));
  // Joined without spaces, as they are in a single cell: a row that is only tidied has the same values.
  return covered(cells.map(textOf).join(" "), cells.map(valueOf).join(""));
}

/** A number by its value, whatever its format; a text without what can't be seen. */
function valueOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (cell.error !== undefined) return cell.error;
  if (cell.unknown !== undefined) return `=${cell.formula ?? ""}`;
  if (typeof cell.value === "number") return String(Number(cell.value.toPrecision(12)));
  return fold(String(cell.value ?? "")).replaceAll(" ", "");
}

function covered(shown: string, value: string): CoveredValue {
  return { shown: shortened(shown, LONGEST_SHOWN), mark: fingerprint(value) };
}
