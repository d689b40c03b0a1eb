import * as React from "react";
import type { ComparedFigure, ComparedRow } from "../../../core/comparing/types";
import { SeverityIcon } from "../../parts/SeverityIcon";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { goTo } from "../../state/fixing";
import { Development } from "./Development";
import { DotPlot, PlotKey } from "./DotPlot";
import { valueText, withUnit } from "../../../reports/figureText";
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
  const hasData = row.figures.some(({ imported }) => imported !== null);
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
          {row.aar !== null && <p className={styles.small}>{say(words.year, { year: row.aar })}</p>}
          {differences.map((sentence) => (
            <p key={sentence} className={own.verdict}>
              {sentence}
            </p>
          ))}
          <DotPlot points={pointsOf(row)} label={[...differences, words.plot].join(" ")} />
          <Figures row={row} />
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
          <Figure key={index} figure={figure} />
        ))}
      </tbody>
    </table>
  );
}

function Figure({ figure }: { readonly figure: ComparedFigure }): React.ReactElement {
  const own = useBaselineStyles();
  const { state } = useScope();
  const texts = useTexts();
  const words = texts.compared;
  const { typed, imported, differs } = figure;
  const niveau = niveauOf(figure);
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
      </td>
    </tr>
  );
}
