import type { ExcelApi } from "../../../src/hosts/excel/excelApi";
import type { ScriptedExcel, ScriptedSession } from "./scriptedExcel";

/** What the genuine client offers, as far as it is used here. It rests on internals of office.js 1.1.110. */
export interface OfficeClient {
  readonly Excel: {
    run<T>(
      options: { readonly session: ScriptedSession },
      batch: (context: Excel.RequestContext) => Promise<T>,
    ): Promise<T>;
  };
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession?: ScriptedSession };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

export interface ConnectOptions {
  /** The newest set of ExcelApi that Excel says to have, "1.15" unless told. */
  readonly newestSet?: string;
  readonly isReadOnly?: boolean;
}

/** Office.js's own event category for what Excel tells of. */
const EVENT = 65_536;

/** The host's port to Excel, spoken by the genuine client to the scripted Excel. */
export function connect(client: OfficeClient, excel: ScriptedExcel, options: ConnectOptions = {}): ExcelApi {
  const { newestSet = "1.15", isReadOnly = false } = options;
  client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  excel.onEvent = ({ type, details }) =>
    client.OfficeExtension._testTriggerRichApiMessageEvent({
      entries: [{ messageCategory: EVENT, messageType: type, targetId: "Workbook", message: JSON.stringify(details) }],
    });
  const run: ExcelApi["run"] = (batch) => client.Excel.run({ session: excel.session }, batch);
  return {
    run,
    runAsOneUndo: run,
    supports: (set) => isAtMost(set, newestSet),
    isReadOnly,
    canDownload: true,
  };
}

/** Whether "1.9" comes before "1.13". */
export function isAtMost(set: string, newest: string): boolean {
  const minor = (text: string): number => Number(text.split(".")[1] ?? 0);
  return minor(set) <= minor(newest);
}
