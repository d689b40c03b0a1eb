import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import { PASSED_OVER_TEXTS } from "../locales/passedOverTexts";
import type { CheckReport } from "../reports/model";
import type { CheckCall } from "./arguments";
import { checkFiles, type CheckedAll } from "./checkFiles";
import { folderOf, planFiles } from "./files/planFiles";
import { tell } from "./output";
import type { OverviewFile } from "./overviews";
import { ownOutputInWords, passedOverInWords } from "./passedOver";
import { deliver, deliverToScreen, EXIT, PROGRAM_NAME, refuseOutputs, type ExitCode, type Program } from "./program";
import { textOptions } from "./terminal";
import { withPool } from "./workers/withPool";

/** `check`: the findings of the files, and an overview over them. */
export async function check(call: CheckCall, { entry }: Program): Promise<ExitCode> {
  const found = await planFiles(call.files);
  const overviews = await overviewsOf(call);
  const outputs = [...(call.out === null ? [] : [call.out]), ...overviews.map(({ path }) => path)];
  // Scripts that read the JSON rely on its Danish messages.
  const language = call.format === "json" ? "da" : call.language;
  const wants = { report: call.format !== null, entry: overviews.length > 0 };
  const all = await withPool({ entry, files: found.files, data: call.data }, async (pool) => {
    const refused = await refuseOutputs("check", call, found, { outputs, pool });
    if (refused !== null) return refused;
    const [checkedAll] = await Promise.all([
      checkFiles(found, { ...call, language, wants }, pool),
      // Made ready while the workers read.
      call.format === null ? null : REPORTS[call.format](),
    ]);
    return checkedAll;
  });
  if (typeof all === "number") return all;
  const { checked, hasDataProblems } = all;
  const report: CheckReport = {
    program: PROGRAM_NAME,
    language,
    today: call.today,
    files: checked.flatMap((file) => file.report ?? []),
    passedOver: [
      ...passedOverInWords(found.passedOver, language),
      ...checked.filter(({ isOwnOutput }) => isOwnOutput).map(({ file }) => ownOutputInWords(file, language)),
    ],
    others: found.others,
    ...(call.stored === "ignore" ? { told: "ignored" } : {}),
  };
  const plans = checked.filter(({ isOwnOutput }) => !isOwnOutput);
  if (plans.length === 0) tell(CLI_TEXTS[call.language].emptyFolder);
  // What the screen doesn't show is told beside it.
  if (call.format === null || call.out !== null) tellPassedOver(report, call);
  const isWritten = [await writeOverviews(overviews, checked, call), await writeReport(report, call)].every(Boolean);
  if (!isWritten || hasDataProblems || plans.length === 0) return EXIT.failed;
  if (plans.some(({ problem }) => problem !== null)) return EXIT.failed;
  return plans.some(({ errors }) => errors > 0) ? EXIT.errorsFound : EXIT.fine;
}

function tellPassedOver({ passedOver, others }: CheckReport, { language }: CheckCall): void {
  const texts = CLI_TEXTS[language];
  for (const { file, reason } of passedOver) tell(fillIn(language, texts.fileProblem, { file, problem: reason }));
  const { one, many } = PASSED_OVER_TEXTS[language].others;
  if (others > 0) tell(others === 1 ? one : fillIn(language, many, { count: others }));
}

/** The files of the overviews that the call asks for; what makes them is loaded only then. */
async function overviewsOf({ overview, language }: CheckCall): Promise<readonly OverviewFile[]> {
  if (overview.length === 0) return [];
  const { overviewFiles } = await import("./overviews");
  return overview.flatMap((path) => overviewFiles(path, language));
}

/** Writes every overview asked for; false when one of them couldn't be. */
async function writeOverviews(
  overviews: readonly OverviewFile[],
  checked: CheckedAll["checked"],
  { files, language, today }: CheckCall,
): Promise<boolean> {
  const options = { language, program: PROGRAM_NAME, today, folder: await folderOf(files) };
  const entries = checked.flatMap(({ entry }) => entry ?? []);
  let isWritten = true;
  for (const { path, content } of overviews)
    if (!(await deliver(() => content(entries, options), path, language))) isWritten = false;
  return isWritten;
}

/** What makes a report is loaded only for the format that is asked for. */
const REPORTS = {
  json: () => import("../reports/json"),
  html: () => import("../reports/html"),
  text: () => import("../reports/text"),
} as const;

async function writeReport(report: CheckReport, { format, out, language }: CheckCall): Promise<boolean> {
  if (format === null) return true;
  const pieces = async (): Promise<Iterable<string>> => {
    switch (format) {
      case "json":
        return (await REPORTS.json()).reportJson(report);
      case "html":
        return (await REPORTS.html()).reportHtml(report);
      case "text":
        return withLineEnds((await REPORTS.text()).reportText(report, textOptions(out)));
    }
  };
  return out === null ? deliverToScreen(await pieces(), language) : deliver(pieces, out, language);
}

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}
