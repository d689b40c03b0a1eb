import type { Cell, CellValue, LeftOut } from "./snapshot";

/** What a font does to the meaning of a text. */
export interface FontMarks {
  readonly isStruck: boolean;
  readonly isRaised: boolean;
}

export const NO_MARKS: FontMarks = { isStruck: false, isRaised: false };

/** Characters of a cell that share a font. */
export interface TextRun extends FontMarks {
  readonly text: string;
}

export interface RunsReading {
  /** What the user sees as the cell's text. */
  readonly text: string;
  readonly leftOut: LeftOut | null;
}

/**
 * The text of a cell whose characters have fonts of their own: without what is struck out and without the raised marks
 * of notes. Other raised figures become raised characters ("m²"), so that they don't run into the digits before them.
 * A text that is raised as a whole is just small.
 */
export function readRuns(runs: readonly TextRun[]): RunsReading {
  const shown = runs.filter(({ isStruck }) => !isStruck);
  const struck = textOf(runs.filter(({ isStruck }) => isStruck));
  const isRaisedWhole = shown.every(({ isRaised, text }) => isRaised || text.trim() === "");
  if (isRaisedWhole) return { text: textOf(shown), leftOut: leftOutOf(struck, "") };
  let text = "";
  let raised = "";
  joined(shown).forEach((run, index, all) => {
    if (!run.isRaised) text += run.text;
    else if (isNoteMark(run.text, text, behindOf(all, index))) {
      raised += run.text;
      // What the mark stood between must not grow together.
      if (/^\s|\s$/.test(run.text) || (/[\p{L}\d]$/u.test(text) && /^[\p{L}\d]/u.test(behindOf(all, index))))
        text += " ";
    } else text += raisedCharacters(run.text);
  });
  return { text, leftOut: leftOutOf(struck, raised.trim()) };
}

/** The cell whose font strikes all of it out: it counts as empty, and what it holds is kept beside. */
export function struckOut(cell: Cell): Cell {
  const { value, text, numberFormat, formula, error, leftOut } = cell;
  const shown = typeof value === "string" ? value : (error ?? text);
  const struck = (leftOut?.struck ?? "") + (shown === "" && formula !== undefined ? `=${formula}` : shown);
  const without: Cell = { value: null, text: "", numberFormat, leftOut: { ...leftOut, struck } };
  return formula === undefined ? without : { ...without, formula };
}

/** The cell whose number format shows nothing of it: it counts as empty, and what it holds is kept beside. */
export function hiddenByFormat(cell: Cell): Cell {
  const { numberFormat, formula, leftOut } = cell;
  const without: Cell = { value: null, text: "", numberFormat, leftOut: { ...leftOut, hidden: plain(cell.value) } };
  return formula === undefined ? without : { ...without, formula };
}

/** Whether a number format shows nothing of any value: ";;;". */
export function showsNothing(code: string): boolean {
  return code.includes(";") && code.split(";").every((section) => section.trim() === "");
}

/** Whether the cell holds nothing at all, of whatever kind: what may be written over without losing anything. */
export function isVacant(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  return (
    (cell.value === null || cell.value === "") &&
    cell.formula === undefined &&
    cell.error === undefined &&
    cell.unknown === undefined &&
    cell.leftOut === undefined
  );
}

function plain(value: CellValue): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  return value === null ? "" : String(value);
}

function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join("");
}

function leftOutOf(struck: string, raised: string): LeftOut | null {
  if (struck.trim() === "" && raised === "") return null;
  return {
    ...(struck.trim() === "" ? {} : { struck: struck.trim() }),
    ...(raised === "" ? {} : { raised }),
  };
}

/** Neighbours that are raised alike as one: a mark may be written in several runs. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const all: TextRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.isRaised !== run.isRaised) all.push(run);
    else all[all.length - 1] = { ...last, text: last.text + run.text };
  }
  return all;
}

function behindOf(runs: readonly TextRun[], index: number): string {
  return runs[index + 1]?.text ?? "";
}

/** "1", "12)", "(3)", "1,2", "1-3", "[4]", "*", "a", "b)", "note 2". */
const MARK =
  /^\s*[([]?(?:note\s?)?(?:\d{1,2}(?:\s?[,;–-]\s?\d{1,2})*|[a-zæøå](?:\s?,\s?[a-zæøå])*|\*{1,4}|[†‡§#])[)\].]?\s*$/i;
/** A unit of length whose second or third power is meant. */
const LENGTH = /(?<!\p{L})(?:[kcdm]?m|kilometer|centimeter|meter)\s?$/iu;
/** What a figure that is a power of ten ends in: "2 x 10", "1,5 · 10". */
const POWER_OF_TEN = /[x×·*]\s?10\s?$/i;
const FORMULA = /(?<!\p{L})(?:CO|NO|SO|H|O|CH|NH|PM)\s?$/u;
const FRACTION_BEHIND = /^\s?[/⁄]\s?\d/;

/** Whether the raised text is the mark of a note, and no power, chemical formula, fraction or ordinal. */
function isNoteMark(raised: string, before: string, behind: string): boolean {
  if (!MARK.test(raised)) return false;
  const digit = raised.trim();
  if ((digit === "2" || digit === "3") && LENGTH.test(before)) return false;
  if (/^\d{1,2}$/.test(digit) && (POWER_OF_TEN.test(before) || FORMULA.test(before))) return false;
  // "2º" and "Nº".
  if (digit === "o") return false;
  return !(/^\d{1,2}$/.test(digit) && FRACTION_BEHIND.test(behind));
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function raisedCharacters(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}
