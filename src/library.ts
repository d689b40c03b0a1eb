/**
 * What a page needs to check a workbook it has opened, from the file's bytes to the finished report. Bundled by
 * `npm run build`; nothing in it knows Node, the page or Office.
 */
export { readXlsx } from "./formats/xlsx/readXlsx";
export { FormatError } from "./formats/errors";
export { checkWorkbook } from "./core/check/check";
export { reportOfCheck, reportOfProblem } from "./reports/fromCheck";
export { reportHtml } from "./reports/html";
export { reportJson } from "./reports/json";
