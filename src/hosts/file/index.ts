export type { CellText } from "./cells";
export { createFileHost, loadReopening, type FileHost } from "./fileHost";
export type { Reopened } from "./reopen";
export type { SavePoint } from "./workingCopy";
export type { TypedCell } from "./writeCells";
