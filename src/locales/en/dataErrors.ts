import type { DataErrorCode } from "../../formats/errors";
import type { DataReaderProblem } from "../../hosts/dataReader";
import type { Sentence } from "../types";

const DOWNLOAD_AGAIN = "Download the file again and choose the new one.";
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
    what: "The file is in the XML format, which can't be read here.",
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
    what: "The file says it is written in the character set {encoding}, which can't be read here.",
    todo: "Download the figures as CSV or JSON-stat, or choose the character set yourself.",
  },
  "data/json-cut": {
    what: "The file is cut off: its end is missing. It may not have been downloaded completely.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/json-damaged": {
    what: "The file is JSON-stat, but its parts don't agree at “{part}”, so the figures can't be used.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/px-cut": {
    what: "The file is cut off at “{part}”: its end is missing. It may not have been downloaded completely.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/px-damaged": {
    what: "The file is a PX file, but its parts don't agree at “{part}”, so the figures can't be used.",
    todo: DOWNLOAD_AGAIN,
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

/** What can go wrong around the reading of a file of data. */
export const dataReaderProblems: Readonly<Record<DataReaderProblem, Sentence>> = {
  "not-started": {
    what: "The part of the program that reads files of data can't be loaded.",
    todo: "Check the connection and reload the page.",
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
    todo: "Choose the figures of the plan's own areas and kommune alone, or download a smaller extract.",
  },
  unexpected: {
    what: "Something went wrong while the file was read.",
    todo: "Try again. If it happens again, download the figures in another form, for example CSV.",
  },
};
