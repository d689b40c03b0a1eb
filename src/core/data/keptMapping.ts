import { fold } from "../reading/text";
import { splitAar } from "./aar";
import { isAsked, type ColumnMapping, type ImportMapping } from "./mapping";

/** The key of a table's source: its headings without case, marks and years, so that next year's file has the same. */
export function sourceKeyOf(columns: readonly ColumnMapping[]): string {
  const names: string[] = [];
  for (const column of columns) {
    const name = nameOf(column);
    // One more year across is no other source.
    if (name !== names.at(-1)) names.push(name);
  }
  return hash(names.join("|"));
}

/**
 * The kept mapping for a new file of the same source. Where the table begins, its decimal mark, its years and its
 * kommune are the new file's; what its columns hold is as the user has said.
 */
export function withKept(guessed: ImportMapping, kept: ImportMapping): ImportMapping {
  const byName = new Map(kept.columns.map((column) => [nameOf(column), column]));
  const columns = guessed.columns.map((column): ColumnMapping => {
    const known = byName.get(nameOf(column));
    if (known === undefined) return column;
    const { role, codes, indikator, omraade, niveau, enhed } = known;
    // A year in the heading is this column's own.
    const aar = column.aar ?? (known.aar === null || hasYear(column) ? null : known.aar);
    // What was asked and never answered is asked again.
    const reason = isAsked(known) ? known.reason : "kept";
    return { ...column, role, codes, indikator, omraade, niveau, enhed, aar, reason };
  });
  const { aar, kommune } = guessed.fixed;
  const fixed = { ...kept.fixed, aar: aar ?? kept.fixed.aar, kommune };
  return { ...guessed, columns, fillDown: kept.fillDown, fixed };
}

function nameOf({ heading }: ColumnMapping): string {
  return fold(heading.split(" · ").map(withoutYear).join(" · ")).replace(/[^\p{L}\p{N}%#· ]/gu, "");
}

function withoutYear(heading: string): string {
  const { rest, aar } = splitAar(heading);
  return aar === null ? heading : `${rest}#`;
}

function hasYear({ heading }: ColumnMapping): boolean {
  return heading.split(" · ").some((part) => splitAar(part).aar !== null);
}

/** FNV-1a, twice over for 64 bits: a name, no protection. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return [one, two].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
