import { MOST_COLUMNS } from "../../core/data/mapping";

/** What is taken in of a data file before it is turned away; a million rows of StatBank are below all of these. */
export const MAX_DATA_BYTES = 256 * 1024 * 1024;
export const MAX_ROWS = 3_000_000;
export const MAX_CELLS = 30_000_000;
export const MAX_COLUMNS = MOST_COLUMNS;

/** Characters of one row of CSV: more is a quotation mark that never ends, or no table at all. */
export const MAX_ROW_CHARACTERS = 1_000_000;

/** Bytes decoded and parsed in one go. */
export const CHUNK_BYTES = 1024 * 1024;

/** Characters at the beginning by which form, separator and quotes are told. */
export const SAMPLE_CHARACTERS = 64 * 1024;
