import type { Encoding, Separator } from "../../core/data/dataFile";
import type { PaceOptions } from "../xlsx/pace";

export interface ReadDataOptions extends PaceOptions {
  /** In place of what is found. Ignored where the file's form has no such thing. */
  readonly encoding?: Encoding;
  readonly separator?: Separator;
}
