import type { WrittenCell, RewrittenTable, AddedSheet } from "../../hosts/host";

/** What a press did. */
export type Done =
  | { readonly kind: "cells"; readonly cells: readonly WrittenCell[] }
  | { readonly kind: "table"; readonly table: RewrittenTable }
  | { readonly kind: "sheets"; readonly sheets: readonly AddedSheet[] }
  /** Settings and answers: stores of nothing but what was changed, as texts. */
  | { readonly kind: "store"; readonly before: string; readonly after: string };

/** What the pane has changed in the workbook at one press. */
export interface HistoryEntry {
  readonly id: number;
  /** When, as ISO text. */
  readonly at: string;
  /** In words, as it was told. */
  readonly title: string;
  readonly done: Done;
  /** Taken back: it can be done again. */
  readonly isUndone: boolean;
}
