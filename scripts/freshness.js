// @ts-check
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { dirname, join, resolve } = require("node:path");

/**
 * What a build is made from and makes. Paths are relative to the root; a folder stands for all that is in it.
 * @typedef {object} Build
 * @property {string} root
 * @property {readonly string[]} inputs
 * @property {readonly string[]} outputs
 * @property {string} stamp the file that tells what the latest finished build was made from, and what came out
 * @property {Readonly<Record<string, string>>} [facts] what else the outcome hangs on, such as an address from the environment
 */

/**
 * Whether the outputs are as the latest finished build left them, and the inputs as it found them. Files are known by
 * size and times, which takes some ten milliseconds for a thousand; where it can't be told, the answer is no.
 * @param {Build} build
 * @returns {boolean}
 */
function isFresh(build) {
  try {
    const { root, stamp, outputs } = build;
    return readFileSync(resolve(root, stamp), "utf8") === stampText(before(build), stock(root, outputs));
  } catch {
    return false;
  }
}

/**
 * To be called before a build; what it returns, when the build has succeeded. In between, and after a build that failed
 * or was interrupted, nothing is fresh. Inputs count as they were before: one that is changed meanwhile is new the next
 * time. Of two builds at once, the one that began first settles nothing.
 * @param {Build} build
 * @returns {() => void}
 */
function beginBuild(build) {
  const { root, outputs } = build;
  const stamp = resolve(root, build.stamp);
  const found = before(build);
  const mark = `building ${process.pid} ${process.hrtime.bigint()}\n`;
  mkdirSync(dirname(stamp), { recursive: true });
  writeWhole(stamp, mark);
  return () => {
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === mark) {
      writeWhole(stamp, stampText(found, stock(root, outputs)));
    }
  };
}

/** @param {Build} build */
function before({ root, inputs, facts = {} }) {
  return [...Object.entries(facts).map(([name, value]) => JSON.stringify([name, value])), ...stock(root, inputs)];
}

/**
 * @param {readonly string[]} made
 * @param {readonly string[]} came
 */
function stampText(made, came) {
  return [...made, "", ...came, ""].join("\n");
}

/**
 * A line for each file, with what changes when somebody changes it. The time of the inode is there for the tools that
 * set a file's other time back to what it was.
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
function stock(root, paths) {
  return paths.flatMap((path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found === undefined) return [`${path} -`];
    if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`];
    return [
      `${path}/`,
      ...stock(
        root,
        readdirSync(join(root, path))
          .sort()
          .map((name) => `${path}/${name}`),
      ),
    ];
  });
}

/**
 * @param {string} path
 * @param {string} text
 */
function writeWhole(path, text) {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

module.exports = { isFresh, beginBuild };
