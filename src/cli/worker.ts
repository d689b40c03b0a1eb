import type { FileReport } from "../reports/model";
import { checkFile } from "./checkFile";
import { serve } from "./workers/serve";

/** What a worker of the command line does, as the entry loads it. */
export { serve };

/** Does once what a call for the file does: so that the build has it compiled. */
export async function warmUp(file: string): Promise<FileReport | null> {
  const wants = { report: true, entry: true };
  const given = { stored: "use", form: null, accepted: "skip", data: [], wants } as const;
  return (await checkFile(file, { language: "da", min: "info", today: "2026-11-20", ...given })).report;
}
