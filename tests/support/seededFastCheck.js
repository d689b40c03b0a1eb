const { join, dirname } = require("node:path");

/**
 * fast-check as every test gets it: the same cases each time, so that a change is judged by what it changes.
 * `BASELINEKONTROL_SEED=random` tries others, a number repeats those of a failure.
 */
const fc = require(join(dirname(require.resolve("fast-check/package.json")), "lib", "cjs", "fast-check.js"));

const asked = process.env.BASELINEKONTROL_SEED ?? "2026";
if (asked !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });

module.exports = fc;
