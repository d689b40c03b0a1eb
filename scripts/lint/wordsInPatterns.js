/**
 * The words of Danish stand in src/core/language (and LBF's wordings in src/core/forms), as data; a pattern elsewhere is put
 * together of them. This rule refuses a pattern with a word in it: three letters or more in a row, in a regular expression, in
 * what is given to RegExp, or in a string that is written as a part of one. Escapes, classes of letters and names of groups
 * are no words. `left` names the files that still hold such patterns and how many: never more, and lowered with each that goes.
 */

const left = require("./patternsLeft.json");

/** Where users' Danish is read. Formats, files and the command line know names of formats, and no language. */
const READERS = [
  "src/core/**/*.ts",
  "src/reports/**/*.ts",
  "src/templates/**/*.ts",
  "src/pane/**/*.{ts,tsx}",
  "src/formats/pdf/*.ts",
];
const EXEMPT = [
  "src/core/language/**",
  "src/core/forms/**",
  // Read by their headings' words, until they are read by evidence.
  "src/core/tables/budget/**",
  "src/core/tables/staffing/**",
  // No words of the language: Excel's codes of formats, operators of PDF.
  "src/core/workbook/numberFormat.ts",
  "src/formats/pdf/readMarks.ts",
];

const PART_OF_PATTERN = /\(\?[:=!<]|\\p\{/;

/** The pattern without what is no word of the language. */
function plain(source) {
  return source
    .replace(/\\p\{[^}]*\}|\\u\{?[0-9a-f]+\}?|\\x[0-9a-f]{2}|\\k<[^>]*>|\\./giu, " ")
    .replace(/\(\?<(?![=!])[^>]*>/g, "(")
    .replace(/\[[^\]]*\]/g, " ");
}

function holdsWord(source) {
  return /\p{L}{3}/u.test(plain(source));
}

const rule = {
  meta: {
    type: "problem",
    schema: [{ type: "object", properties: { left: { type: "object" } }, additionalProperties: false }],
    messages: {
      word: "A pattern with words of the language: put the words in src/core/language/da.ts and build the pattern of them.",
      fewer: "{{found}} patterns with words are left here, not {{left}}: write that in scripts/lint/patternsLeft.json.",
    },
  },
  create(context) {
    const file = context.filename.replaceAll("\\", "/").replace(/^.*\/src\//, "src/");
    const left = context.options[0]?.left[file] ?? 0;
    const found = [];
    /** Whether it stands in the pattern of a RegExp, and not among its flags. */
    const isWithinRegExp = (node) => {
      for (let at = node; at.parent !== undefined && at.parent !== null; at = at.parent) {
        const { type, callee, arguments: given } = at.parent;
        if (type === "NewExpression") return callee.name === "RegExp" && given[0] === at;
        if (type === "CallExpression" || type.endsWith("Statement") || type.endsWith("Declaration")) return false;
      }
      return false;
    };
    const check = (node, source) => {
      const isPattern = PART_OF_PATTERN.test(source) || isWithinRegExp(node);
      if (isPattern && holdsWord(source)) found.push(node);
    };
    return {
      Literal(node) {
        if (node.regex !== undefined) {
          if (holdsWord(node.regex.pattern)) found.push(node);
        } else if (typeof node.value === "string") check(node, node.value);
      },
      TemplateElement: (node) => check(node, node.value.cooked),
      "Program:exit"(program) {
        if (found.length > left) found.slice(left).forEach((node) => context.report({ node, messageId: "word" }));
        if (found.length < left)
          context.report({ node: program, messageId: "fewer", data: { found: found.length, left } });
      },
    };
  },
};

/** The ESLint configuration that holds the rule. */
function wordsInPatterns() {
  return {
    name: "words in patterns",
    files: READERS,
    ignores: EXEMPT,
    plugins: { language: { rules: { "words-in-patterns": rule } } },
    rules: { "language/words-in-patterns": ["error", { left }] },
  };
}

module.exports = { wordsInPatterns };
