import { readFigures } from "../../reading/figures";
import type { Figure, FigureReading } from "../../reading/readings";
import type { GoalCell } from "../../tables/planTables";
import { cellName } from "../../workbook/address";
import type { FixOf } from "../rule";

/** A figure of a cell, and what shall stand in its place. */
export interface Replacement {
  readonly label: string | null;
  /** Both in the figure's own unit: 13.6 for 13,6 %. */
  readonly from: number;
  readonly to: number;
  /** As it shall be typed, without unit. */
  readonly text: string;
}

export interface FigurePlace {
  readonly sheet: string;
  readonly cell: GoalCell;
  readonly reading: FigureReading;
}

/**
 * Imported figures in place of typed ones, all else as it is. Not safe: the typed one may be right, and of another
 * source. Null where the figures' places in the cell aren't certain, or the cell is calculated.
 */
export function intoCell(place: FigurePlace, replacements: readonly Replacement[]): FixOf<{ imported: [] }> | null {
  const [part, ...others] = place.cell.parts;
  // Behind "under" the imported figure would be a limit.
  if (place.reading.figures.some((figure) => figure.qualifier !== null && isReplaced(figure, replacements)))
    return null;
  if (part === undefined || others.length > 0 || part.cell.formula !== undefined) return null;
  const { value, text } = part.cell;
  const to =
    typeof value === "number"
      ? numberFor(value, replacements)
      : typeof value === "string"
        ? textFor(value, place.reading, replacements)
        : null;
  if (to === null) return null;
  const from = typeof value === "string" ? value : text;
  return { title: "imported", safe: false, changes: [{ sheet: place.sheet, cell: cellName(part.at), from, to }] };
}

function isReplaced({ label, value }: Figure, replacements: readonly Replacement[]): boolean {
  return replacements.some((one) => one.label === label && one.from === value);
}

/** A cell that is a number holds 13,6 % as 0.136 or as 13.6, and goes on doing so. */
function numberFor(value: number, replacements: readonly Replacement[]): number | null {
  const [only, ...others] = replacements;
  if (only === undefined || others.length > 0 || only.from === 0 || value === 0) return null;
  const rounded = Number(only.text.replace(/\./g, "").replace(",", "."));
  return Number((rounded * (value / only.from)).toPrecision(12));
}

function textFor(value: string, reading: FigureReading, replacements: readonly Replacement[]): string | null {
  const offset = value.indexOf(reading.text);
  if (offset < 0 || value.trim() !== reading.text.trim()) return null;
  const placed: { readonly figure: Figure; readonly text: string }[] = [];
  for (const { label, from, text } of replacements) {
    const figures = reading.figures.filter((figure) => figure.label === label && figure.value === from);
    const [figure, ...others] = figures;
    if (figure === undefined || others.length > 0 || figure.footnote !== null || figure.upper !== null) return null;
    placed.push({ figure, text });
  }
  let changed = value;
  // From the last to the first, so that places to the left still hold.
  for (const { figure, text } of placed.sort((a, b) => b.figure.start - a.figure.start)) {
    const start = figure.start + offset;
    const end = figure.end + offset;
    if (value.slice(start, end) !== figure.raw) return null;
    changed = changed.slice(0, start) + text + changed.slice(end);
  }
  return saysOnly(changed, reading, replacements) ? changed : null;
}

/** Whether the changed text is read as the same figures with the new values, and nothing else. */
function saysOnly(changed: string, before: FigureReading, replacements: readonly Replacement[]): boolean {
  const { figures } = readFigures({ text: changed.trim() });
  return (
    figures.length === before.figures.length &&
    before.figures.every((old, index) => {
      const now = figures[index];
      const wanted = replacements.find(({ label, from }) => label === old.label && from === old.value);
      const value = wanted === undefined ? old.value : Number(wanted.text.replace(/\./g, "").replace(",", "."));
      return now?.label === old.label && now.value === value;
    })
  );
}
