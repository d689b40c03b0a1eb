import * as React from "react";
import type { FileHost } from "../hosts/file";

/** The marks that stand in the opened workbook: cell names by sheet. */
export function useMarks(host: FileHost | null): ReadonlyMap<string, ReadonlySet<string>> {
  const [marks, setMarks] = React.useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());
  React.useEffect(() => {
    if (host === null) return undefined;
    return host.onMarks((cells) => {
      const sheets = new Map<string, Set<string>>();
      for (const { sheet, cell } of cells) sheets.set(sheet, (sheets.get(sheet) ?? new Set<string>()).add(cell));
      setMarks(sheets);
    });
  }, [host]);
  return marks;
}
