export type { CellText } from "./cells";
export { createFileHost, loadReopening, type FileHost } from "./fileHost";
export type { Reopened } from "./reopen";
export type { TypedCell } from "./writeCells";
