/** What the worker loads with its first check. */
export { checkWorkbook } from "../../core/check/check";
export { reportOfCheck } from "../../reports/fromCheck";
export { summarise } from "../overview/summarise";
