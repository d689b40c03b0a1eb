import { FORMS } from "../core/forms";
import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { version } from "../../package.json";
import type { HelpCall, InspectCall, WrongCall } from "./arguments";
import { codeOf } from "./files/fileSystem";
import type { PlanFiles } from "./files/planFiles";
import { refusedOutput } from "./files/outputGuard";
import { writeSafely } from "./files/writeSafely";
import { print, tell } from "./output";
import type { Pool } from "./workers/pool";

/** The exit codes that scripts rely on. */
export const EXIT = { fine: 0, errorsFound: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type Command = "check" | "inspect" | "fix";

/** Where the program itself is. */
export interface Program {
  /** The file that it is started from, which its workers are started from too. */
  readonly entry: string;
}

/** "Baselinekontrol 0.1.0" */
export const PROGRAM_NAME = `Baselinekontrol ${version}`;

/** Answers a call: help, what is wrong with it, or what `run` makes of it. */
export async function answer<Call extends InspectCall>(
  command: Command,
  call: Call | HelpCall | WrongCall,
  run: (call: Call) => Promise<ExitCode>,
): Promise<ExitCode> {
  switch (call.kind) {
    case "help":
      const forms = FORMS.map(({ id }) => id).join(", ");
      await print([fillIn(call.language, CLI_TEXTS[call.language].help[command], { forms })]);
      return EXIT.fine;
    case "wrong":
      return refuse(command, call);
    case "run":
      return run(call);
  }
}

/** Tells what is wrong with a call. */
export function refuse(command: Command, { language, problem, values }: Omit<WrongCall, "kind">): ExitCode {
  const texts = CLI_TEXTS[language];
  tell(fillIn(language, texts.callProblems[problem], values));
  tell(texts.seeHelp[command]);
  return EXIT.failed;
}

/** Refuses a call that would write over a file of the user's; null when it may write all it wants to. */
export async function refuseOutputs(
  command: Command,
  { language, data }: InspectCall,
  { files, passedOver }: PlanFiles,
  { outputs, pool }: { readonly outputs: readonly string[]; readonly pool: Pool },
): Promise<ExitCode | null> {
  const read = [...files, ...passedOver.map(({ file }) => file), ...data];
  const isOurs = async (file: string): Promise<boolean> => {
    const [outcome] = await pool.run([{ kind: "own", file, job: null } as const]);
    return outcome !== undefined && "answer" in outcome && outcome.answer;
  };
  const refused = await refusedOutput(outputs, read, isOurs);
  if (refused === null) return null;
  const { path, problem } = refused;
  return refuse(command, { language, problem, values: { path } });
}

/** Writes the pieces to the path; false, and told, when that can't be. */
export async function deliver(
  pieces: () => Iterable<string | Uint8Array> | Promise<Iterable<string | Uint8Array>>,
  path: string,
  language: Language,
): Promise<boolean> {
  const texts = CLI_TEXTS[language];
  try {
    await writeSafely(path, await pieces());
    tell(fillIn(language, texts.written, { path }));
    return true;
  } catch (error) {
    tell(fillIn(language, texts.notWritten, { path, reason: reasonOf(error, language) }));
    return false;
  }
}

/** The same for standard output. */
export async function deliverToScreen(pieces: Iterable<string>, language: Language): Promise<boolean> {
  try {
    await print(pieces);
    return true;
  } catch (error) {
    tell(fillIn(language, CLI_TEXTS[language].notPrinted, { reason: reasonOf(error, language) }));
    return false;
  }
}

/** Why something couldn't be written and what to do, in words. */
export function reasonOf(error: unknown, language: Language): string {
  const { known, other } = CLI_TEXTS[language].writeProblems;
  const code = codeOf(error);
  const reasons: Readonly<Record<string, string>> = known;
  return reasons[code] ?? fillIn(language, other, { code });
}
