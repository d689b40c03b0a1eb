import type { FormDoubtCode } from "../../core/data/dataFile";
import type { DataErrorCode } from "../../formats/errors";
import type { DataReaderProblem } from "../../hosts/dataReader";
import type { Sentence } from "../types";

const DOWNLOAD_AGAIN = "Download the file again and choose the new one.";
const ASK_FOR_ANOTHER = "Download the figures in another format, for example CSV, and choose that file.";
const FEWER = "Download a smaller extract, for example with fewer areas or years, and choose that.";

/** Why a file of data cannot be read, by the code of the error. */
export const dataErrors: Readonly<Record<DataErrorCode, Sentence>> = {
  "data/empty": {
    what: "The file is empty. It may not have been downloaded completely.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/binary": {
    what: "The file holds no text that can be read as data.",
    todo: "Choose a file of data: CSV, Excel (.xlsx), PX or JSON-stat.",
  },
  "data/is-web-page": {
    what: "The file is a web page, though its name may say otherwise. Some systems export their data like this.",
    todo: "Open the file in Excel, save it as an Excel workbook (.xlsx), and choose the new file.",
  },
  "data/is-xml": {
    what: "The file is in the XML format, which can’t be read here.",
    todo: "Download the figures as CSV, Excel (.xlsx), PX or JSON-stat, and choose that file.",
  },
  "data/not-a-table": {
    what: "The file holds text, but no table of rows and columns.",
    todo: "Choose the file with the figures. If this is the right one, choose another separator.",
  },
  "data/not-json-stat": {
    what: "The file is JSON, but not JSON-stat, so its structure is unknown.",
    todo: "Download the figures as JSON-stat, CSV or PX, and choose that file.",
  },
  "data/unknown-encoding": {
    what: "The file says it is written in the character set {encoding}, which can’t be read here.",
    todo: "Download the figures as CSV or JSON-stat, or choose the character set yourself.",
  },
  "data/json-cut": {
    what: "The file is cut off: its end is missing. It may not have been downloaded completely.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/json-syntax": {
    what: "The file begins as JSON, but isn’t written by the rules of JSON, so it can’t be read.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/json-damaged": {
    what: "The file is JSON-stat, but “{part}” is missing or is written in a way that can’t be read. So nobody can know what the figures are about.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/json-order": {
    what: "The file is JSON-stat, but the order of the values of “{dimension}” has gaps or repeats. So nobody can know what the figures are about.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/json-no-figures": {
    what: "The file describes a table, but holds no figures.",
    todo: "Download the figures themselves as JSON-stat, CSV or PX, and choose that file.",
  },
  "data/json-links": {
    what: "The file is a list of links to tables. It doesn’t hold their figures.",
    todo: "Download the table you need, and choose that file.",
  },
  "data/json-fault": {
    what: "The file holds no figures. It is the publisher’s answer to why they couldn’t be downloaded: “{fault}”.",
    todo: "Correct the extract, download it again, and choose the new file.",
  },
  "data/px-cut": {
    what: "The file is cut off at “{part}”: its end is missing. It may not have been downloaded completely.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/px-statement": {
    what: "The file is a PX file, but “{part}” in line {line} can’t be read. It probably has a quotation mark or a comma too many or too few.",
    todo: "Correct the line in a text editor, or download the figures in another format, for example CSV.",
  },
  "data/px-damaged": {
    what: "The file is a PX file, but “{part}” is missing, or is there twice and differs. So nobody can know what the figures are about.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/px-key": {
    what: "The file is a PX file with keys (KEYS), but the row with the key “{key}” doesn’t fit the file’s own values, or is there twice.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/count-differs": {
    what: "By its own description the file should have {expected} figures, but it has {found}. So nobody can know what the figures are about.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/size-differs": {
    what: "By its own description (size) the file should have {expected} values of “{dimension}”, but it has {found}. So nobody can know what the figures are about.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/open-quote": {
    what: "Row {row} has a quotation mark too many or too few. So nobody can know where the field ends.",
    todo: "Correct the row in a text editor, or download the file again.",
  },
  "data/too-large": {
    what: "The file is larger than {megabytes} MB, which is too large to be read.",
    todo: FEWER,
  },
  "data/too-many-rows": {
    what: "The file has more than {limit} rows, which is too large to be read.",
    todo: FEWER,
  },
  "data/too-many-columns": {
    what: "The file has more than {limit} columns, which is too wide to be read.",
    todo: "Download an extract with the years downwards, or choose another separator.",
  },
  "data/too-many-cells": {
    what: "The file has more than {limit} cells, which is too large to be read.",
    todo: FEWER,
  },
  "data/too-long-field": {
    what: "Row {row} has a field of more than {limit} characters. A quotation mark is probably missing.",
    todo: DOWNLOAD_AGAIN,
  },
};

/** What is said of a file that was read all the same. */
export const formDoubts: Readonly<Record<FormDoubtCode, string>> = {
  encoding:
    "It isn’t certain that the letters are read correctly, for example in “{sample}”. If they look wrong, save the file as UTF-8, or choose another character set.",
  unreadable:
    "Characters that can’t be read: {count}, for example in “{sample}”. Save the file as UTF-8, or choose another character set.",
  letters:
    "Some letters went wrong before the file got here, for example in “{sample}”. Download the figures again and save them as UTF-8.",
  statement:
    "“{part}” in line {line} can’t be read and is passed over. It probably has a quotation mark too many or too few. The figures are read.",
  "left-out":
    "The file leaves out {count} rows. By the rules of its format they are 0, but they may be missing too, so they are not read.",
  tables: "The file has more tables than can be read at once. {count} are not read.",
};

/** What can go wrong around the reading of a file of data. */
export const dataReaderProblems: Readonly<Record<DataReaderProblem, Sentence>> = {
  "not-started": {
    what: "The part of the program that reads files of figures couldn’t be loaded.",
    todo: "See whether the network is connected, and reload the page.",
  },
  "too-slow": {
    what: "Reading the file took more than {seconds} seconds and was stopped.",
    todo: FEWER,
  },
  closed: {
    what: "The file is no longer open.",
    todo: "Choose the file again.",
  },
  "too-many-figures": {
    what: "The table gives more than {limit} figures.",
    todo: "Choose the figures of the plan’s own areas and kommune alone, or download a smaller extract.",
  },
  unexpected: {
    what: "Something went wrong while the file was read.",
    todo: "Try again. If it happens again, download the figures in another format, for example CSV.",
  },
};

/** What is said of a file of data that was read without finding a figure. */
export const noFigures: Sentence = {
  what: "No figures were found in the file that the plan’s figures can be compared with.",
  todo: "See whether the table has headings with indicator, area and year.",
};
