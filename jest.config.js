/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      { jsc: { target: "es2021", parser: { syntax: "typescript", tsx: true } }, module: { type: "commonjs" } },
    ],
  },
  // These packages ship ES modules alone.
  transformIgnorePatterns: ["/node_modules/(?!(numfmt)/)"],
};
