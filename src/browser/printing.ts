import type { CheckReport } from "../reports/model";
import { loadPrinted } from "./lazyPrinted";

/** Has the browser print the report in place of the page, for as long as the report is shown. Returns what ends it. */
export function printReport(report: CheckReport): () => void {
  // What prints must be there when the browser asks: it doesn't wait. Until it is loaded the page prints as it stands.
  let parts: Awaited<ReturnType<typeof loadPrinted>> | null = null;
  void loadPrinted().then(
    (loaded) => (parts = loaded),
    () => undefined,
  );
  let putBack: (() => void) | null = null;
  const before = (): void => {
    putBack ??= parts?.showPrinted(report) ?? null;
  };
  const after = (): void => {
    putBack?.();
    putBack = null;
  };
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
    after();
  };
}
