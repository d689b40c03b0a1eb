import type { Known } from "../core/tables/staffing/staffingTable";
import { receipt as danish } from "./da/receipt";
import { receipt as english } from "./en/receipt";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What is said of how the tables were read, and asked of columns that aren't. `{name}` stands for a value. */
export interface ReceiptTexts {
  readonly heading: string;
  /** A table with the sheet it stands on. */
  readonly table: string;
  readonly columns: CountForms;
  readonly figures: CountForms;
  /** A list of lines, which has no columns. */
  readonly lines: string;
  /** A table each of whose columns its heading tells. */
  readonly allByHeading: string;
  readonly knownBy: string;
  /** By what a column is known; "texts": what stands below it, where that is no figures. */
  readonly known: Readonly<Record<Known | "texts", string>>;
  /** A column by what it holds, and by its heading. */
  readonly column: string;
  readonly quoted: string;
  readonly unsure: string;
  readonly unread: string;
  readonly unreadUnnamed: string;
  readonly unused: string;
  /** In place of a meaning. */
  readonly noMeaning: string;
  readonly notSure: string;
  readonly notRead: string;
  readonly headings: Readonly<Record<"cell" | "heading" | "meaning" | "known" | "figures", string>>;
  readonly pane: {
    /** Beside the section's heading, how many columns aren't read for certain. */
    readonly open: CountForms;
    readonly goTo: string;
    /** A column: where, what, how that is known, and how many figures. */
    readonly line: string;
    readonly lineKnown: string;
    readonly lineFigures: string;
    readonly forget: string;
    readonly forgetOf: string;
  };
  readonly question: {
    readonly heading: CountForms;
    /** Where answers are kept in the workbook, and where they aren't. */
    readonly intro: string;
    readonly introHere: string;
    readonly ask: string;
    readonly askUnnamed: string;
    readonly askUnsure: string;
    readonly reasons: Readonly<Record<"unread" | "unnamed" | "heading" | "figures", string>>;
    /** Every other meaning. */
    readonly other: string;
    readonly otherOf: string;
    /** A button's name for those who hear it alone. */
    readonly answerOf: string;
    readonly saved: string;
    readonly removed: string;
  };
}

export const RECEIPT_TEXTS: Readonly<Record<Language, ReceiptTexts>> = { da: danish, en: english };
