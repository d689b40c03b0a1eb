import type { CellValue } from "../workbook/snapshot";
import { announcesLater } from "./announcements";
import { isLineBreak, skipSpaces } from "../language/characters";
import { tellsWhen } from "../language/units";
import { MOST_FIGURES, readFigureLine, type DraftFigure } from "./figureLine";
import { findFraction } from "./fractions";
import { joinLabels, readTail } from "./labels";
import { readNumberCell } from "./numberCell";
import { isEmpty } from "./placeholders";
import type { Figure, FigureReading } from "./readings";
import { readTextYears } from "./years";

/** A cell of figures as the table holds it. */
export interface FigureInput {
  /** The cell's text, paragraphs parted by line breaks. */
  readonly text: string;
  /** The cell's value when it is one cell; a number is read with its format, not from the text. */
  readonly value?: CellValue;
  readonly numberFormat?: string;
  /** The unit that the column's heading gives ("Baseline (%)"), for figures without one of their own. */
  readonly headingUnit?: string | null;
}

/** One of Excel's errors as text, as it comes from a copied cell: "#DIVISION/0!" is no 0. */
const ERROR = /^\s{0,9}#[A-ZÆØÅ]{1,20}(?:\/[A-Z0-9]{1,3})?[!?]?\s{0,9}$/;
/** Excel's cells hold no more characters. */
const LONGEST_CELL = 32_767;
const NO_FIGURES: readonly Figure[] = [];
/**
 * Reads the figures of a cell of baselines or comparisons: every figure with its label, unit and year. Never throws;
 * what is no certain figure is left out or has the value null.
 */
export function readFigures(input: FigureInput): FigureReading {
  const text = input.text.length > LONGEST_CELL ? input.text.slice(0, LONGEST_CELL) : input.text;
  if (typeof input.value === "number") {
    return {
      text,
      figures: readNumberCell(input.value, text, input.numberFormat ?? "General", input.headingUnit ?? null),
      deferred: false,
    };
  }
  if (isEmpty(text) || ERROR.test(text)) return { text, figures: NO_FIGURES, deferred: false };

  const drafts = readLines(text);
  const deferred = drafts.every((draft) => tellsWhen(draft.unit ?? "")) && announcesLater(text);
  if (deferred) return { text, figures: NO_FIGURES, deferred };
  if (drafts.length === 0) return { text, figures: inWords(text), deferred };
  return { text, figures: finish(drafts, input.headingUnit ?? null), deferred };
}

/** How many figures above a line in brackets it can belong to. */
const LINES_ABOVE = 12;

/** A label or year that a line without figures gives the lines below it. */
interface Context {
  readonly label: string | null;
  /** A line that ends in a colon names all lines below it; another names the next figure alone. */
  readonly lasting: boolean;
  readonly years: readonly number[];
}

const NO_CONTEXT: Context = { label: null, lasting: false, years: [] };

function readLines(text: string): DraftFigure[] {
  const drafts: DraftFigure[] = [];
  const mentions = readTextYears(text);
  const dashes = countDashLines(text);
  let context = NO_CONTEXT;
  let from = 0;
  while (from <= text.length && drafts.length < MOST_FIGURES) {
    const to = lineEnd(text, from);
    const before = drafts.length;
    const line = readFigureLine({ text, from, to, mentions, bullets: dashes > 1, drafts });
    if (drafts.length > before) {
      context = giveContext(drafts, before, context);
    } else if (line.rest.trim() !== "" || line.years.length > 0) {
      context = attachOrKeep(drafts, line.rest, line.years, context);
    }
    from = to + 1;
  }
  // A last line that names nothing but a year ("2023") dates the figures above it.
  if (context.label === null && context.years.length > 0) {
    for (const draft of drafts) if (draft.years.length === 0) draft.years = context.years;
  }
  return drafts;
}

/** Where the line ends; a next line that begins with a bracket ("(82 børn)", "(KK)") goes on with this one. */
function lineEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && !isLineBreak(text.charCodeAt(at))) at += 1;
    const next = skipSpaces(text, at + 1);
    if (at === from || text.charAt(next) !== "(") return at;
    at = next;
  }
}

function giveContext(drafts: readonly DraftFigure[], from: number, context: Context): Context {
  for (const draft of drafts.slice(from)) {
    if (draft.years.length === 0) draft.years = context.years;
    if (context.label === null) continue;
    if (draft.label === null) draft.label = context.label;
    else if (context.lasting && draft.restates === null) draft.label = `${context.label}: ${draft.label}`;
  }
  return context.lasting ? context : NO_CONTEXT;
}

/** A line in brackets belongs to the figures above it ("(KK)", "(2023)"); any other line names those below. */
function attachOrKeep(
  drafts: readonly DraftFigure[],
  rest: string,
  years: readonly number[],
  context: Context,
): Context {
  const trimmed = rest.trim();
  const label = readTail(trimmed);
  if (trimmed.startsWith("(") && drafts.length > 0) {
    for (const draft of drafts.slice(-LINES_ABOVE)) {
      if (draft.years.length === 0) draft.years = years;
      if (label !== null && !draft.closedLabel) draft.label = joinLabels(draft.label, label);
    }
    return context;
  }
  return { label, lasting: trimmed.endsWith(":"), years };
}

function countDashLines(text: string): number {
  let count = 0;
  let lineStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) lineStart = true;
    else if (lineStart && code !== 32) {
      if (code === 45 || code === 0x2013 || code === 0x2022) count += 1;
      lineStart = false;
    }
  }
  return count;
}

function inWords(text: string): readonly Figure[] {
  const fraction = findFraction(text);
  if (fraction === null) return NO_FIGURES;
  return [
    {
      label: null,
      value: null,
      upper: null,
      unit: null,
      year: null,
      years: [],
      election: false,
      raw: text.slice(fraction.start, fraction.end),
      start: fraction.start,
      end: fraction.end,
      decimals: 0,
      qualifier: "about",
      decimalPoint: false,
      footnote: null,
      restates: null,
    },
  ];
}

/** Gives a second unit what the figure it restates says, and every figure its year and the heading's unit. */
function finish(drafts: readonly DraftFigure[], headingUnit: string | null): readonly Figure[] {
  for (const draft of drafts) {
    const restated = draft.restates === null ? undefined : drafts[draft.restates];
    draft.label ??= restated?.label ?? null;
    draft.unit ??= headingUnit;
    if (draft.years.length === 0 && restated !== undefined) draft.years = restated.years;
    draft.year = draft.years[0] ?? null;
  }
  return drafts;
}
