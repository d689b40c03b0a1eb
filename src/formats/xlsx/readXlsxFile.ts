import type { Workbook } from "../../core/workbook/snapshot";
import { bytesFromFile } from "../bytesFromFile";
import { MAX_FILE_BYTES } from "./limits";
import { readXlsx, type ReadXlsxOptions } from "./readXlsx";

/**
 * Reads an .xlsx from the disk. The file is only read, also while Excel has it open.
 * @throws FormatError file/… when there is no getting at it, else as `readXlsx`
 */
export async function readXlsxFile(path: string, options: ReadXlsxOptions = {}): Promise<Workbook> {
  return readXlsx(await bytesFromFile(path, MAX_FILE_BYTES), options);
}
