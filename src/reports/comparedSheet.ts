import type { ComparedRow } from "../core/comparing/comparedFigure";
import type { DataFigure, Niveau } from "../core/data/dataFigure";
import type { NewCell, NewChart, NewSheet } from "../core/workbook/newSheet";
import { fillIn } from "../locales/fillIn";
import { PULL_TEXTS, type PullTexts } from "../locales/pullTexts";
import type { Language } from "../locales/types";
import { decimalFormat } from "./figureText";

/** One indicator of one area: a group of bars. */
interface Line {
  readonly label: string;
  readonly area: DataFigure | null;
  readonly kommune: DataFigure | null;
  readonly land: DataFigure | null;
  readonly unit: string;
  readonly aar: string;
}

/** Characters: the name, three figures, then place, year and unit. */
const WIDTHS = [46, 13, 13, 13, 22, 11, 11];
const BARS = 4;
const CHART_COLUMNS = { left: 8, right: 17 };
/** Rows of a chart that has one group of bars, and rows more for each group more. */
const CHART_ROWS = 10;
const ROWS_PER_GROUP = 3;

/**
 * The plan's indicators as the imported figures have them, area beside kommune and country: a table and a chart for each
 * unit, as figures of different units have no axis in common.
 */
export function comparedSheet(rows: readonly ComparedRow[], language: Language): NewSheet {
  const words = PULL_TEXTS[language].chart;
  const cells: NewCell[][] = [[{ value: words.heading, bold: true }], []];
  const charts: NewChart[] = [];
  for (const [unit, lines] of byUnit(rows.flatMap((row) => linesOf(row, { words, language })))) {
    const top = cells.length;
    cells.push(headings(words), ...lines.map((line) => lineCells(line)));
    const bottom = cells.length - 1;
    const end = top + CHART_ROWS + ROWS_PER_GROUP * (lines.length - 1);
    charts.push({
      source: { top, left: 0, bottom, right: BARS - 1 },
      place: { top, bottom: end, ...CHART_COLUMNS },
      title: unit === "" ? words.titleBare : fillIn(language, words.title, { unit }),
    });
    while (cells.length < end + 2) cells.push([]);
  }
  return { name: words.sheet, role: "report", rows: cells, widths: WIDTHS, charts, page: { orientation: "landscape" } };
}

function headings(words: PullTexts["chart"]): NewCell[] {
  const { indikator, area, kommune, land, place, year, unit } = words;
  return [indikator, area, kommune, land, place, year, unit].map((value) => ({ value, bold: true, heading: true }));
}

function lineCells({ label, area, kommune, land, aar, unit }: Line): NewCell[] {
  const year = /^\d{4}$/.test(aar) ? Number(aar) : aar;
  return [
    { value: label, wrap: true },
    ...[area, kommune, land].map(figureCell),
    { value: area?.omraade ?? null, wrap: true },
    year,
    unit,
  ];
}

function figureCell(figure: DataFigure | null): NewCell {
  if (figure === null) return null;
  const { value, decimals } = figure;
  if (decimals === null) return value;
  return { value, numberFormat: decimalFormat(decimals) };
}

/** A line for each area with a figure; where none has one, one for the kommune and the country. */
function linesOf(
  { indikator, figures }: ComparedRow,
  { words, language }: { readonly words: PullTexts["chart"]; readonly language: Language },
): readonly Line[] {
  const known = figures.flatMap(({ niveau, imported }) =>
    typeof imported?.value === "number" ? [{ niveau, figure: imported }] : [],
  );
  const of = (niveau: Niveau): DataFigure[] => known.filter((one) => one.niveau === niveau).map(({ figure }) => figure);
  const areas = of("boligomraade");
  const firsts = areas.length > 0 ? areas : [...of("kommune"), ...of("land")].slice(0, 1);
  return firsts.map((first) => {
    const beside = (niveau: Niveau): DataFigure | null =>
      of(niveau).find(({ aar, unit }) => aar === first.aar && unit === first.unit) ?? null;
    const area = areas.length > 0 ? first : null;
    const label = areas.length > 1 ? fillIn(language, words.withPlace, { indikator, place: first.omraade }) : indikator;
    return { label, area, kommune: beside("kommune"), land: beside("land"), unit: first.unit ?? "", aar: first.aar };
  });
}

function byUnit(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(line.unit, [...(groups.get(line.unit) ?? []), line]);
  return groups;
}
