import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

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

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
}

export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its package.json; null when it has none. */
  readonly licence: string | null;
}

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

/** The packages that go into the program (not those it is built and tested with), as installed under the folder. */
export function productionPackages(root: string): PackageLicence[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.includes("node_modules/") && entry.dev !== true && entry.link !== true)
    .filter(([path, entry]) => entry.optional !== true || existsSync(join(root, path)))
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version ?? "",
      licence: licenceOf(join(root, path, "package.json")),
    }));
}

/** The licence a package.json states; old packages have an object or a list of objects in its place. */
function licenceOf(manifest: string): string | null {
  const { license, licenses } = JSON.parse(readFileSync(manifest, "utf8")) as {
    readonly license?: string | { readonly type?: string };
    readonly licenses?: readonly { readonly type?: string }[];
  };
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map((entry) => entry.type ?? "").join(" OR ") ?? null;
}

function main(): void {
  const packages = productionPackages(process.cwd());
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { name, version, licence } of refused) {
    console.error(`${name} ${version}: ${licence ?? "no licence"} is not on the list in scripts/checkLicences.ts`);
  }
  if (refused.length > 0) process.exitCode = 1;
  else
    console.log(
      `${packages.length} packages, all under ${[...new Set(packages.map((p) => p.licence))].sort().join(", ")}`,
    );
}

if (process.argv[1] === __filename) main();
