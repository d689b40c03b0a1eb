import type { CheckReport } from "../reports/model";
import { totalOf } from "../reports/summary";
import { readCheckCall, type CheckCall } from "./arguments";
import { answer, EXIT, programName, type Outcome } from "./program";
import { textOptions } from "./terminal";

/** The day on this computer's calendar, as an ISO date. */
function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function check(call: CheckCall): Promise<Outcome> {
  // Loaded only now, so that help and a mistyped call are answered at once.
  const [{ checkWorkbook }, { overFiles }, { reportOfCheck, reportOfProblem }] = await Promise.all([
    import("../core/check/check"),
    import("./readWorkbook"),
    import("../reports/fromCheck"),
  ]);
  // Scripts that read the JSON rely on its Danish messages.
  const language = call.format === "json" ? "da" : call.language;
  const files = await overFiles(
    { files: call.files, language },
    (file, workbook) =>
      reportOfCheck(file, checkWorkbook(workbook, { today: call.today }), { language, min: call.min }),
    reportOfProblem,
  );
  const report: CheckReport = { program: programName(), language, today: call.today, files };
  const failed = files.some((file) => file.problem !== null);
  const errors = totalOf(files).error > 0 ? EXIT.errorsFound : EXIT.fine;
  return { output: await inFormat(report, call), exit: failed ? EXIT.failed : errors };
}

async function inFormat(report: CheckReport, { format, out }: CheckCall): Promise<Iterable<string>> {
  switch (format) {
    case "json":
      return (await import("../reports/json")).reportJson(report);
    case "html":
      return (await import("../reports/html")).reportHtml(report);
    case "text":
      return withLineEnds((await import("../reports/text")).reportText(report, textOptions(out)));
  }
}

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

void answer("check", readCheckCall(process.argv.slice(2), localDate(new Date())), check);
