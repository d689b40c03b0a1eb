import { firstMeasures, measuresIn } from "../language/quantities";
import { namesPerMille, wordsOfUnit } from "../language/units";
import { oneOf } from "../language/words";
import { fold } from "../reading/text";

/** Units by their folded word, as they are written in the sheet Baselinedata. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...["%", "‰", "kr.", "minutter", "timer", "dage", "uger"].flatMap((unit) =>
    wordsOfUnit(unit).flatMap((word): [string, string][] =>
      [word, `${word}.`, `i ${word}`, `i ${word}.`].map((form) => [form, unit]),
    ),
  ),
  ...["per cent", "per cent."].map((word): [string, string] => [word, "%"]),
  ["procentandel", "%"],
  // Of one or of a hundred: the figures of a whole table tell.
  ...["andel", "andele", "share", "brøk", "ratio", "proportion"].map((word): [string, string] => [word, "andel"]),
  ...["pr. 1.000", "per mille"].map((word): [string, string] => [word, "‰"]),
  ["danske kroner", "kr."],
  ...["1.000 kr", "1.000 kr.", "1000 kr.", "1000 kr", "tkr", "tkr.", "t.kr.", "dkk 1,000"].map(
    (word): [string, string] => [word, "1.000 kr."],
  ),
  ...["antal", "number", "stk", "stk."].map((word): [string, string] => [word, "antal"]),
  ...["antal personer", "personer", "persons", "people"].map((word): [string, string] => [word, "personer"]),
  ...["fuldtidspersoner", "antal fuldtidspersoner", "full-time persons"].map((word): [string, string] => [
    word,
    "fuldtidspersoner",
  ]),
  ...["procentpoint", "pct.point", "pct. point"].map((word): [string, string] => [word, "procentpoint"]),
  ...["gennemsnit", "gns", "gns.", "karakter", "point", "indeks", "index", "år"].map((word): [string, string] => [
    word,
    word,
  ]),
  ...["husstande", "familier", "boliger", "lejemål", "elever", "børn", "borgere", "beboere", "unge", "sager"].map(
    (word): [string, string] => [word, word],
  ),
]);

/** A unit in the sheet's own writing; what isn't known stays as it is, and nothing is null. */
export function readUnit(text: string): string | null {
  const folded = fold(text).replace(SCALE_BESIDE, "");
  if (folded === "") return null;
  return UNITS.get(folded) ?? (OF_WHOM.test(folded) ? "%" : text);
}

/** "Andel (0-1)", "pct. (0-100)": from what to what the figures go. */
const SCALE_BESIDE = /(?<=\S) ?[([]?\d+ ?- ?\d+[)\]]?$/u;

/** "Pct. af arbejdsstyrken" is percent, of whomever. */
const OF_WHOM = new RegExp(`^(?:i )?${oneOf(wordsOfUnit("%"))}\\.? af (?!\\d)`, "u");

/** The unit that a text is, and nothing else ("(pct.)", "Antal"); null for any other text. */
export function knownUnit(text: string): string | null {
  const folded = fold(text)
    .replace(SCALE_BESIDE, "")
    .replace(/^[([]/, "")
    .replace(/[)\]:]$/, "")
    .trim();
  return UNITS.get(folded) ?? null;
}

const BRACKETED = /\s*[([]([^()[\]]{1,40})[)\]]/g;
const TRAILING = new RegExp(`[,;]?\\s+(?:i\\s)?(${oneOf(["%", "‰", "kr."].flatMap(wordsOfUnit))}\\.?)$`, "iu");
/** A name without the unit that stands in brackets or at its end: "Sigtede (%)" gives "Sigtede" and "%". */
export function unitInText(text: string): { readonly text: string; readonly unit: string | null } {
  for (const match of text.matchAll(BRACKETED)) {
    const unit = knownUnit(match[1] ?? "");
    if (unit === null) continue;
    const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`.trim();
    if (rest !== "") return { text: rest, unit };
  }
  const trailing = TRAILING.exec(text);
  const unit = trailing === null ? null : knownUnit(trailing[1] ?? "");
  if (trailing !== null && unit !== null) return { text: text.slice(0, trailing.index), unit };
  return { text, unit: unitOfMeasure(text.toLowerCase()) };
}

/** What the words of a name are given in: "Andel sigtede", "Sigtede i promille", "Antal sigtede". */
function unitOfMeasure(lower: string): string | null {
  if (!measuresIn(lower).has("share")) return firstMeasures(lower).has("count") ? "antal" : null;
  return namesPerMille(lower) ? "‰" : "%";
}
