import * as React from "react";
import type { Workbook } from "../core/workbook/snapshot";
import type { FileHost } from "../hosts/file";

/** The workbook of the host as it is now. */
export function useWorkbook(host: FileHost | null): Workbook | null {
  const [, changed] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => host?.onWorkbook(changed), [host]);
  return host?.workbook() ?? null;
}
