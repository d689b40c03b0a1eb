export type OverviewFormat = "html" | "csv" | "xlsx";

const FORMATS: readonly OverviewFormat[] = ["html", "csv", "xlsx"];

/** The form of an overview by its path's ending; null for an ending that it has no form for. */
export function overviewFormat(path: string): OverviewFormat | null {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return FORMATS.find((format) => format === ending) ?? null;
}
