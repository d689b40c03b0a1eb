import { QUALITIES } from "../../language/da";
import { measuresIn } from "../../language/quantities";
import type { CellRange } from "../../workbook/address";
import { fold } from "../../reading/text";

/** What the row above has in a column, and what the row itself has. */
export interface Beside {
  /** The first paragraph of the column's cell. */
  readonly first: string;
  /** The paragraph right above. */
  readonly above: string;
  /** The row's own text; empty for none. */
  readonly own: string;
}

export interface ParagraphRow {
  readonly delmaal: Beside;
  readonly indikator: Beside;
  readonly baseline: Beside;
  /** The merges that reach down over the row from the row above's top, of comparison, year and source. */
  readonly held: readonly CellRange[];
  /** How many of comparison, year and source the table has, and how many of the merges hold a text. */
  readonly columns: number;
  readonly filled: number;
}

/** Words of an indicator of its own. Met anywhere they keep the row apart: two rows taken for one would hide an indicator. */
function namesQuantity(text: string): boolean {
  const folded = fold(text);
  return (
    measuresIn(folded).size > 0 || folded.includes("hvor ") || QUALITIES.some((quality) => folded.includes(quality))
  );
}
/** "Nord: 12 %": the figure says which area it is of. */
const LABEL = /^(\p{L}[^:\n]{0,40}):\s*\S/u;
/** Of comparison, year and source so many must be merged over the same rows. */
const ENOUGH_HELD = 2;

/**
 * Whether a row with an Indikator and a Baseline of its own still is a further paragraph of the row above, as Word's cells
 * of several paragraphs are pasted. Rows of their own share a Delmål, a year and a source merged over them in the same way:
 * only the words tell, and where they don't, the row is one of its own.
 */
export function isFurtherParagraph({ delmaal, indikator, baseline, held, columns, filled }: ParagraphRow): boolean {
  const isSameRows = held.every(({ top, bottom }) => top === held[0]?.top && bottom === held[0].bottom);
  if (held.length < ENOUGH_HELD || !isSameRows || namesQuantity(indikator.own)) return false;
  if (delmaal.own !== "" && !goesOn(delmaal)) return false;
  if (goesOn(indikator)) return true;
  // One comparison for both, and the same indicator's figure of another area.
  const isAllShared = held.length === columns && filled === columns && columns > ENOUGH_HELD;
  return isAllShared && namesQuantity(indikator.first) && isOtherArea(baseline);
}

/** In lower case below a text that begins in upper case (in a table all in lower case that tells nothing), or broken off above. */
function goesOn({ first, above, own }: Beside): boolean {
  if (above === "") return false;
  return (startsLower(own) && !startsLower(first)) || /[-,–]$/.test(above);
}

function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

function isOtherArea({ first, own }: Beside): boolean {
  const label = LABEL.exec(first)?.[1];
  const other = LABEL.exec(own)?.[1];
  return label !== undefined && other !== undefined && fold(label) !== fold(other);
}
