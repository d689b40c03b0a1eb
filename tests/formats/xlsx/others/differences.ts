export type Reader = "SheetJS" | "openpyxl";

/** Where another reader says something else, and why. */
export interface Difference {
  readonly by: readonly Reader[];
  /** The difference as the comparison words it: workbook: sheet, place, ours | theirs. */
  readonly what: RegExp;
  readonly why: string;
}

/**
 * Text that formatting leaves out isn't listed: the others don't look at it, and the comparison puts it back before it
 * compares.
 */
export const DIFFERENCES: readonly Difference[] = [
  {
    by: ["SheetJS", "openpyxl"],
    what: /^by hand: data: Data B2 value text "62 m²" \| text "62 m2"$/,
    why: "A raised figure that is no note's mark becomes a raised character here, so that it isn't taken for a digit.",
  },
  {
    by: ["SheetJS"],
    what: /^by hand: cells, .* B3 shown 5\. januar 2026 \|/,
    why: "SheetJS takes the full stop of “d. mmmm yyyy” for one of seconds, and shows nothing; Excel shows the date.",
  },
  {
    by: ["openpyxl"],
    what: /^by hand: cells, .* G3 value number 60 \| number 59$/,
    why: "Day 60 is Excel's 29 February 1900, which no calendar has; as a date it becomes the day before.",
  },
  {
    by: ["openpyxl"],
    what: /^by hand: cells, inline texts: .* H1 value text "_x000D_"/,
    why: "openpyxl leaves the escapes of a text in its cell as they are, and Excel resolves them there too.",
  },
  {
    by: ["openpyxl"],
    what: /^by hand: places: .* (?:B1|A2|B2) value text "\w" \| nothing$/,
    why: "openpyxl drops what lies under a merged cell; here it is kept, and the tables' readers pass over it.",
  },
];
