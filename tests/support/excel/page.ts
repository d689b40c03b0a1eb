import { connect, isAtMost, type OfficeClient } from "./connect";
import type { ScriptedExcel } from "./scriptedExcel";

const NEWEST_SET = "1.15";

/**
 * Makes a page with the genuine client in it believe that it stands in Excel: what the CDN's loader does there, which
 * finds out the program and fetches the client for it. Call it after the client's script has run.
 */
export function installInPage(page: OfficeClient & { Office?: unknown }, excel: ScriptedExcel): void {
  connect(page, excel);
  page.OfficeExtension.SessionBase._overrideSession = excel.session;
  page.Office = {
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
    context: {
      platform: "PC",
      document: { mode: "readWrite" },
      requirements: {
        isSetSupported: (name: string, version: string) => name === "ExcelApi" && isAtMost(version, NEWEST_SET),
      },
    },
  };
}
