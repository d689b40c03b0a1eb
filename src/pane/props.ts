import type { Form } from "../core/forms/form";
import type { ReactNode } from "react";
import type { CheckOptions } from "../core/check/checked";
import type { CellRef } from "../core/findings/finding";
import type { Plan } from "../core/plan/plan";
import type { Workbook } from "../core/workbook/snapshot";
import type { DataReader } from "../hosts/dataReader";
import type { Host } from "../hosts/host";
import type { WordReader } from "../hosts/wordReader";
import type { Language } from "../locales/types";
import type { FileReport, ReportFinding } from "../reports/model";
import type { HistoryEntry } from "./state/historyEntry";
import type { Order, Tab } from "./state/state";

/** Whether a result is of the workbook as it is, or from before its latest changes. */
export type Standing = "current" | "stale";

/** What the page around the pane gives it. Every property may change later through `PaneHandle.update`. */
export interface PaneProps {
  /** The workbook to work on; null while there is none yet (Excel hasn't answered, no file is opened). */
  readonly host: Host | null;
  /** Why there is no host, when there is a reason: Office.js was blocked or never answered. */
  readonly hostProblem?: HostProblem;
  /** Name and version, as reports give it: "Baselinekontrol 0.1.0". */
  readonly program: string;
  /** The workbook's file name where the page knows it; it names the downloads. */
  readonly fileName?: string;
  /** Danish when nothing is said. The workbook's own setting wins once it is read. */
  readonly language?: Language;
  /** Told when the language becomes another, so that the page can set `<html lang>`. */
  readonly onLanguage?: (language: Language, chosenBy: LanguageChoice) => void;
  /** Told which part of the pane is shown. */
  readonly onTab?: (tab: Tab) => void;
  /** The address of the guide's page; without it the pane offers none. */
  readonly guide?: string;
  /** Office's theme, or the system's. Light when nothing is said. */
  readonly theme?: PaneTheme;
  /** Where the add-in is blocked, the address of the browser edition that the pane points to. */
  readonly browserEdition?: string;
  /** Shown on the first visit, above the button: how the browser edition opens a workbook. */
  readonly start?: ReactNode;
  /** Keeps the top right corner free, which Excel's own menu covers. */
  readonly corner?: "free" | "used";
  /** Begin a check as soon as the host is there (an opened file; the ribbon's own button). */
  readonly checkAtOnce?: boolean;
  /** Check again after each change from the start; the user may turn it off. Only what she asks for where nothing is said. */
  readonly live?: boolean;
  /** Runs the check; the pane runs it itself when nothing is given. */
  readonly checker?: Checker;
  /** Reads files of data; without it the pane imports from the workbook's own sheets alone. */
  readonly dataReader?: DataReader;
  /** The rounds of LBF's templates that tables may follow; those that the program knows when nothing is said. */
  readonly forms?: readonly Form[];
  /** Reads delaftaler in Word; without it the pane makes no sheets of them. */
  readonly wordReader?: WordReader;
  /** Keeps what the pane has changed, for when it is closed and opened again; without it that lasts as long as the pane. */
  readonly history?: HistoryKeeper;
  /** How the user wants the list, kept on this computer; without it that lasts as long as the pane. */
  readonly preferences?: PreferenceKeeper;
  /** The time, for the list of changes; the computer's own when nothing is said. */
  readonly now?: () => Date;
  /** The day on this computer's calendar, as an ISO date; asked anew before each check. */
  readonly today?: () => string;
  /** Told of every new result and of null when it is gone, and when the workbook or the settings have changed since. */
  readonly onResult?: (report: FileReport | null, standing: Standing) => void;
  /** Told which finding the user stands on. */
  readonly onActive?: (finding: ReportFinding | null) => void;
}

/** Where the changes that the pane has made are kept until the workbook is closed. */
export interface HistoryKeeper {
  readonly load: () => readonly HistoryEntry[];
  readonly save: (entries: readonly HistoryEntry[]) => void;
}

/** How the user wants the list. */
export interface Preferences {
  readonly order: Order;
  readonly following: boolean;
}

export interface PreferenceKeeper {
  readonly load: () => Partial<Preferences>;
  readonly save: (preferences: Preferences) => void;
}

/** Whether the user chose the language just now, or the workbook came with it. */
export type LanguageChoice = "user" | "workbook";

export type HostProblem = "office-blocked" | "office-silent" | "not-in-excel" | "excel-too-old";
export type PaneTheme = "light" | "dark";

/** A check of a workbook, wherever it runs. */
export type Checker = (workbook: Workbook, options: CheckOptions) => Promise<Checked>;

export interface Checked {
  /** The plan that was checked, where the check ran in the page itself. */
  readonly plan?: Plan;
  /** The result in words. `file` is the name the report gives the workbook. */
  readonly report: (file: string, language: Language) => Promise<FileReport>;
}

export interface PaneHandle {
  /** Replaces the given properties. */
  readonly update: (changes: Partial<PaneProps>) => void;
  /** Begins a check, as the pane's own button does. */
  readonly check: () => void;
  /** Moves to the first finding of the cell and focuses it; false when the cell has none in the list. */
  readonly showFinding: (cell: CellRef) => boolean;
  /** Opens what is asked of the column whose heading the cell is: at its finding, else among the budget's questions. */
  readonly showQuestion: (cell: CellRef) => void;
  /** Takes back the last change that stands. */
  readonly undo: () => void;
  /** Makes the change again that was taken back last. */
  readonly redo: () => void;
  /** Makes the next finding the current one, or the one before, and goes to its cell (F8). */
  readonly step: (by: 1 | -1) => void;
  /** Puts focus where the user left the pane (F6). */
  readonly focus: () => void;
  readonly unmount: () => void;
}
