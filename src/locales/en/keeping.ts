import type { keeping as danish } from "../da/keeping";

export const keeping: typeof danish = {
  state: {
    kept: "If the tab is closed, the work is ready in this browser.",
    "not-possible": "The browser cannot keep the work. Save before you close the page.",
    "not-wanted": "The work is not in the browser. Save before you close the page.",
  },
  forget: "Delete from the browser",
  offer: "You have unsaved work in {file} from {time}.",
  otherVersion: "It was made with another version of the program and cannot be opened here.",
  goOn: "Continue",
  discard: "Discard",
  elsewhere:
    "{file} is open in another tab too, with unsaved work. What you do here is kept apart. Do not save both over each other.",
  start: {
    heading: "Unsaved work in this browser",
    about: "Open the file again to continue. The work is on this computer alone and is deleted after {days} days.",
    entry: "{file}, {time}",
    remove: "Delete",
    removeNamed: "Delete the work in {file} from {time}",
    statuses: "Statuses and notes of {count} {count|plan|plans}",
    removeStatuses: "Delete statuses and notes",
    removeAll: "Delete all",
  },
  leave: {
    heading: "Not saved: {files}",
    kept: "The work is ready in this browser when you open the file again.",
    lost: "The work is lost if you continue.",
    stay: "Stay here",
    go: "Continue without saving",
  },
  unsaved: "Not saved: {files}. The overview counts what you have done in them.",
};
