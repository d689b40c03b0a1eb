import type { Encoding } from "../../core/data/dataFile";

/** A file of text to be read. */
export interface TextSource {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** Names a table that has no name of its own. */
  readonly name: string;
}
