import * as React from "react";
import { writtenAar } from "../../../core/data/aar";
import type { ComparedFigure } from "../../../core/comparing/comparedFigure";
import { useScope } from "../../PaneScope";
import { valueText } from "../../../reports/figureText";
import { useBaselineStyles } from "./styles";
import { useTexts } from "./useTexts";

const WIDTH = 80;
const HEIGHT = 20;
const EDGE = 3;

/** A figure over the years as a small line, and the latest of the years that came after the typed one in words. */
export function Development({ figure }: { readonly figure: ComparedFigure }): React.ReactElement | null {
  const styles = useBaselineStyles();
  const { state, say } = useScope();
  const words = useTexts().compared;
  const latest = figure.later.at(-1);
  if (latest === undefined) return null;
  const values = figure.series.flatMap(({ value }) => (value === null ? [] : [value]));
  return (
    <p className={styles.development}>
      {values.length > 1 && (
        <svg className={styles.developmentLine} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
          <polyline points={lineOf(values)} fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      )}
      {say(words.later, {
        place: figure.label ?? latest.omraade,
        year: writtenAar(latest.aar),
        value: valueText(latest, state.language),
      })}
    </p>
  );
}

function lineOf(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values
    .map((value, index) => {
      const x = EDGE + ((WIDTH - 2 * EDGE) * index) / (values.length - 1);
      const y = high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (value - low)) / (high - low);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(" ");
}
