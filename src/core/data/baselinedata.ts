import {
  BASELINEDATA_COLUMNS,
  BASELINEDATA_HEADINGS,
  NIVEAU_NAMES,
  type BaselinedataColumn,
} from "./baselinedataColumns";
import type { DataFigure, RawValue } from "./dataFigure";

/** What stands in the place of a figure that the publisher has suppressed. */
const SUPPRESSED_MARK = "..";

/** The sheet's headings, then a row for each figure, in the columns of `BASELINEDATA_COLUMNS`: what a host writes. */
export function baselinedataRows(figures: readonly DataFigure[]): readonly (readonly RawValue[])[] {
  return [BASELINEDATA_COLUMNS.map((column) => BASELINEDATA_HEADINGS[column]), ...figures.map(baselinedataRow)];
}

/** One figure in the columns of `BASELINEDATA_COLUMNS`. */
export function baselinedataRow(figure: DataFigure): readonly RawValue[] {
  const row: Readonly<Record<BaselinedataColumn, RawValue>> = {
    indikator: figure.indikator,
    omraade: figure.omraade,
    niveau: NIVEAU_NAMES[figure.niveau],
    // A plain year is a number, so that the table sorts and filters as its user expects.
    aar: /^\d{4}$/.test(figure.aar) ? Number(figure.aar) : figure.aar,
    vaerdi: figure.suppressed ? SUPPRESSED_MARK : figure.value,
    enhed: figure.unit,
    kilde: figure.kilde,
    fil: figure.fil,
    importeret: figure.importeret,
  };
  return BASELINEDATA_COLUMNS.map((column) => row[column]);
}
