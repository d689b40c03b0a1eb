export { createFileHost, type FileHost } from "./fileHost";
