import type { WorkbookErrorCode } from "../../formats/errors";
import type { Sentence } from "../types";

const SAVE_AGAIN = "Open the file in Excel, save it again as an Excel workbook (.xlsx), and choose the new file.";
const OTHER_COPY = "Open the file in Excel or Word and save it again. If it can’t be opened, find an earlier version.";

/** Why a file cannot be read, by the code of the error. */
export const fileErrors: Readonly<Record<WorkbookErrorCode, Sentence>> = {
  "file/not-found": {
    what: "The file does not exist.",
    todo: "See whether the path and the file’s name are written correctly.",
  },
  "file/not-a-file": {
    what: "This is a folder, not a file.",
    todo: "Choose an Excel file (.xlsx).",
  },
  "file/no-access": {
    what: "You don’t have permission to read the file.",
    todo: "Ask for access, or put a copy somewhere you have access to.",
  },
  "file/locked": {
    what: "The file is locked by another program.",
    todo: "Close the file in the other program and try again.",
  },
  "file/unreadable": {
    what: "The file can’t be read from the disk.",
    todo: "Put a copy on the computer’s own disk and try again.",
  },
  "file/too-large": {
    what: "The file is larger than {megabytes} MB, which is too large to be read.",
    todo: "Save the sheets with the tables in a new workbook without pictures and raw data, and choose that.",
  },
  "file/is-link": {
    what: "The file is only a pointer to a document on the web, for example in Google Drive.",
    todo: "Open the document, download it as an Excel workbook (.xlsx) or a Word document (.docx), and choose the new file.",
  },
  "xlsx/empty": {
    what: "The file is empty. It may not have been downloaded completely.",
    todo: "Download the file again.",
  },
  "xlsx/not-a-zip": {
    what: "The file is not an Excel workbook, though its name may say so.",
    todo: "Choose an Excel file (.xlsx).",
  },
  "xlsx/encrypted": {
    what: "The file is protected by a password and can’t be read without it.",
    todo: "Open the file in Excel, remove the password under File > Info > Protect Workbook, and save a copy.",
  },
  "xlsx/old-xls": {
    what: "The file is in an older Excel format (.xls), which can’t be read here.",
    todo: SAVE_AGAIN,
  },
  "xlsx/is-xlsb": {
    what: "The file is a binary Excel workbook (.xlsb), which can’t be read here.",
    todo: SAVE_AGAIN,
  },
  "xlsx/is-ods": {
    what: "The file is in the OpenDocument format (.ods), which can’t be read here.",
    todo: "Open the file, save it as an Excel workbook (.xlsx), and choose the new file.",
  },
  "xlsx/is-csv": {
    what: "The file holds plain text, for example CSV, and is not an Excel workbook.",
    todo: SAVE_AGAIN,
  },
  "xlsx/is-web-page": {
    what: "The file is a web page under the name of an Excel file. Some systems export their data like this.",
    todo: SAVE_AGAIN,
  },
  "xlsx/is-docx": {
    what: "The file is a Word document, not an Excel workbook.",
    todo: "Choose an Excel file (.xlsx), or copy the tables of the document into Excel.",
  },
  "xlsx/is-pptx": {
    what: "The file is a PowerPoint presentation, not an Excel workbook.",
    todo: "Choose an Excel file (.xlsx).",
  },
  "xlsx/is-iwork": {
    what: "The file is from Apple’s Numbers or Pages, which can’t be read here.",
    todo: "Open the file on a Mac, export it to Excel (.xlsx) or Word (.docx), and choose the new file.",
  },
  "xlsx/not-a-workbook": {
    what: "The file is packed like an Excel file, but holds no workbook.",
    todo: "Choose an Excel file (.xlsx). If this is a zip folder, unpack it first.",
  },
  "xlsx/missing-part": {
    what: "The file is incomplete. Some of its content is missing, so the rest can’t be read reliably.",
    todo: OTHER_COPY,
  },
  "xlsx/damaged": {
    what: "The file is damaged. Some of its content can’t be read, so the rest can’t be used.",
    todo: OTHER_COPY,
  },
  "xlsx/doctype": {
    what: "The file holds a document type, which Excel never writes, and is not read for safety’s sake.",
    todo: SAVE_AGAIN,
  },
  "xlsx/too-large": {
    what: "The file takes up more than {megabytes} MB unpacked, which is too large to be read.",
    todo: "Save the sheets with the tables in a new workbook without pictures and raw data, and choose that.",
  },
  "xlsx/ratio": {
    what: "The file takes up more than {limit} times as much unpacked as packed, and is not read for safety’s sake.",
    todo: "Copy the sheets with the tables to a new workbook, save it, and choose that.",
  },
  "xlsx/too-many-cells": {
    what: "The workbook has more than 5 million cells, which is too large to be read.",
    todo: "Delete empty rows with formatting, or copy the sheets with the tables to a new workbook.",
  },
  "xlsx/edit-array": {
    what: "Cell {cell} on the sheet “{sheet}” can’t be changed alone. One formula fills it and other cells together.",
    todo: "Change the formula in Excel.",
  },
  "xlsx/edit-table": {
    what: "The heading in {cell} on the sheet “{sheet}” can’t be changed here. It names a column of an Excel table, and the name is in use or can’t be empty.",
    todo: "Change the heading in Excel.",
  },
  "xlsx/edit-text": {
    what: "The text for {cell} on the sheet “{sheet}” is longer than a cell in Excel can hold.",
    todo: "Shorten the text.",
  },
  "xlsx/edit-sheet": {
    what: "The sheet “{sheet}” can’t be written into the copy. The file lacks it, or has a sheet of that name already.",
    todo: "Open the file again, and try once more.",
  },
};
