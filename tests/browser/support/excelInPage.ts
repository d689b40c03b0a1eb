import type { OfficeClient } from "../../support/excel/connect";
import { installInPage } from "../../support/excel/page";
import { ScriptedExcel } from "../../support/excel/scriptedExcel";
import { workbookFromJson } from "./workbookJson";

declare global {
  interface Window {
    /** The workbook that is open in Excel, put there before the page's own scripts run. */
    workbookJson?: string;
    scriptedExcel?: ScriptedExcel;
  }
}

const excel = new ScriptedExcel(workbookFromJson(window.workbookJson ?? "{}"));
installInPage(window as unknown as OfficeClient, excel);
window.scriptedExcel = excel;
