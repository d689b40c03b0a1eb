import { checkFile, type CheckJob } from "./checkFile";

/** A process that checks one file at a time for `checkFiles`: a file in, what came of it out. */
process.on("message", ({ file, job }: CheckTask) => {
  void checkFile(file, job).then((checked) => process.send?.(checked));
});
// The parent is gone: nobody is left to check for.
process.on("disconnect", () => process.exit());

export interface CheckTask {
  readonly file: string;
  readonly job: CheckJob;
}
