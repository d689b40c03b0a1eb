import * as React from "react";
import {
  absentAgreements,
  type MatrixCell,
  type MatrixRef,
  type MatrixRow,
  type StaffingMatrix,
  type Work,
} from "../../../core/pairing/matrix";
import type { StaffingViewTexts } from "../../../locales/staffingTexts";
import { plain } from "../../../reports/escape";
import type { WorkUnit } from "../../../reports/staffingTable";
import { ToneIcon } from "../../parts/SeverityIcon";
import { useScope } from "../../PaneScope";
import { CellLink, workInWords, type Say } from "./Figures";
import { useStaffingStyles } from "./styles";

export interface Shown {
  readonly unit: WorkUnit;
  readonly texts: StaffingViewTexts;
}

/** A position: what the delaftaler say beside what the budget says, an indsatsområde a line. */
export function Position(props: {
  readonly row: MatrixRow;
  readonly matrix: StaffingMatrix;
  readonly shown: Shown;
}): React.ReactElement {
  const styles = useStaffingStyles();
  const { say } = useScope();
  const { row, matrix, shown } = props;
  const { texts } = shown;
  const cells = row.cells.flatMap((cell, index) => {
    const area = matrix.areas[index];
    return cell === null || area === undefined ? [] : [{ area, cell }];
  });
  const absent = absentAgreements(matrix);
  const notes = notesOf(row, matrix, texts, say);
  return (
    <li className={styles.position}>
      <div className={styles.positionHead}>
        <h4 className={styles.positionName}>{plain(row.stilling)}</h4>
        {row.at !== null && <CellLink at={row.at} text={row.at.cell} staffing={texts} />}
      </div>
      {notes.length > 0 && <div className={styles.soft}>{notes.join(" · ")}</div>}
      <ul className={styles.areas}>
        {cells.map(({ area, cell }) => (
          <Area
            key={area}
            name={area}
            cell={cell}
            row={row}
            shown={shown}
            hasBudget={matrix.hasBudget}
            absence={absent.includes(area) ? `– (${texts.absentAgreement})` : null}
          />
        ))}
        {cells.length > 1 && <Total row={row} shown={shown} />}
      </ul>
    </li>
  );
}

/** What is to be known of the position besides its figures. */
export function notesOf(
  row: MatrixRow,
  { hasBudget }: StaffingMatrix,
  texts: StaffingViewTexts,
  say: Say,
): readonly string[] {
  return [
    row.activity === null ? null : plain(row.activity),
    row.contractHours === null ? null : say(texts.contract, { hours: Math.round(row.contractHours * 100) / 100 }),
    row.kind === "external" ? texts.external : null,
    row.kind === "line" && hasBudget ? texts.notInBudget : null,
  ].filter((note) => note !== null);
}

interface SidesProps {
  readonly cell: MatrixCell;
  readonly row: MatrixRow;
  readonly shown: Shown;
  readonly hasBudget: boolean;
  /** What stands where the workbook holds no list of staff for the indsatsområde; null where it holds one. */
  readonly absence: string | null;
}

function Area({ name, ...sides }: SidesProps & { readonly name: string }): React.ReactElement {
  const styles = useStaffingStyles();
  const isMarked = sides.cell.differs || sides.cell.isQuestion;
  return (
    <li className={isMarked ? `${styles.area} ${styles.differing}` : styles.area}>
      <div className={styles.areaName}>{plain(name)}</div>
      <div className={styles.sides}>
        <Sides {...sides} />
      </div>
    </li>
  );
}

/** What the delaftale and the budget say of a position in an indsatsområde, and whether they agree. */
export function Sides({ cell, row, shown, hasBudget, absence }: SidesProps): React.ReactElement {
  const styles = useStaffingStyles();
  const { texts, unit } = shown;
  return (
    <>
      {cell.agreement === null ? (
        <span className={styles.soft}>{absence ?? texts.noAgreement}</span>
      ) : (
        <Side sentence={texts.agreement} work={cell.agreement} at={cell.lines} shown={shown} />
      )}
      {hasBudget &&
        row.kind === "budget" &&
        (cell.budget === null || cell.figures.length === 0 ? (
          <span className={styles.soft}>{texts.noBudget}</span>
        ) : (
          // The budget gives a share, hours or both; the link leads to the one that is shown.
          <Side
            sentence={texts.budget}
            work={cell.budget}
            at={(unit === "share" ? cell.figures : [...cell.figures].reverse()).slice(0, 1)}
            shown={shown}
          />
        ))}
      {cell.differs && <Mark tone="error" text={texts.differs} />}
      {cell.isQuestion && <Mark tone="warning" text={texts.question} />}
    </>
  );
}

/** A side's figure with a link to its cell, and to the other lines that make it up. */
function Side(props: {
  readonly sentence: string;
  readonly work: Work;
  readonly at: readonly MatrixRef[];
  readonly shown: Shown;
}): React.ReactElement {
  const { say } = useScope();
  const { texts, unit } = props.shown;
  const [first, ...others] = props.at;
  const text = say(props.sentence, { value: workInWords(props.work, unit, texts, say) });
  return (
    <span>
      {first === undefined ? text : <CellLink at={first} text={text} staffing={texts} />}
      {others.map((at) => (
        <React.Fragment key={`${at.sheet}!${at.cell}`}>
          {" "}
          <CellLink at={at} text={say(texts.otherCell, { cell: at.cell })} staffing={texts} />
        </React.Fragment>
      ))}
    </span>
  );
}

function Total({ row, shown }: { readonly row: MatrixRow; readonly shown: Shown }): React.ReactElement {
  const styles = useStaffingStyles();
  const { say } = useScope();
  const { texts, unit } = shown;
  const { agreement, budget } = row.total;
  return (
    <li className={styles.area}>
      <div className={styles.areaName}>{texts.all}</div>
      <div className={styles.sides}>
        {agreement !== null && <span>{say(texts.agreement, { value: workInWords(agreement, unit, texts, say) })}</span>}
        {budget !== null && <span>{say(texts.budget, { value: workInWords(budget, unit, texts, say) })}</span>}
      </div>
    </li>
  );
}

function Mark({ tone, text }: { readonly tone: "error" | "warning"; readonly text: string }): React.ReactElement {
  const styles = useStaffingStyles();
  return (
    <span className={styles.mark}>
      <ToneIcon tone={tone} />
      <span>{text}</span>
    </span>
  );
}
