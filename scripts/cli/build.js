// @ts-check
const { mkdirSync, renameSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { isFresh, beginBuild } = require("../freshness");

const ROOT = join(__dirname, "../..");
const LIB = join(ROOT, "lib");
const ENTRY = join(LIB, "baselinekontrol.js");

/** What is loaded by itself: the command line, and what its workers do. */
const PROGRAMS = ["commandLine", "worker"];

/** What both of them load when the first PDF comes: pdf.js, several times as large as all the rest. */
const LIBRARY = join(ROOT, "src/formats/pdf/library/index.ts");

const BUILD = {
  root: ROOT,
  inputs: ["src", "scripts/cli", "scripts/freshness.js", "package.json", "package-lock.json", "tsconfig.json"],
  outputs: [
    "lib/baselinekontrol.js",
    "lib/pdfjs.js",
    ...PROGRAMS.flatMap((name) => [`lib/${name}.js`, `lib/${name}.cache`]),
  ],
  stamp: "lib/built.txt",
  // What is compiled before serves the Node that compiled it.
  facts: { node: process.version, arch: process.arch },
};

const SOURCES = PROGRAMS.map((name) => join(ROOT, `src/cli/${name}.ts`));

const BUNDLED = /** @type {const} */ ({
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  write: false,
  logLevel: "silent",
});

/** pdf.js asks where it lies only to draw, which nothing here does. */
const LIBRARY_OPTIONS = /** @type {const} */ ({ define: { "import.meta.url": "undefined" } });

/** @type {import("esbuild").Plugin} */
const libraryBeside = {
  name: "library",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/library$/ }, ({ importer }) =>
      importer === join(ROOT, "src/formats/pdf/openPdf.ts") ? { path: "./pdfjs.js", external: true } : null,
    );
  },
};

/**
 * The files that go into the programs, with how many bytes each has. Nothing is written.
 * @returns {ReadonlyMap<string, number>}
 */
function bundledFiles() {
  const { buildSync } = require("esbuild");
  const { metafile } = buildSync({
    ...BUNDLED,
    ...LIBRARY_OPTIONS,
    entryPoints: [...SOURCES, LIBRARY],
    outdir: LIB,
    metafile: true,
    absWorkingDir: ROOT,
  });
  return new Map(Object.entries(metafile.inputs).map(([path, { bytes }]) => [join(ROOT, path), bytes]));
}

/** Builds the command line where it isn't as its sources are. */
async function ensureBuilt() {
  if (!isFresh(BUILD)) await build();
}

/** Builds the command line into lib: the program in one file, compiled, and what starts it. */
async function build() {
  const finished = beginBuild(BUILD);
  // Loaded only here: most calls find everything built.
  const { build: bundle } = require("esbuild");
  const { lettersWrittenOut } = require("./letters");
  const { catalogueReadBefore } = require("./catalogue");
  const programs = await bundle({
    ...BUNDLED,
    entryPoints: SOURCES,
    outdir: LIB,
    plugins: [catalogueReadBefore, lettersWrittenOut, libraryBeside],
    // What lies beside the programs is required: a script that is compiled before can't import.
    supported: { "dynamic-import": false },
    // A function that is given what it needs, so that the text is compiled as it stands.
    banner: { js: "(function (exports, require, module) {" },
    footer: { js: "})" },
  });
  const entry = await bundle({
    ...BUNDLED,
    entryPoints: [join(ROOT, "src/cli/entry.ts")],
    outfile: ENTRY,
    banner: { js: "#!/usr/bin/env node" },
  });
  const library = await bundle({
    ...BUNDLED,
    ...LIBRARY_OPTIONS,
    entryPoints: [LIBRARY],
    outfile: join(LIB, "pdfjs.js"),
  });
  const files = [...programs.outputFiles, ...entry.outputFiles, ...library.outputFiles];
  for (const { path, text } of files) writeWhole(path, inAscii(text));
  for (const [name, code] of await require("./compile").compiled(LIB)) writeWhole(join(LIB, `${name}.cache`), code);
  finished();
}

/**
 * A program without a letter beyond ASCII is read as the bytes that it is, and held in half the memory. esbuild writes
 * them out everywhere but in regular expressions, which understand the same escape.
 * @param {string} text
 */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Another call may be running what is there: it is replaced whole.
 * @param {string} path
 * @param {string | Uint8Array} contents
 */
function writeWhole(path, contents) {
  mkdirSync(LIB, { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, contents);
  renameSync(beside, path);
}

module.exports = { ensureBuilt, build, bundledFiles, ENTRY };

if (require.main === module) void build();
