const { defineConfig } = require("eslint/config");
const tseslint = require("typescript-eslint");
const { boundaries } = require("./scripts/lint/boundaries");
const { wordsInPatterns } = require("./scripts/lint/wordsInPatterns");

/** What runs in the browser as well as in Node: no Node globals, no DOM, no clock, no way round the import boundaries. */
const PURE = ["src/core/**/*.ts", "src/locales/**/*.ts", "src/reports/**/*.ts", "src/templates/**/*.ts"];
const NODE_GLOBALS = ["process", "Buffer", "global", "__dirname", "__filename", "require", "module"];
const BROWSER_GLOBALS = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "fetch",
  "console",
  "Office",
  "Excel",
];

const message = {
  markup: "A piece of a page is made by the html tag (src/reports/htmlTag.ts), which escapes what stands in it.",
  clock: "The check is a pure function: take today's date as a parameter.",
  lazy: "An import() or require() gets round the import boundaries: import at the top of the file.",
  lazyPart:
    "Name what is loaded later in a lazy…ts file: the browser edition loads those ahead, to work without a network.",
  flag: "A boolean parameter says nothing at the call: take an options object or split the function.",
};

const BOOLEAN_PARAMETER = {
  selector:
    "ExportNamedDeclaration > FunctionDeclaration > Identifier.params > TSTypeAnnotation > TSBooleanKeyword.typeAnnotation",
  message: message.flag,
};

const PURE_SYNTAX = [
  BOOLEAN_PARAMETER,
  { selector: "ImportExpression", message: message.lazy },
  { selector: "TSImportType", message: message.lazy },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: message.clock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: message.clock },
];

/** Markup outside the tag that escapes what stands in it. */
const LOOSE_MARKUP = [
  ":not(TaggedTemplateExpression) > TemplateLiteral > TemplateElement[value.raw=/<[a-z!\\/]/]",
  "Literal[value=/<[a-z!\\/]/]",
].map((selector) => ({ selector, message: message.markup }));

module.exports = defineConfig(
  { ignores: ["dist/", "lib/", "coverage/", "node_modules/", ".cache/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // Splitting text into code points is what the readers of Danish text want.
      "@typescript-eslint/no-misused-spread": "off",
      // It asks for the "!" that no-non-null-assertion refuses.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // Names from a file's XML are written as such: attributes["ref"].
      "@typescript-eslint/dot-notation": "off",
      "no-restricted-syntax": ["error", BOOLEAN_PARAMETER],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: PURE,
    rules: {
      "no-restricted-globals": ["error", ...NODE_GLOBALS, ...BROWSER_GLOBALS],
      "no-restricted-syntax": ["error", ...PURE_SYNTAX],
    },
  },
  {
    files: ["src/reports/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...PURE_SYNTAX, ...LOOSE_MARKUP] },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}"],
    ignores: ["src/pane/lazyParts.ts", "src/pane/views/**/lazy*.ts"],
    rules: {
      "no-restricted-syntax": ["error", BOOLEAN_PARAMETER, { selector: "ImportExpression", message: message.lazyPart }],
    },
  },
  boundaries(),
  wordsInPatterns(),
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      // A test may look into what it has just made without proving its type again.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "no-restricted-syntax": "off",
    },
  },
  {
    files: ["**/*.js"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { sourceType: "commonjs" },
  },
);
