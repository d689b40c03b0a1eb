import type { NewSheet, PageSetup } from "../../core/workbook/newSheet";
import { pageCode } from "../../core/workbook/pageLine";

/**
 * Sets how sheets of ours print (PageLayout, ExcelApi 1.9). In a request of its own, whose failure is let go: Excel
 * refuses paper sizes where no printer is set up, and a sheet that prints otherwise is still the sheet asked for.
 */
export async function setPages(
  context: Excel.RequestContext,
  targets: readonly Excel.Worksheet[],
  sheets: readonly NewSheet[],
): Promise<void> {
  if (!sheets.some(({ page }) => page !== undefined)) return;
  targets.forEach((target, index) => {
    const page = sheets[index]?.page;
    if (page !== undefined) setPage(target, page);
  });
  try {
    await context.sync();
  } catch {
    // As said above.
  }
}

function setPage({ pageLayout }: Excel.Worksheet, { orientation, repeatedRow, header, footer }: PageSetup): void {
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (repeatedRow !== undefined) pageLayout.setPrintTitleRows(`$${repeatedRow + 1}:$${repeatedRow + 1}`);
  if (header !== undefined) {
    const lines = pageLayout.headersFooters.defaultForAllPages;
    lines.leftHeader = pageCode(header.left);
    lines.centerHeader = pageCode(header.center);
    lines.rightHeader = pageCode(header.right);
  }
  if (footer !== undefined) {
    const lines = pageLayout.headersFooters.defaultForAllPages;
    lines.leftFooter = pageCode(footer.left);
    lines.centerFooter = pageCode(footer.center);
    lines.rightFooter = pageCode(footer.right);
  }
  // Last, since it is what a computer without a printer refuses.
  pageLayout.paperSize = "A4";
}
