import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPackages, type BundledPackage } from "./licences/bundledPackages";

/** Licences that let the program be given away under MIT without further duties than keeping the notice. */
const ALLOWED = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "CC0-1.0",
  "Unlicense",
]);

/**
 * Whether an SPDX expression leaves a choice that is on the list: every part of an AND, one part of an OR.
 * Parentheses are read as a human would for the flat expressions that packages have; anything else is refused.
 */
export function isAllowed(expression: string | null): boolean {
  if (expression === null) return false;
  const flat = expression.trim().replace(/^\(([^()]*)\)$/, "$1");
  if (/[()]/.test(flat)) return false;
  return flat.split(" OR ").some((choice) => choice.split(" AND ").every((name) => ALLOWED.has(name.trim())));
}

/** The list as it stands in docs/pakker.md. */
export function packageList(packages: readonly BundledPackage[]): string {
  const kilobytes = (size: number): string => Math.max(1, Math.round(size / 1_000)).toLocaleString("da-DK");
  return [
    "# Pakker i programmet",
    "",
    "Det her er alle de pakker, der er noget af i siderne og i kommandolinjen, med licens og størrelse. Størrelsen er",
    "kildeteksten i tusinde tegn, før den pakkes sammen. Alt andet i `package.json` bruges kun til at bygge og afprøve med.",
    "",
    "Listen er skrevet af `npm run licences -- --list`.",
    "",
    "| Pakke | Version | Licens | Størrelse |",
    "| --- | --- | --- | ---: |",
    ...packages.map(
      ({ name, version, licence, size }) => `| ${name} | ${version} | ${licence ?? ""} | ${kilobytes(size)} |`,
    ),
    "",
  ].join("\n");
}

/** The list's rows, whatever the spaces between them are. */
const rowsOf = (list: string): string =>
  list
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .join("|"),
    )
    .filter((line) => line.startsWith("|") && !/^[|:-]*$/.test(line))
    .join("\n");

/**
 * `npm run licences`: whether every package in what users get may be there, and stands in docs/pakker.md. `--list` writes
 * that file.
 */
async function main(): Promise<void> {
  const root = join(__dirname, "..");
  const path = join(root, "docs/pakker.md");
  const packages = await bundledPackages(root);
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { name, version, licence } of refused) {
    console.error(`${name} ${version}: ${licence ?? "no licence"} is not on the list in scripts/checkLicences.ts`);
  }
  const list = packageList(packages);
  if (process.argv.includes("--list")) {
    const { format, resolveConfig } = await import("prettier");
    const options = (await resolveConfig(path)) ?? {};
    writeFileSync(path, await format(list, { ...options, parser: "markdown" }));
  }
  const isCurrent = rowsOf(readFileSync(path, "utf8")) === rowsOf(list);
  if (!isCurrent) console.error("docs/pakker.md is behind: npm run licences -- --list");
  if (refused.length > 0 || !isCurrent) process.exitCode = 1;
  else
    console.log(
      `${packages.length} packages, all under ${[...new Set(packages.map((p) => p.licence))].sort().join(", ")}`,
    );
}

if (process.argv[1] === __filename) void main();
