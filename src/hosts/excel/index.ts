export { createExcelHost } from "./excelHost";
export { waitForOffice, type OfficeStart } from "./waitForOffice";
export type { ExcelApi } from "./excelApi";
