import { NUMBERED_NAMES } from "../../language/da";
import { pattern } from "../../language/words";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isFilled } from "../support/rows";
import { shortenAt } from "../support/shorten";

/** A text ends in its last word: no footnote's number behind it. */
export const footnoteText = defineRule({
  id: "layout/footnote-text",
  group: "layout",
  severity: "info",
  origin: "Når tekst kopieres fra Word eller PDF, bliver en fodnotes hævede tal til et almindeligt tal ved siden af.",
  messages: { mark: ["mark", "text"] },
  example: {
    bad: delmaalTable([delmaalRow({ delmaal: "Flere unge i uddannelse eller job 14" })]),
    at: "A2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, ({ delmaal, indikator }, { sheet }) => {
      for (const cell of [delmaal, indikator]) {
        const mark = isFilled(cell) ? markOf(cell.text) : null;
        if (cell === null || mark === null) continue;
        const text = shortenAt(cell.text, cell.text.lastIndexOf(mark));
        context.report({ sheet, at: cell.at, message: "mark", values: { text, mark } });
      }
    }),
});

/** One or two digits behind the last word, or glued to it. */
const MARK = /(?<=^|[^\p{L}\d])(\p{L}{3,})[.,)]{0,2}( ?)([1-9]\d?)$/u;
/** Words that a number belongs to: "fylder 25", "niveau 2", "over 30"; "til", "fra" and their like are too short to meet. */
const COUNTS = pattern(NUMBERED_NAMES, "whole");

/** Raised digits and a number in brackets are marks of notes and nothing else; "m²" is a measure. */
const SET_APART = /(?<=[\p{L}.,)%])(?<!(?<!\p{L})[kcm]?m)([⁰¹²³⁴-⁹]+)(?![\p{L}\d])|(?<=\p{L}[.,)]?) ?\[([1-9]\d?)\]/u;
/** "… i uddannelse.5 Mindst …": between two sentences. */
const BETWEEN = /(?<=\p{Ll}{3}[.!?])([1-9]\d?)(?= \p{Lu})/u;

function markOf(text: string): string | null {
  const [, raised, bracketed] = SET_APART.exec(text) ?? [];
  const apart = raised ?? bracketed ?? BETWEEN.exec(text)?.[1];
  if (apart !== undefined) return apart;
  const last = text.slice(-60).trimEnd();
  const match = MARK.exec(last);
  if (match === null) return null;
  const [, word = "", space, mark = ""] = match;
  // A name may end in a number ("Vollsmose 2", "FV22", "Covid19").
  const isName = /\p{Lu}/u.test(space === "" ? word : word.charAt(0));
  return COUNTS.test(word) || isName ? null : mark;
}
