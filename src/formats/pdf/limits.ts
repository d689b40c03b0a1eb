/** Pages of a document; an agreement with its annexes has a hundred. */
export const MAX_PAGES = 500;

/** Characters of one page, and of all pages together. */
export const MAX_PAGE_GLYPHS = 200_000;
export const MAX_GLYPHS = 5_000_000;

/** Bytes of the file. */
export const MAX_BYTES = 200 * 1024 * 1024;
