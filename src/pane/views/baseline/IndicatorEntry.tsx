import * as React from "react";
import { writtenAar } from "../../../core/data/aar";
import type { ComparedFigure, ComparedRow } from "../../../core/comparing/comparedFigure";
import { SeverityIcon } from "../../parts/SeverityIcon";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { goTo } from "../../state/fixing";
import { Development } from "./Development";
import { DotPlot, PlotKey } from "./DotPlot";
import { valueText, withUnit, workedOutText } from "../../../reports/figureText";
import { whyFigureNotCompared } from "../../../reports/whyNot";
import { IndicatorQuestion } from "./IndicatorQuestion";
import { niveauOf, pointsOf } from "./points";
import { useBaselineStyles } from "./styles";
import { useDifferences } from "./useDifferences";
import { useTexts } from "./useTexts";

/** One indicator of the plan: how the area does beside the kommune, and the typed figures beside the imported. */
export function IndicatorEntry({ row }: { readonly row: ComparedRow }): React.ReactElement {
  const styles = useStyles();
  const own = useBaselineStyles();
  const { pane, texts, say } = useScope();
  const words = useTexts().compared;
  const differences = useDifferences()(row);
  const cell = row.figures[0]?.at ?? row;
  const sources = [...new Set(row.figures.flatMap(({ imported }) => imported?.kilde ?? []))].filter(
    (one) => one !== "",
  );
  const points = row.figures.some(({ imported }) => imported !== null) ? pointsOf(row) : [];
  // A figure without its counterpart stands there too, with the reason; before the indicator is known the question is it.
  const hasData = row.match.sure && row.figures.some(({ imported, typed }) => imported !== null || typed !== null);
  return (
    <li className={styles.card}>
      <h4 className={styles.cardHeading}>
        {row.indikator}{" "}
        <button
          type="button"
          className={styles.linkButton}
          aria-label={say(texts.list.goTo, { cell: cell.cell, sheet: cell.sheet })}
          onClick={() => void goTo(pane, cell)}
        >
          {cell.cell}
        </button>
      </h4>
      {hasData && (
        <>
          {row.aar !== null && <p className={styles.small}>{say(words.year, { year: writtenAar(row.aar) })}</p>}
          {differences.map((sentence) => (
            <p key={sentence} className={own.verdict}>
              {sentence}
            </p>
          ))}
          {points.length > 0 && <DotPlot points={points} label={[...differences, words.plot].join(" ")} />}
          <Figures row={row} />
          {sources.length > 0 && <p className={styles.small}>{say(words.source, { sources: sources.join("; ") })}</p>}
          {row.figures.map((figure, index) => (
            <Development key={index} figure={figure} />
          ))}
        </>
      )}
      <IndicatorQuestion row={row} />
    </li>
  );
}

/** The text of the drawing, and what the plan says beside what the data say. */
function Figures({ row }: { readonly row: ComparedRow }): React.ReactElement {
  const styles = useStyles();
  const own = useBaselineStyles();
  const words = useTexts().compared;
  return (
    <table className={own.figures}>
      <caption className={styles.hidden}>{row.indikator}</caption>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.typed}</th>
          <th scope="col">{words.imported}</th>
        </tr>
      </thead>
      <tbody>
        {row.figures.map((figure, index) => (
          <Figure key={index} figure={figure} aar={row.aar} />
        ))}
      </tbody>
    </table>
  );
}

function Figure({ figure, aar }: { readonly figure: ComparedFigure; readonly aar: string | null }): React.ReactElement {
  const styles = useStyles();
  const own = useBaselineStyles();
  const { state, say } = useScope();
  const texts = useTexts();
  const words = texts.compared;
  const { typed, imported, differs } = figure;
  const niveau = niveauOf(figure);
  const why = whyFigureNotCompared(figure, aar, state.language);
  const workedOut = imported === null ? null : workedOutText(imported, state.language);
  return (
    <tr>
      <th scope="row">
        <PlotKey niveau={niveau} />
        {figure.label ?? imported?.omraade ?? texts.niveau[niveau]}
      </th>
      <td>{typed === null ? words.nothing : withUnit(typed.text, typed.unit)}</td>
      <td>
        {imported === null ? words.nothing : valueText(imported, state.language)}{" "}
        {differs && (
          <span className={own.differs}>
            <SeverityIcon severity="error" /> {words.differs}
          </span>
        )}
        {workedOut !== null && <div className={styles.soft}>{workedOut}</div>}
        {why !== null && <div className={styles.soft}>{say(words.notCompared, { why })}</div>}
      </td>
    </tr>
  );
}
