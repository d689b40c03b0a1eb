import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import type * as CommandLine from "./commandLine";
import { suitEngine } from "./engine";
import type * as WorkerProgram from "./worker";
import { WORKER_WORD } from "./workers/words";

interface Programs {
  readonly commandLine: typeof CommandLine;
  readonly worker: typeof WorkerProgram;
}

/**
 * Loads a program that lies beside this file, compiled when it was built. Where this Node is another than the one that
 * built it, it is compiled anew and does the same.
 */
function load<Name extends keyof Programs>(name: Name): Programs[Name] {
  const filename = join(__dirname, `${name}.js`);
  // The compiled form may be missing: only the start takes longer then.
  const compiled = compiledBefore(join(__dirname, `${name}.cache`));
  // The build leaves nothing but ASCII in it.
  const script = new Script(readFileSync(filename, "latin1"), { filename, ...compiled });
  const module = { exports: {} };
  const run = script.runInThisContext() as (exports: object, require: NodeJS.Require, module: object) => void;
  run(module.exports, require, module);
  // Built from the file of that name.
  return module.exports as Programs[Name];
}

function compiledBefore(path: string): { readonly cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(path) };
  } catch {
    return {};
  }
}

suitEngine();
const words = process.argv.slice(2);
if (words[0] === WORKER_WORD) load("worker").serve();
else
  void load("commandLine")
    .main(words, { entry: __filename })
    .then((exit) => (process.exitCode = exit));
