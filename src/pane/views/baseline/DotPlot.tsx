import * as React from "react";
import type { Niveau } from "../../../core/data/dataFigure";
import type { Point } from "./points";
import { useBaselineStyles } from "./styles";

/** Levels that are drawn; other groups stand in the table alone. */
const DRAWN: readonly Niveau[] = ["boligomraade", "kommune", "land"];

const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
/** Room at both ends, in per cent of the width, so that no shape is cut. */
const EDGE = 4;

/** The figures of one indicator on one axis: a dot for an area, a ring for the kommune, a tick for the country. */
export function DotPlot(props: {
  readonly points: readonly Point[];
  /** What the drawing says, in words. */
  readonly label: string;
}): React.ReactElement | null {
  const styles = useBaselineStyles();
  const points = props.points.filter(({ niveau }) => DRAWN.includes(niveau));
  if (points.length < 2) return null;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const place = (value: number): string =>
    `${high === low ? 50 : EDGE + ((100 - 2 * EDGE) * (value - low)) / (high - low)}%`;
  return (
    <svg className={styles.plot} width="100%" height={HEIGHT} role="img" aria-label={props.label} focusable="false">
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke="currentColor" strokeWidth="1" opacity="0.4" />
      {points.map(({ niveau, value }, index) => (
        <Mark key={index} niveau={niveau} x={place(value)} />
      ))}
    </svg>
  );
}

/** The same shape in the drawing and beside the name in the table. */
function Mark({ niveau, x }: { readonly niveau: Niveau; readonly x: string }): React.ReactElement {
  const styles = useBaselineStyles();
  switch (niveau) {
    case "kommune":
      return (
        <circle
          className={styles.plotRing}
          cx={x}
          cy={MIDDLE}
          r="6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      );
    case "land":
      return <line x1={x} x2={x} y1={MIDDLE - 9} y2={MIDDLE + 9} stroke="currentColor" strokeWidth="2.5" />;
    case "boligomraade":
    case "landsdel":
    case "andet":
      return <circle className={styles.plotDot} cx={x} cy={MIDDLE} r="5" fill="currentColor" />;
  }
}

/** The shape that stands for a level, for the table. */
export function PlotKey({ niveau }: { readonly niveau: Niveau }): React.ReactElement | null {
  const styles = useBaselineStyles();
  if (!DRAWN.includes(niveau)) return null;
  return (
    <svg
      className={styles.plotKey}
      width="16"
      height={HEIGHT}
      viewBox={`0 0 16 ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <Mark niveau={niveau} x="8" />
    </svg>
  );
}
