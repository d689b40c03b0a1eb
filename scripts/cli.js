// @ts-check
/**
 * The command line in development: builds it when something that it is made from has changed since the last time, and
 * runs it. What is installed from a package is lib/baselinekontrol.js alone.
 */
const { ensureBuilt, ENTRY } = require("./cli/build");

ensureBuilt().then(
  () => require(ENTRY),
  (error) => {
    console.error(`Programmet kunne ikke bygges: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  },
);
