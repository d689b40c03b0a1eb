/** The keywords of the PX file format, as Statistics Sweden's specification of 2013 lists them. */
const NAMES = [
  "AGGREGALLOWED|ATTRIBUTE-ID|ATTRIBUTE-TEXT|ATTRIBUTES|AUTOPEN|AXIS-VERSION|BASEPERIOD|CELLNOTEX?|CFPRICES|CHARSET",
  "CODEPAGE|CODES|CONFIDENTIAL|CONTACT|CONTENTS|CONTVARIABLE|COPYRIGHT|CREATION-DATE|DATA|DATABASE|DATANOTE|DATANOTECELL",
  "DATANOTESUM|DATASYMBOL(?:[1-6]|NIL|SUM)|DAYADJ|DECIMALS|DEFAULT-GRAPH|DESCRIPTION(?:DEFAULT)?|DIRECTORY-PATH|DOMAIN",
  "DOUBLECOLUMN|ELIMINATION|FIRST-PUBLISHED|HEADING|HIERARCH(?:IES|YLEVELS|YLEVELSOPEN|YNAMES)|INFO|INFOFILE|KEYS",
  "LANGUAGES?|LAST-UPDATED|LINK|MAP|MATRIX|META-ID|NEXT-UPDATE|NOTEX?|OFFICIAL-STATISTICS|PARTITIONED|PRECISION",
  "PRESTEXT|PX-SERVER|REFPERIOD|ROUNDING|SEASADJ|SHOWDECIMALS|SOURCE|STOCKFA|STUB|SUBJECT-AREA|SUBJECT-CODE|SURVEY",
  "SYNONYMS|TABLEID|TIMEVAL|TITLE|UNITS|UPDATE-FREQUENCY|VALUENOTEX?|VALUES|VARIABLE-TYPE|VARIABLECODE|VARIABLENAME",
].join("|");

/** What stands behind a keyword: its language, what it is about, and the equals sign. */
const REST = String.raw`(?:\["?[A-Za-z-]{2,8}"?\])?[ \t]?(?:\("[^"\n]{0,500}"[^=\n]{0,500}\))?[ \t]?=`;

/** The beginning of a statement that the format knows, at the beginning of a line. */
export const STATEMENT_START = new RegExp(String.raw`(?:^|[\r\n])[ \t]*(?=(?:${NAMES})${REST})`, "g");

/** Whether a text begins as a PX file does. */
export function beginsAsPx(start: string): boolean {
  STATEMENT_START.lastIndex = 0;
  const first = STATEMENT_START.exec(start.slice(0, 4096));
  // Offices write keywords of their own too, but no table without its variables.
  return first?.index === 0 || (ANY_STATEMENT.test(start) && DIMENSIONS.test(start));
}

const ANY_STATEMENT = new RegExp(String.raw`^[A-Z][A-Z0-9._-]*${REST}`);
const DIMENSIONS = /[\r\n][ \t]*(?:STUB|HEADING)(?:\["?[A-Za-z-]{2,8}"?\])?[ \t]?=[ \t]?"/;
