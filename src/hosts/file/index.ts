export type { CellText } from "./cells";
export { createFileHost, type FileHost } from "./fileHost";
export type { SavePoint } from "./workingCopy";
export type { TypedCell } from "./writeCells";
