import { LBF_2019_26 } from "../../src/core/forms/lbf2019";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { checkWorkbook } from "../../src/core/check/check";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import { reportOfCheck } from "../../src/reports/fromCheck";
import { openInExcel } from "../../tests/support/excel/open";
import { delmaalRow } from "./generateXlsx";

/** What one check costs in Excel: requests and bytes to and from it, and our own time from the click to the findings. */
export interface PaneMeasure {
  readonly rows: number;
  readonly syncs: number;
  readonly sentKb: number;
  readonly receivedKb: number;
  /** Milliseconds over the scripted Excel, which answers at once: the client's and our own work. */
  readonly clickToFindings: number;
}

const HEADINGS = LBF_2019_26.tables.delmaal.columns.map(({ heading }) => heading);
const TODAY = "2026-11-20";

/** Reads and checks a delmålstabel of so many rows through Microsoft's own client. */
export async function measurePane(rows: number): Promise<PaneMeasure> {
  const table = Array.from({ length: rows }, (_, index) => delmaalRow(index));
  const { host, excel } = openInExcel(workbookOf(sheetFromRows("Beskæftigelse", [HEADINGS, ...table])));
  const start = performance.now();
  const workbook = await host.read();
  reportOfCheck("plan.xlsx", checkWorkbook(workbook, { today: TODAY }), { language: "da", min: "info" });
  const clickToFindings = performance.now() - start;
  const { sent, received } = excel.payload;
  return { rows, syncs: excel.syncs, sentKb: sent / 1024, receivedKb: received / 1024, clickToFindings };
}

/** Our JavaScript that a page of `dist` asks for before anything is clicked, in KB gzip. */
export function firstLoadKb(dist: string, page: string, alsoLoaded: RegExp): number {
  const html = readFileSync(join(dist, page), "utf8");
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^">\s]+\.js)/g)].map((match) => match[1] ?? "");
  const own = scripts.filter((source) => !source.startsWith("https:"));
  const lazy = readdirSync(dist).filter((file) => alsoLoaded.test(file));
  const bytes = [...new Set([...own, ...lazy])].map((file) => gzipSync(readFileSync(join(dist, file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}
