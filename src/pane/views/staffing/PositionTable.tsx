import * as React from "react";
import {
  absentAgreements,
  type MatrixCell,
  type MatrixRow,
  type MatrixSum,
  type StaffingMatrix,
} from "../../../core/pairing/matrix";
import { plain } from "../../../reports/escape";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { CellLink, sumInWords, workInWords } from "./Figures";
import { notesOf, Sides, type Shown } from "./Position";
import { useStaffingStyles } from "./styles";

/** Where there is room: positions by indsatsområde, with what both sides say in the cell, and the sums below. */
export function PositionTable(props: {
  readonly rows: readonly MatrixRow[];
  readonly matrix: StaffingMatrix;
  readonly shown: Shown;
}): React.ReactElement {
  const styles = useStyles();
  const own = useStaffingStyles();
  const { rows, matrix, shown } = props;
  const { texts } = shown;
  const absent = absentAgreements(matrix);
  return (
    <div className={styles.scroll} role="region" aria-label={texts.positions} tabIndex={0}>
      <table className={`${styles.grid} ${own.table}`}>
        <thead>
          <tr>
            <th scope="col">{texts.table.position}</th>
            {matrix.areas.map((area) => (
              <th key={area} scope="col">
                {plain(area)}
                {/* Once for all of the column's cells, which have a dash. */}
                {absent.includes(area) && <div className={own.note}>{texts.absentAgreement}</div>}
              </th>
            ))}
            <th scope="col">{texts.all}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.kind}|${row.key}`}>
              <PositionName row={row} matrix={matrix} shown={shown} />
              {matrix.areas.map((area, index) => (
                <AreaCell
                  key={area}
                  cell={row.cells[index] ?? null}
                  row={row}
                  shown={shown}
                  hasBudget={matrix.hasBudget}
                  absence={absent.includes(area) ? texts.nobody : null}
                />
              ))}
              <TotalCell row={row} shown={shown} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            {[...matrix.sums, matrix.total].map((sum, index) => (
              <SumCell key={index} sum={sum} matrix={matrix} shown={shown} />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function PositionName(props: {
  readonly row: MatrixRow;
  readonly matrix: StaffingMatrix;
  readonly shown: Shown;
}): React.ReactElement {
  const own = useStaffingStyles();
  const { say } = useScope();
  const { row, matrix, shown } = props;
  const notes = notesOf(row, matrix, shown.texts, say);
  return (
    <th scope="row">
      {plain(row.stilling)} {row.at !== null && <CellLink at={row.at} text={row.at.cell} staffing={shown.texts} />}
      {notes.length > 0 && <div className={own.note}>{notes.join(" · ")}</div>}
    </th>
  );
}

function AreaCell(props: {
  readonly cell: MatrixCell | null;
  readonly row: MatrixRow;
  readonly shown: Shown;
  readonly hasBudget: boolean;
  readonly absence: string | null;
}): React.ReactElement {
  const own = useStaffingStyles();
  const { cell, ...rest } = props;
  if (cell === null) return <td />;
  return (
    <td className={cell.differs ? own.differingCell : undefined}>
      <div className={own.stack}>
        <Sides cell={cell} {...rest} />
      </div>
    </td>
  );
}

function TotalCell({ row, shown }: { readonly row: MatrixRow; readonly shown: Shown }): React.ReactElement {
  const own = useStaffingStyles();
  const { say } = useScope();
  const { texts, unit } = shown;
  const { agreement, budget } = row.total;
  return (
    <td>
      {agreement !== null && (
        <div className={own.figure}>{say(texts.agreement, { value: workInWords(agreement, unit, texts, say) })}</div>
      )}
      {budget !== null && (
        <div className={own.figure}>{say(texts.budget, { value: workInWords(budget, unit, texts, say) })}</div>
      )}
    </td>
  );
}

function SumCell(props: {
  readonly sum: MatrixSum;
  readonly matrix: StaffingMatrix;
  readonly shown: Shown;
}): React.ReactElement {
  const { say } = useScope();
  const { sum, matrix, shown } = props;
  const { texts } = shown;
  return (
    <td>
      {matrix.hasLines && (
        <div>
          {texts.sumOf.agreement}: {sum.agreement === null ? texts.nobody : sumInWords(sum.agreement, texts, say)}
        </div>
      )}
      {matrix.hasBudget && (
        <div>
          {texts.sumOf.budget}: {sumInWords(sum.budget, texts, say)}
        </div>
      )}
    </td>
  );
}
