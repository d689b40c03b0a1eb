import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import { readCheckCall, readFixCall, readInspectCall } from "./arguments";
import { codeOf } from "./files/fileSystem";
import { print, tell } from "./output";
import { answer, EXIT, PROGRAM_NAME, type ExitCode, type Program } from "./program";
import { heedSignals } from "./stopping";
import { NoWorkersError } from "./workers/pool";

/**
 * The command line: `check …`, `inspect …` or `fix …`. Never rejects, and never shows a stack trace: what goes wrong in the program
 * itself is a sentence too.
 * @param words what stands after the program's name
 */
export async function main(words: readonly string[], program: Program): Promise<ExitCode> {
  heedSignals();
  try {
    return await command(words, program);
  } catch (error) {
    const { noWorkers, programFault } = CLI_TEXTS.da;
    tell(error instanceof NoWorkersError ? noWorkers : fillIn("da", programFault, { reason: codeOf(error) }));
    return EXIT.failed;
  }
}

// Each command is loaded only when it is called, so that help and a mistyped call are answered at once.
async function command([name = "", ...words]: readonly string[], program: Program): Promise<ExitCode> {
  switch (name) {
    case "check":
      return answer("check", readCheckCall(words, localDate(new Date())), async (call) =>
        (await import("./check")).check(call, program),
      );
    case "inspect":
      return answer("inspect", readInspectCall(words), async (call) =>
        (await import("./inspect")).inspect(call, program),
      );
    case "fix":
      return answer("fix", readFixCall(words, localDate(new Date())), async (call) =>
        (await import("./fix")).fix(call, program),
      );
    case "--version":
      await print([`${PROGRAM_NAME}\n`]);
      return EXIT.fine;
    case "--help":
      await print([CLI_TEXTS.da.help.program]);
      return EXIT.fine;
    default:
      if (name !== "") tell(fillIn("da", CLI_TEXTS.da.unknownCommand, { name }));
      tell(CLI_TEXTS.da.help.program.trimEnd());
      return EXIT.failed;
  }
}

/** The day on this computer's calendar, as an ISO date. */
function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
