import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillIn } from "../locales/fillIn";
import { CLI_TEXTS } from "../locales/cliTexts";
import type { CheckCall, HelpCall, InspectCall, WrongCall } from "./arguments";
import { codeOf, isSameFile, tell, writeOutput } from "./output";

/** The exit codes that scripts rely on. */
export const EXIT = { fine: 0, errorsFound: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type Command = "check" | "inspect";

/** What a command makes of its files. */
export interface Outcome {
  readonly output: Iterable<string>;
  readonly exit: ExitCode;
}

/** "Baselinekontrol 0.1.0" */
export function programName(): string {
  const manifest = readFileSync(join(__dirname, "../../package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { readonly version: string };
  return `Baselinekontrol ${version}`;
}

/** Answers a call: help, what is wrong with it, or what `run` makes of it. Sets the process's exit code. */
export async function answer<Call extends InspectCall>(
  command: Command,
  call: Call | HelpCall | WrongCall,
  run: (call: Call) => Promise<Outcome>,
): Promise<void> {
  process.exitCode = await exitOf(command, call, run);
}

async function exitOf<Call extends InspectCall>(
  command: Command,
  call: Call | HelpCall | WrongCall,
  run: (call: Call) => Promise<Outcome>,
): Promise<ExitCode> {
  const texts = CLI_TEXTS[call.language];
  if (call.kind === "help") {
    await writeOutput([texts.help[command]], null);
    return EXIT.fine;
  }
  const wrong = call.kind === "wrong" ? call : await overwriting(call);
  if (wrong !== null) {
    tell(fillIn(call.language, texts.callProblems[wrong.problem], wrong.values));
    tell(texts.seeHelp[command]);
    return EXIT.failed;
  }
  // Narrowed by hand: TypeScript can't tell a generic Call from the other kinds.
  const { out } = call as Call;
  const { output, exit } = await run(call as Call);
  try {
    await writeOutput(output, out);
  } catch (error) {
    tell(fillIn(call.language, texts.notWritten, { path: out ?? "stdout", reason: codeOf(error) }));
    return EXIT.failed;
  }
  if (out !== null) tell(fillIn(call.language, texts.written, { path: out }));
  return exit;
}

/** The problem with a call that would write over one of the files it reads; null when there is none. */
async function overwriting({
  language,
  files,
  data,
  out,
  overview = [],
}: InspectCall & Partial<CheckCall>): Promise<WrongCall | null> {
  const outputs = [...(out === null ? [] : [out]), ...overview];
  for (const output of outputs) {
    for (const file of [...files, ...data]) {
      if (!(await isSameFile(file, output))) continue;
      return { kind: "wrong", language, problem: "output-is-input", values: { path: output } };
    }
  }
  return null;
}
