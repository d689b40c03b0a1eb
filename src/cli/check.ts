import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { CheckReport } from "../reports/model";
import type { PlanEntry } from "../reports/overview/model";
import { readCheckCall, type CheckCall } from "./arguments";
import { codeOf, tell } from "./output";
import { answer, EXIT, programName, type Outcome } from "./program";
import { textOptions } from "./terminal";

/** The day on this computer's calendar, as an ISO date. */
function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function check(call: CheckCall): Promise<Outcome> {
  // Loaded only now, so that help and a mistyped call are answered at once.
  const [{ planFiles }, { checkFiles }, { progressOf }, { tellGivenData }] = await Promise.all([
    import("./planFiles"),
    import("./checkFiles"),
    import("./progress"),
    import("./dataFiles"),
  ]);
  // Scripts that read the JSON rely on its Danish messages.
  const language = call.format === "json" ? "da" : call.language;
  const { min, today, overview, data, stored, accepted } = call;
  const wants = { report: call.format !== null, entry: overview.length > 0 };
  const files = await planFiles(call.files);
  const { problems } = await tellGivenData(data, language);
  const onChecked = progressOf(files.length, language);
  const checked = await checkFiles(files, { language, min, today, data, stored, accepted, wants }, { onChecked });
  const failed = checked.some(({ problem }) => problem !== null) || files.length === 0 || problems.length > 0;
  const exit = failed ? EXIT.failed : checked.some(({ errors }) => errors > 0) ? EXIT.errorsFound : EXIT.fine;
  if (files.length === 0) tell(CLI_TEXTS[language].emptyFolder);
  const isWritten = await writeOverviews(
    call,
    checked.flatMap(({ entry }) => entry ?? []),
  );
  const report: CheckReport = {
    program: programName(),
    language,
    today,
    files: checked.flatMap((file) => file.report ?? []),
    passedOver: [],
    ...(stored === "ignore" ? { told: "ignored" } : {}),
  };
  return { output: await inFormat(report, call), exit: isWritten ? exit : EXIT.failed };
}

/** Writes every overview asked for; false when one of them couldn't be. */
async function writeOverviews(
  { overview, files, language, today }: CheckCall,
  entries: readonly PlanEntry[],
): Promise<boolean> {
  if (overview.length === 0) return true;
  const texts = CLI_TEXTS[language];
  const [{ writeOverview }, { folderOf }] = await Promise.all([import("./writeOverview"), import("./planFiles")]);
  const folder = await folderOf(files);
  let isWritten = true;
  for (const path of overview) {
    try {
      for (const written of await writeOverview(path, entries, { language, program: programName(), today, folder }))
        tell(fillIn(language, texts.written, { path: written }));
    } catch (error) {
      isWritten = false;
      tell(fillIn(language, texts.notWritten, { path, reason: codeOf(error) }));
    }
  }
  return isWritten;
}

async function inFormat(report: CheckReport, { format, out }: CheckCall): Promise<Iterable<string>> {
  switch (format) {
    case null:
      return [];
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
