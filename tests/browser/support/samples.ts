import { join } from "node:path";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import { readXlsxFile } from "../../../src/formats/xlsx/readXlsxFile";

const folder = join(__dirname, "../../../assets/samples");

export const BROENDBY = join(folder, "broendby-2025.xlsx");
export const NOERREBRO = join(folder, "noerrebro-2026-udsnit.xlsx");

export async function sampleWorkbook(path: string = BROENDBY): Promise<Workbook> {
  return readXlsxFile(path);
}
