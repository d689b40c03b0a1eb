import * as React from "react";
import { fillIn } from "../../../locales/fillIn";
import { MANY_PLANS_TEXTS } from "../../../locales/manyPlansTexts";
import { OVERVIEW_TEXTS } from "../../../locales/overviewTexts";
import type { Language } from "../../../locales/types";
import { numberText } from "../../../reports/figureText";
import type { PlanEntry } from "../../../reports/overview/model";
import { indicatorColumns, indicatorRows, type ColumnName } from "../../../reports/overview/rows";
import { sharedIndicators } from "../../../reports/overview/sameIndicators";
import { isAmount, valueInWords } from "../../../reports/overview/values";
import { counted, voiceOf } from "../../../reports/voice";
import { useMedia } from "../../useMedia";
import { DOT, middleOf, plotOf, plottedFigures, type PlotFigure, type PlottedFigures } from "./plot";

export interface IndicatorPanelProps {
  readonly language: Language;
  /** The plans shown. */
  readonly entries: readonly PlanEntry[];
  /** By its quantity; null for the first. */
  readonly indicator: string | null;
  readonly onIndicator: (indicator: string) => void;
}

/** One indicator over the plans that have it, as dots over an axis and as a table. */
export default function IndicatorPanel(props: IndicatorPanelProps): React.ReactElement {
  const { language, entries, indicator, onIndicator } = props;
  const texts = MANY_PLANS_TEXTS[language].indicators;
  const shared = React.useMemo(() => sharedIndicators(entries), [entries]);
  const shown = shared.find(({ quantity }) => quantity === indicator) ?? shared[0];
  if (shown === undefined) return <p>{OVERVIEW_TEXTS[language].noIndicators}</p>;
  const [, ...columns] = indicatorColumns(language);
  const rows = indicatorRows(shown, language);
  const plotted = plottedFigures(shown);
  return (
    <>
      <label className="overview-indicator">
        {texts.choose}
        <select value={shown.quantity} onChange={({ target }) => onIndicator(target.value)}>
          {shared.map(({ quantity, indikator, plans }) => (
            <option key={quantity} value={quantity}>
              {fillIn(language, texts.option, { indikator, plans })}
            </option>
          ))}
        </select>
      </label>
      {plotted.figures.length > 0 && <IndicatorPlot language={language} plotted={plotted} />}
      <div className="wide-table" role="region" aria-label={shown.indikator} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ name, heading }) => (
                <th key={name} scope="col" className={FIGURES.has(name) ? "count" : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([, plan = "", ...values], number) => (
              <tr key={number}>
                <th scope="row">{valueInWords(plan, language)}</th>
                {values.map((value, at) => (
                  <td key={at} className={isAmount(value) ? "count" : undefined}>
                    {valueInWords(value, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Of the plot's own units: what is written in it is to be read on a narrow page too. */
const WIDTHS = { narrow: 300, wide: 640 };

/** The columns whose figures stand with their ends below each other. */
const FIGURES: ReadonlySet<ColumnName> = new Set(["baseline", "comparison"]);

/** The dots, and in words what there is to be seen. */
function IndicatorPlot({
  language,
  plotted,
}: {
  readonly language: Language;
  readonly plotted: PlottedFigures;
}): React.ReactElement {
  const { figures, unit, others } = plotted;
  const texts = MANY_PLANS_TEXTS[language].indicators;
  const narrow = useMedia("(max-width: 599px)");
  const plot = plotOf(figures, narrow ? WIDTHS.narrow : WIDTHS.wide);
  const named = (figure: PlotFigure | undefined): string => {
    if (figure === undefined) return "";
    const { plan, label, value, decimals, year } = figure;
    const number = [numberText(value, decimals, language), unit].filter(Boolean).join(" ");
    const place = [plan, label].filter(Boolean).join(", ");
    return fillIn(language, texts.dot, { plan: place, figure: year === "" ? number : `${number} (${year})` });
  };
  const summary = fillIn(language, texts.plot, {
    count: figures.length,
    unit: unit === "" ? texts.noUnit : unit,
    least: named(figures[0]),
    middle: named(middleOf(figures)),
    most: named(figures.at(-1)),
  });
  return (
    <figure className="indicator-plot">
      <svg viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={summary}>
        <line className="axis" x1={0} x2={plot.width} y1={plot.axis} y2={plot.axis} />
        {plot.ticks.map(({ x, value }) => (
          <React.Fragment key={value}>
            <line className="axis" x1={x} x2={x} y1={plot.axis} y2={plot.axis + 4} />
            <text x={x} y={plot.axis + 18} textAnchor="middle">
              {numberText(value, decimalsOf(value), language)}
            </text>
          </React.Fragment>
        ))}
        {plot.dots.map(({ x, y, figure }, number) => (
          <circle key={number} cx={x} cy={y} r={DOT}>
            <title>{named(figure)}</title>
          </circle>
        ))}
      </svg>
      <figcaption>
        {summary} {counted(texts.others, others, voiceOf(language))}
      </figcaption>
    </figure>
  );
}

function decimalsOf(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}
