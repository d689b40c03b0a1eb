// @ts-check
const { join } = require("node:path");
const { lettersWrittenOut } = require("./letters");

const ROOT = join(__dirname, "../..");

/**
 * What reading the catalogue's names gives, as the program that is built would read them.
 * @returns {Promise<string>}
 */
async function readCatalogue() {
  const { build } = require("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "src/core/indicators/catalogue.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
    logLevel: "silent",
    plugins: [lettersWrittenOut],
  });
  /** @type {{ exports: { catalogueToBeKept?: () => string } }} */
  const module = { exports: {} };
  new Function("module", "exports", outputFiles[0]?.text ?? "")(module, module.exports);
  return module.exports.catalogueToBeKept?.() ?? "null";
}

/**
 * Reads the three hundred names of the catalogue when the program is built: every worker would otherwise do so at its first
 * plan, in a fifth of the time that the plan takes.
 * @type {import("esbuild").Plugin}
 */
const catalogueReadBefore = {
  name: "catalogue",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]indicators[\\/]readBefore\.ts$/ }, async () => ({
      contents: `export const READ_BEFORE = ${JSON.stringify(await readCatalogue())};`,
    }));
  },
};

module.exports = { readCatalogue, catalogueReadBefore };
