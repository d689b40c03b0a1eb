import type { saving as danish } from "../da/saving";

export const saving: typeof danish = {
  unsaved: { none: "No changes", one: "1 change is not saved", many: "{count} changes are not saved" },
  saving: "Saving …",
  savedCopy: "Saved as {file} at {time}",
  savedBack: "Saved in {file} at {time}",
  save: "Save",
  saveCopy: "Save a copy",
  cancel: "Cancel",
  saveAnyway: "Save anyway",
  askBack: {
    heading: "Save in {file}?",
    about: {
      none: "There is nothing to save.",
      one: "The file on your computer gets 1 change. Everything else in it stays as it is.",
      many: "The file on your computer gets {count} changes. Everything else in it stays as it is.",
    },
  },
  signed: {
    what: "{file} carries a digital signature, which does not hold for what you save here.",
    todo: "If the signature is to hold, correct the file in Excel and sign it again.",
  },
  failed: "{file} is not saved",
  disk: {
    changed: {
      what: "The file has changed on your computer since it was opened here. Nothing has been written.",
      todo: "Save a copy, or choose Check again, so that the new file is read and your changes are put into it.",
    },
    gone: {
      what: "The file has been moved, renamed or deleted since it was opened here.",
      todo: "Save a copy, so that nothing is lost.",
    },
    refused: {
      what: "The browser may not write in the file. It may be open in Excel, or read-only.",
      todo: "Close the file in Excel and try again, or save a copy.",
    },
    failed: {
      what: "The file could not be written. The one on your computer is as it was.",
      todo: "See that there is room on the disk and try again, or save a copy.",
    },
  },
  reloaded: {
    heading: "{file} has changed on your computer and has been read again.",
    cells: {
      none: "No cells hold anything else.",
      one: "1 cell holds something else: {places}",
      many: "{count} cells hold something else: {places}",
    },
    sheetsNew: "New sheets: {sheets}",
    sheetsGone: "Sheets that are no longer there: {sheets}",
    left: {
      none: "",
      one: "1 of your changes no longer fits and has not been put in:",
      many: "{count} of your changes no longer fit and have not been put in:",
    },
    leftCell: "{place}: {value}",
    leftSheet: "The tidying of {sheet}",
    leftAnswers: "Your answers and acceptances: what the file has now cannot be read",
    kept: {
      none: "",
      one: "Your change that is not saved has been put into it.",
      many: "Your {count} changes that are not saved have been put into it.",
    },
    close: "Close",
  },
  outdated: {
    what: "{file} has changed on your computer since it was opened, and the browser may not read it again. The result is of the file as it was.",
    todo: "Choose the file again, and it is checked as it is now. Your answers and changes come along.",
    choose: "Choose the file again",
  },
};
