const { availableParallelism } = require("node:os");

/** What both kinds of tests share. */
const shared = {
  testEnvironment: "node",
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      { jsc: { target: "es2021", parser: { syntax: "typescript", tsx: true } }, module: { type: "commonjs" } },
    ],
  },
  // Fabric's ES modules, as Node reads them.
  moduleNameMapper: {
    "^office-ui-fabric-react/lib/(.*)$": "office-ui-fabric-react/lib-commonjs/$1",
    "^@(uifabric|fluentui)/([^/]+)/lib/(.*)$": "@$1/$2/lib-commonjs/$3",
    "^fast-check$": "<rootDir>/tests/support/seededFastCheck.js",
  },
  // These packages ship ES modules alone.
  transformIgnorePatterns: ["/node_modules/(?!(numfmt|pdfjs-dist)/)"],
};

/** @type {import("jest").Config} */
module.exports = {
  // Half of them wait for pages: two at a time go through sooner, on a machine with two cores too.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Pages are slower than functions.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      roots: ["<rootDir>/tests"],
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/tests/browser/(?!units/)", "\\.soak\\.test\\.ts$"],
      globalSetup: "<rootDir>/tests/support/buildCommandLine.ts",
    },
    {
      // What spoils plans, files and machines by the hundred: minutes, not seconds.
      ...shared,
      displayName: "soak",
      roots: ["<rootDir>/tests"],
      testMatch: ["**/*.soak.test.ts"],
      globalSetup: "<rootDir>/tests/support/buildCommandLine.ts",
    },
    {
      ...shared,
      displayName: "browser",
      roots: ["<rootDir>/tests/browser"],
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["/units/"],
      // Finds or installs a browser, and builds the pages.
      globalSetup: "<rootDir>/tests/browser/support/prepare.ts",
      setupFilesAfterEnv: ["<rootDir>/tests/browser/support/retry.ts"],
    },
  ],
};
