/** What an opened file needs, and the first page doesn't: loaded with the first file. */
export { createFileHost, loadReopening } from "../hosts/file";
export { cellText } from "./cellText";
export { OpenWork } from "./keeping/openWork";
export { SavedFile } from "./saving/savedFile";
