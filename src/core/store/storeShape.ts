import type { ComparisonPoint } from "../review/sinceLast";
import type { Entries } from "./parts";

export interface StoredSettings {
  readonly language?: "da" | "en";
  readonly plan: {
    readonly kommune: string | null;
    /** ISO dates. */
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly areas: readonly string[];
  readonly yearTooOldAfter: number | null;
  /** The id of the form that tables are held against; without it their headings decide. */
  readonly form?: string;
}

/**
 * What travels with the workbook, as far as this version understands it: settings, tables that a user has pointed out,
 * what columns of the budget hold, which line of staff is which position, accepted findings, an earlier check to compare
 * with, which imported indicator a wording is, and how sources of data are read. It is never what is written: it is put
 * into what the workbook holds, where everything else stays (`changedStore`).
 */
export interface Store {
  readonly settings: StoredSettings;
  readonly tables: readonly Entries["tables"][];
  readonly budget: readonly Entries["budget"][];
  readonly budgetTables: readonly Entries["budgetTables"][];
  readonly answers: ReadonlyMap<string, string | null>;
  readonly acceptances: readonly Entries["acceptances"][];
  readonly comparison: ComparisonPoint | null;
  readonly choices: ReadonlyMap<string, string | null>;
  readonly mappings: readonly Entries["mappings"][];
}

export const EMPTY_STORE: Store = {
  settings: { plan: { kommune: null, from: null, to: null }, areas: [], yearTooOldAfter: null },
  tables: [],
  budget: [],
  budgetTables: [],
  answers: new Map(),
  acceptances: [],
  comparison: null,
  choices: new Map(),
  mappings: [],
};
