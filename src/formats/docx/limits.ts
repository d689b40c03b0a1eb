/** Paragraphs, table cells and notes of a document; a book has a few thousand. */
export const MAX_BLOCKS = 500_000;

/** Characters of text in all; a delaftale has some ten thousand. */
export const MAX_CHARACTERS = 20_000_000;

/** Columns of a table; Word itself stops at 63. */
export const MAX_COLUMNS = 200;
