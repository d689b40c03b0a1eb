import { basename } from "node:path";
import type { DataFile } from "../../core/data/dataFile";
import { bytesFromFile } from "../bytesFromFile";
import { MAX_DATA_BYTES } from "./limits";
import type { ReadDataOptions } from "./options";
import { readData } from "./readData";

/**
 * Reads a file of data from the disk. The file is only read.
 * @throws FormatError file/… when there is no getting at it, else as `readData`
 */
export async function readDataFile(path: string, options: ReadDataOptions = {}): Promise<DataFile> {
  return readData(bytesFromFile(path, MAX_DATA_BYTES), basename(path), options);
}
