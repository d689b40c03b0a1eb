import type { PlacedFigure } from "../core/comparing/figureKeys";
import type { FigureInText } from "../core/comparing/figuresInText";
import { isOneFigure, type RepeatedFigure } from "../core/comparing/repeated";
import { namesKommune } from "../core/reading/kommuner";
import { tidy } from "../core/reading/text";
import { cellName } from "../core/workbook/address";
import { fillIn } from "../locales/fillIn";
import { REPEATED_TEXTS } from "../locales/repeatedTexts";
import type { Language } from "../locales/types";
import { withUnit } from "./figureText";
import type { RepeatedPlace, RepeatedReport } from "./model";
import { counted, type Voice } from "./voice";

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

/** "Beskæftigelse!C9", or the sentence of the document's text. */
export function placeInWords({ at, sentence }: RepeatedPlace, { language }: Voice): string {
  if (at !== null) return `${at.sheet}!${at.cell}`;
  return fillIn(language, REPEATED_TEXTS[language].document, { sentence: sentence ?? "" });
}

/** What came of holding the figures against each other, in a sentence; null where the plan has no table of goals. */
export function repeatedInWords({ count, differing }: RepeatedReport, voice: Voice): string {
  const texts = REPEATED_TEXTS[voice.language];
  if (differing === 0) return counted(texts.agreeing, count, voice);
  return fillIn(voice.language, count === 1 ? texts.differing.one : texts.differing.many, { count, differing });
}

type Listed = RepeatedReport["listed"][number];

/** "3 steder, ens" */
export function agreementInWords({ agree, count }: Listed, { language }: Voice): string {
  const { result } = REPEATED_TEXTS[language];
  return fillIn(language, agree ? result.agree : result.differ, { places: count });
}

/** "13,60 %: Beskæftigelse!C9", a place each; the last says how many more there are. */
export function placesInWords({ places, count }: Listed, voice: Voice): readonly string[] {
  const { place, morePlaces } = REPEATED_TEXTS[voice.language];
  const said = places.map((one) =>
    fillIn(voice.language, place, { figure: one.figure, place: placeInWords(one, voice) }),
  );
  const more = counted(morePlaces, count - places.length, voice);
  return more === "" ? said : [...said, more];
}

/** How many figures aren't listed; "" where all are. */
export function moreRepeatedInWords({ count, listed }: RepeatedReport, voice: Voice): string {
  return counted(REPEATED_TEXTS[voice.language].more, count - listed.length, voice);
}
