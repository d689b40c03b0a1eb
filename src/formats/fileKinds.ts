/**
 * What a file is by its name alone, as a folder shows it. The one definition for every door: paths and folders of the
 * command line, and files chosen or dropped in the browser edition.
 *
 * - `plan`: of a kind that is read.
 * - `unreadable`: an Office file of a kind that isn't read. It is opened all the same, since the content decides and not
 *   the name: what it is and what to do about it is told by the FormatError of reading it, in src/locales/…/fileErrors.ts.
 * - `lock`: what Office lays beside a file while it is open. Passed over, and named.
 * - `hidden`: what the computer itself keeps and doesn't show. Passed over without a word.
 * - `other`: anything else. Passed over, and counted.
 */
export type FileKind = "plan" | "unreadable" | "lock" | "hidden" | "other";

/** Workbooks and documents that are read; templates and workbooks with macros read as any other. */
const READ = ["xlsx", "xlsm", "xltx", "xltm", "docx", "pdf"] as const;

/** Where else a plan may be written: Office's other and older formats, OpenDocument, Apple's and Google's. */
const NOT_READ = [
  ...["xls", "xlt", "xlsb", "ods", "ots", "fods", "numbers", "gsheet"],
  ...["doc", "dot", "docm", "dotx", "dotm", "odt", "ott", "fodt", "rtf", "pages", "gdoc"],
] as const;

const KINDS: ReadonlyMap<string, FileKind> = new Map([
  ...READ.map((ending) => [ending, "plan"] as const),
  ...NOT_READ.map((ending) => [ending, "unreadable"] as const),
]);

/** Excel's and Word's owner file (`~$plan.xlsx`), and LibreOffice's (`.~lock.plan.xlsx#`). */
const LOCK = /^(?:~\$|\.~lock\..*#$)/;

/** Hidden on macOS and Linux by its dot; the others are Windows' own. */
const HIDDEN = /^(?:\.|thumbs\.db$|ehthumbs\.db$|desktop\.ini$)/i;

/** The kind of the file of a name without folders. */
export function kindOfFile(name: string): FileKind {
  if (LOCK.test(name)) return "lock";
  if (HIDDEN.test(name)) return "hidden";
  return KINDS.get(endingOf(name)) ?? "other";
}

/** Whether a file of the kind is opened, to be read or to learn why it can't be. */
export function isOpened(kind: FileKind): boolean {
  return kind === "plan" || kind === "unreadable";
}

/** The endings of the files that are opened (".xlsx"), for a dialog where files are chosen. */
export const OPENED_ENDINGS: readonly string[] = [...KINDS.keys()].map((ending) => `.${ending}`);

/** In small letters and without its dot; "" for a name without any. */
function endingOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot === -1
    ? ""
    : name
        .slice(dot + 1)
        .trimEnd()
        .toLowerCase();
}
