/** What a reader of workbooks says of a cell; empty texts and formulas without a result are no cells. */
export interface SeenCell {
  readonly kind: "text" | "number" | "boolean" | "error";
  /** Dates are serials of the 1900 system, errors Excel's English names. */
  readonly value: string | number | boolean;
  readonly format?: string | undefined;
  /** As a Danish Excel shows it, where the reader says. */
  readonly shown?: string | undefined;
  /** What formatting leaves out of the text, where the reader does so. */
  readonly leftOut?: string | undefined;
}

export interface SeenSheet {
  readonly name: string;
  readonly visibility: string;
  /** By name, sorted. */
  readonly merges: readonly string[];
  /** From 1, sorted. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** By name. */
  readonly cells: Readonly<Record<string, SeenCell>>;
}
