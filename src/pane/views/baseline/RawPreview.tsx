import * as React from "react";
import type { ImportMapping } from "../../../core/data/mapping";
import { textOfRaw } from "../../../core/data/raw";
import type { RawTable } from "../../../core/data/dataFigure";
import { columnName } from "../../../core/workbook/address";
import { useStyles } from "../../fabric/styles";
import { useTexts } from "./useTexts";

const MOST_ROWS = 6;
const MOST_COLUMNS = 12;

/** The source's first rows as they stand in it, with the sheet's own letters and numbers. It scrolls by itself. */
export function RawPreview(props: { readonly table: RawTable; readonly mapping: ImportMapping }): React.ReactElement {
  const styles = useStyles();
  const words = useTexts().import;
  const { rows } = props.table;
  const { firstRow, headerRows } = props.mapping;
  const first = Math.min(headerRows[0] ?? firstRow, firstRow);
  const shown = rows.slice(first, first + MOST_ROWS);
  const width = Math.min(
    MOST_COLUMNS,
    shown.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const columns = Array.from({ length: width }, (_, index) => index);
  return (
    <div className={styles.scroll} role="region" aria-label={words.firstRows} tabIndex={0}>
      <table className={styles.grid}>
        <caption className={styles.hidden}>{words.firstRows}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index}>
              <th scope="row">{first + index + 1}</th>
              {columns.map((column) => (
                <td key={column}>{shortened(textOfRaw(row[column]))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
