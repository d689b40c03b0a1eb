import type { GoalColumn } from "../../core/forms/form";
import { cellsOf } from "../../core/tables/goals/rowCells";
import { NOTHING_GIVEN } from "../../core/tables/regions/given";
import type { NotRead } from "../../core/workbook/snapshot";
import type { WordPlan } from "../../core/word/readWordPlan";
import type { WordSheet } from "../../core/word/sheets";
import { fillIn } from "../../locales/fillIn";
import { WORD_TEXTS } from "../../locales/wordTexts";
import { check } from "./checking";
import type { PaneContext } from "./context";
import { addSheets } from "./inserting";
import { LAZY_PARTS } from "../lazyParts";

/** What is about to be made of a document: its sheets, each with what it holds. */
export interface WordPreview {
  readonly file: string;
  readonly bytes: Blob;
  readonly plan: WordPlan;
  readonly sheets: readonly SheetPreview[];
  /** What of the document no sheet will hold, for it couldn't be read. */
  readonly notRead: readonly NotRead[];
}

export interface SheetPreview {
  readonly sheet: WordSheet;
  readonly goals: readonly GoalPreview[];
  readonly staff: readonly string[];
}

/** A row of the table of goals: what stands in each of the columns that the table has; "" where a cell is empty. */
export type GoalPreview = readonly { readonly column: GoalColumn; readonly heading: string; readonly text: string }[];

/**
 * Reads the document and what its sheets will be read as.
 * @throws WordReadError when it can't be read; the signal's reason when stopped
 */
export async function previewWord(pane: PaneContext, file: File, signal: AbortSignal): Promise<WordPreview | null> {
  const { wordReader } = pane.props();
  if (wordReader === undefined) return null;
  const [plan, { readPlan }, { workbookOfWord }] = await Promise.all([
    wordReader.open(file, { signal }),
    LAZY_PARTS.plan(),
    LAZY_PARTS.wordPlan(),
  ]);
  const workbook = workbookOfWord(plan);
  const { goals, staffing } = readPlan(workbook, { given: { ...NOTHING_GIVEN, forms: pane.props().forms } }).tables;
  const sheets = plan.sheets.map((sheet) => ({
    sheet,
    goals: goals
      .filter((table) => table.sheet.name === sheet.name)
      .flatMap((table) =>
        table.rows.map((row) =>
          cellsOf(table, row).map(({ column: { id, heading }, cell: { text } }) => ({ column: id, heading, text })),
        ),
      ),
    staff: staffing
      .filter((table) => table.sheet.name === sheet.name)
      .flatMap(({ lines }) => lines.map(({ text }) => text)),
  }));
  return { file: file.name, bytes: file, plan, sheets, notRead: workbook.notRead ?? [] };
}

/** Adds the sheets of the documents to the workbook and checks it; gives what was done in words, null when nothing was. */
export async function insertWord(pane: PaneContext, previews: readonly WordPreview[]): Promise<string | null> {
  const { sheetOfWord } = await LAZY_PARTS.wordSheets();
  const sheets = previews.flatMap(({ plan }) => plan.sheets.map(sheetOfWord));
  const names = await addSheets(pane, () => Promise.resolve(sheets));
  if (names === null) return null;
  const { language } = pane.state();
  await check(pane);
  const said = fillIn(language, WORD_TEXTS[language].pane.inserted, { sheets: names.join(", ") });
  pane.dispatch({ type: "announce", text: said });
  return said;
}
