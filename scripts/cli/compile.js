// @ts-check
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");
/** @type {string[]} */
const FLAGS = require("../../src/cli/engineFlags.json");

const SAMPLES = ["broendby-2025.xlsx", "noerrebro-2026-udsnit.xlsx"].map((name) =>
  join(__dirname, "../../assets/samples", name),
);

/**
 * The programs' code as V8 compiles it, by their names: what reading, checking and telling of a plan need, which is most
 * of what a call waits for at its start. Made by doing it.
 * @param {string} lib where the programs are
 * @returns {Promise<ReadonlyMap<string, Buffer>>}
 */
async function compiled(lib) {
  // As src/cli/engine.ts does.
  for (const flag of FLAGS) setFlagsFromString(flag);
  const commandLine = load(join(lib, "commandLine.js"));
  const worker = load(join(lib, "worker.js"));
  for (const file of SAMPLES) commandLine.exports.warmUp(await worker.exports.warmUp(file));
  return new Map([
    ["commandLine", commandLine.script.createCachedData()],
    ["worker", worker.script.createCachedData()],
  ]);
}

/** As src/cli/entry.ts loads it.
 * @param {string} filename
 */
function load(filename) {
  const script = new Script(readFileSync(filename, "latin1"), { filename });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module);
  return { script, exports: /** @type {any} */ (module.exports) };
}

module.exports = { compiled };
