import type { PlacedFigure } from "../core/comparing/figureKeys";
import type { FigureInText } from "../core/comparing/figuresInText";
import { isOneFigure, type RepeatedFigure } from "../core/comparing/repeated";
import { namesKommune } from "../core/reading/kommuner";
import { tidy } from "../core/reading/text";
import { cellName } from "../core/workbook/address";
import { REPEATED_TEXTS } from "../locales/repeatedTexts";
import type { Language } from "../locales/types";
import { withUnit } from "./figureText";
import type { RepeatedPlace, RepeatedReport } from "./model";

/** Of so many figures the places are listed, those that differ first; the rest are counted. */
const MOST_LISTED = 200;
/** Of each figure so many places. */
const MOST_PLACES = 20;

/** The figures that stand in several places, in words of the plan's own, those that differ first. */
export function repeatedReport(repeated: readonly RepeatedFigure[], language: Language): RepeatedReport {
  const agreeing = repeated.filter(isOneFigure);
  const differing = repeated.filter((one) => !isOneFigure(one));
  return {
    count: repeated.length,
    differing: differing.length,
    listed: [...differing, ...agreeing].slice(0, MOST_LISTED).map((one) => {
      const { places, inText, reference } = one;
      return {
        indikator: tidy(reference.row.indikator?.text ?? "").replace(/\n/g, " "),
        omraade: bodyOf(reference, language),
        aar: reference.aar,
        agree: isOneFigure(one),
        count: places.length + inText.length,
        places: [...places.slice(0, MOST_PLACES).map(placeOf), ...inText.slice(0, MOST_PLACES).map(placeInText)],
      };
    }),
  };
}

function bodyOf({ figure, column, table }: PlacedFigure, language: Language): string {
  const { area, kommune } = REPEATED_TEXTS[language];
  const { label } = figure;
  if (label !== null && !namesKommune(label, table.plan.kommune)) return tidy(label).replace(/\n/g, " ");
  return column === "baseline" && label === null ? area : (table.plan.kommune ?? kommune);
}

function placeOf({ figure, table, cell }: PlacedFigure): RepeatedPlace {
  const at = { sheet: table.sheet.name, cell: cellName(cell.at) };
  return { figure: withUnit(figure.raw, figure.unit), at, sentence: null };
}

function placeInText({ figure, sentence }: FigureInText): RepeatedPlace {
  return { figure: withUnit(figure.raw, figure.unit), at: null, sentence };
}
