// @ts-check
const { readFileSync } = require("node:fs");
const ts = require("typescript");

/**
 * The letters that the regular expressions' \p{L} stands for in the built program: Latin, Greek, Cyrillic, Armenian,
 * Hebrew, Arabic, Hindi, Thai, Georgian, and those of East Asia. V8 looks the property up anew for every expression, which takes some hundred
 * times as long as a class of these, and the program has two hundred of them.
 */
const LETTERS =
  "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u03f5" +
  "\u03f7-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05ef\u0620-\u064a\u0671-\u06d3\u0904-\u0939\u0e01-\u0e30\u10d0-\u10fa\u1e00-\u1fbc\u1fbe\u1fc2-\u1fcc\u1fd0-\u1fdb\u1fe0-\u1fec" +
  "\u1ff2-\u1ffc\u2c60-\u2c7f\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\ufb00-\ufb06";

const PROPERTY = /\\{1,2}p\{L\}/;

/**
 * The text of a source with the property written out, in its regular expressions and in the texts that they are made of.
 * @param {string} source
 */
function withLettersWrittenOut(source) {
  if (!PROPERTY.test(source)) return source;
  const file = ts.createSourceFile("source.tsx", source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  /** @type {{ from: number, to: number }[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const isText = ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
    if (isText || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      found.push({ from: node.getStart(file), to: node.getEnd() });
    ts.forEachChild(node, visit);
  };
  visit(file);
  let result = "";
  let done = 0;
  for (const { from, to } of found) {
    result += source.slice(done, from) + written(source.slice(from, to));
    done = to;
  }
  return result + source.slice(done);
}

/**
 * Inside a class the letters stand as they are, elsewhere as a class of their own.
 * @param {string} literal with its quotes or slashes
 */
function written(literal) {
  if (!PROPERTY.test(literal)) return literal;
  let result = "";
  let isInClass = false;
  for (let at = 0; at < literal.length; at += 1) {
    const property = PROPERTY.exec(literal.slice(at, at + 6));
    if (property?.index === 0) {
      result += isInClass ? LETTERS : `[${LETTERS}]`;
      at += property[0].length - 1;
      continue;
    }
    const character = literal.charAt(at);
    if (character === "\\") {
      result += literal.slice(at, at + 2);
      at += 1;
      continue;
    }
    if (character === "[") isInClass = true;
    else if (character === "]") isInClass = false;
    result += character;
  }
  return result;
}

/** @type {import("esbuild").Plugin} */
const lettersWrittenOut = {
  name: "letters",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => ({
      contents: withLettersWrittenOut(readFileSync(path, "utf8")),
      loader: path.endsWith("x") ? "tsx" : "ts",
    }));
  },
};

module.exports = { LETTERS, withLettersWrittenOut, lettersWrittenOut };
