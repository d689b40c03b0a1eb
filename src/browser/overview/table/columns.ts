import { COUNT_COLUMNS, type PlanColumn } from "../../../reports/overview/planLine";

/** The columns on the page: what is decided stands beside the plan's name, where it is worked with. */
export const PAGE_COLUMNS: readonly PlanColumn[] = [
  "plan",
  "status",
  "note",
  "kommune",
  "from",
  "to",
  ...COUNT_COLUMNS,
  "file",
  "remark",
];
