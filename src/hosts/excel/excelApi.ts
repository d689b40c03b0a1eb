/** What the host needs of office.js, so that tests can put the genuine client over a scripted Excel in its place. */
export interface ExcelApi {
  /** Runs one batch of the user's; one call a user action. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The same as one entry in Excel's list of what can be undone, where Excel can. */
  runAsOneUndo<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether Excel has the given set of ExcelApi ("1.13"). */
  supports(set: string): boolean;
  /** The workbook is shown for reading only. */
  readonly isReadOnly: boolean;
  /** A file can be saved from the pane; Excel for Mac and iPad cannot. */
  readonly canDownload: boolean;
}

/** Requirement sets that are used where Excel has them; the manifest asks for 1.9. */
export const SORT_EVENTS = "1.10";
export const HIDING_EVENTS = "1.11";
export const NAME_EVENTS = "1.17";
export const MERGED_AREAS = "1.13";
export const TEXT_RUNS = "1.18";
export const MERGED_UNDO = "1.20";

/** Office.js as loaded in the page. Call it only after `waitForOffice` has said "ready". */
export function officeApi(): ExcelApi {
  const { context } = Office;
  const platform: string = context.platform.toString();
  return {
    run: (batch) => Excel.run(batch),
    runAsOneUndo: (batch) => Excel.run({ mergeUndoGroup: true }, batch),
    supports: (set) => context.requirements.isSetSupported("ExcelApi", set),
    isReadOnly: context.document.mode.toString() === "readOnly",
    canDownload: platform !== "Mac" && platform !== "iOS",
  };
}
