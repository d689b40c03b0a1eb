import { reportHtml } from "../reports/html";
import { reportJson } from "../reports/json";
import type { FileReport } from "../reports/model";
import { reportText } from "../reports/text";
import { readCheckCall } from "./arguments";
import { main } from "./main";
import { PROGRAM_NAME } from "./program";
import { textOptions } from "./terminal";

/** The command line, as the entry loads it. */
export { main };

/** Does once what a call does, and writes nothing: so that the build has it compiled. */
export function warmUp(file: FileReport): void {
  const today = "2026-11-20";
  readCheckCall([file.file, "--format", "json"], today);
  const report = { program: PROGRAM_NAME, language: "da", today, files: [file], passedOver: [], others: 0 } as const;
  Array.from([reportText(report, textOptions(null)), reportJson(report), reportHtml(report)], (pieces) => [...pieces]);
}
