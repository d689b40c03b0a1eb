/**
 * How much of a file is taken in before it is turned away. A workbook of delmål and budgets is far below all of these;
 * they keep a damaged or hostile file from exhausting the memory of the program that opens it.
 */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

/** An .xlsx on the disk; packed it can never be larger than what it may unpack to. */
export const MAX_FILE_BYTES = MAX_UNPACKED_BYTES;

/** Unpacked bytes for every byte in the file. Real workbooks lie between 3 and 50. */
export const MAX_RATIO = 200;

/** Below this many unpacked bytes the ratio says nothing: a small file of empty styled cells packs very well. */
export const RATIO_FLOOR_BYTES = 1024 * 1024;

/** Cells, merges and hidden rows of all sheets together. */
export const MAX_CELLS = 5_000_000;

/** Office writes the add-in's settings and little else as custom XML; larger parts are somebody else's and left out. */
export const MAX_CUSTOM_XML_BYTES = 1024 * 1024;

/** Parts of the zip package. */
export const MAX_PARTS = 100_000;

/** Elements inside each other. A worksheet needs about ten. */
export const MAX_XML_DEPTH = 200;

/** Characters of one tag, comment or other piece of markup. Those of cells have less than a hundred. */
export const MAX_MARKUP = 1024 * 1024;

/** Excel lets a cell hold no longer text. */
export const MAX_CELL_CHARACTERS = 32_767;

/** Excel refuses a longer format code. */
export const MAX_FORMAT_CODE = 255;

/** Displayed texts made by number formats, all cells together, in characters; beyond it a cell shows its plain value. */
export const MAX_FORMATTED_CHARACTERS = 50_000_000;
