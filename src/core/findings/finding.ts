/** fejl, advarsel, oplysning. */
export type Severity = "error" | "warning" | "info";

/** A cell of the workbook by its sheet's name and its A1 name. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** A change of one cell: from what it holds as text to what it shall hold. */
export interface CellChange extends CellRef {
  readonly from: string;
  /** A number is written as a number (a year held as text), a string as text. */
  readonly to: string | number;
  /** The number is in percent: 13.6 is written as 0.136 into a cell that shows percent. */
  readonly isPercent?: true;
  /** The format that the new content asks for; the cell's own where nothing is said. */
  readonly numberFormat?: string;
}

/** A repair the program can make; safe when it cannot change what the cell means. */
export interface Fix {
  /** Key of the fix's title in the rule's locale entry, with the values it names. */
  readonly title: MessageRef;
  readonly safe: boolean;
  readonly changes: readonly CellChange[];
}

export type MessageValue = string | number;

/** A sentence in the locale files: its key in the rule's entry, and the values that stand in it. */
interface MessageRef {
  readonly key: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** What a rule reports. The words are the locale's; the finding carries which sentence and which values. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: CellRef;
  /** Of one that is only shown at its cell: what it is about. */
  readonly about?: "workbook";
  readonly message: MessageRef;
  readonly related: readonly CellRef[];
  readonly fix: Fix | null;
}
