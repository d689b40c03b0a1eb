import type { HostErrorCode } from "../../hosts/host";
import type { Sentence } from "../types";

/** What can go wrong between the pane and the workbook, by the error's code. */
export const hostErrors: Readonly<Record<HostErrorCode, Sentence>> = {
  "edit-mode": {
    what: "You are editing a cell.",
    todo: "Finish editing with Enter, then try again.",
  },
  protected: {
    what: "The sheet or the workbook is protected and can’t be changed.",
    todo: "Remove the protection under Review, or copy the value from here and type it where you may.",
  },
  "too-large": {
    what: "The workbook is too large to be read.",
    todo: "Delete empty rows and raw data below the tables, or copy the sheets with the tables to a new workbook.",
  },
  large: {
    what: "The workbook is large, so it is not checked by itself.",
    todo: "Choose Check the workbook when you have time to wait.",
  },
  busy: {
    what: "Excel is busy with something else.",
    todo: "Wait a moment, close open dialogs in Excel, then try again.",
  },
  offline: {
    what: "There is no connection to the workbook.",
    todo: "See whether the network is connected, then try again.",
  },
  "sheet-gone": {
    what: "The place no longer exists. The sheet may have been deleted or renamed.",
    todo: "Check the workbook again.",
  },
  "sheet-hidden": {
    what: "The sheet “{sheet}” is hidden.",
    todo: "Right-click a sheet tab, choose Unhide, then try again.",
  },
  "sheet-taken": {
    what: "The sheet “{sheet}” holds something other than imported figures. Nothing has been written.",
    todo: "Rename the sheet, then try again. The figures will go into a new sheet.",
  },
  "sheet-changed": {
    what: "The sheet “{sheet}” has changed since it was read. Nothing has been written.",
    todo: "Import the figures again, to see them together with what is in the sheet now.",
  },
  "table-changed": {
    what: "The table on “{sheet}” has changed since you saw what would be done. Nothing has been written.",
    todo: "Choose Tidy the table again, so that it fits the table as it is now.",
  },
  "sheet-written": {
    what: "Somebody has written in the sheet “{sheet}” since it was inserted. It has not been removed.",
    todo: "Delete the sheet in Excel if it is not to be there.",
  },
  "sheet-saved": {
    what: "The sheet “{sheet}” is saved in the file, so it cannot be removed here.",
    todo: "Delete the sheet in Excel if it is not to be there.",
  },
  "no-permission": {
    what: "You don’t have permission to change the workbook.",
    todo: "Sign in again, or ask the owner for access.",
  },
  "read-only": {
    what: "The workbook is open for reading and can’t be changed.",
    todo: "Choose Enable Editing, or save a copy and work in that.",
  },
  cancelled: {
    what: "The check was stopped. Nothing has changed.",
    todo: "Check again when it suits you.",
  },
  moved: {
    what: "The row is no longer where it was, and can’t be found again.",
    todo: "Check again, so that the findings fit the sheet as it is now.",
  },
  "not-supported": {
    what: "This can’t be done here.",
    todo: "Open the workbook in the newest version of Excel, then try again.",
  },
  "store-full": {
    what: "There is no room for more settings and acceptances in the workbook.",
    todo: "Remove acceptances that are no longer needed.",
  },
  "store-most": {
    what: "The workbook can keep no more than {parts}. Nothing has been changed.",
    todo: "Remove what is no longer needed, and try again. Findings that you accept together count as one.",
  },
  file: {
    what: "The file can’t be read.",
    todo: "Open it in Excel, save it again, then try again.",
  },
  unknown: {
    what: "Excel could not do that.",
    todo: "Try again. If that doesn’t help, save the workbook and open it again. Excel says: {code}.",
  },
};
