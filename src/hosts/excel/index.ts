export { createExcelHost } from "./excelHost";
