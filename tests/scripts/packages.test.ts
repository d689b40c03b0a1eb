import { readFileSync } from "node:fs";
import { join } from "node:path";

type Overrides = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Overrides;
}

const read = (path: string): string => readFileSync(join(__dirname, "../..", path), "utf8");
const manifest = JSON.parse(read("package.json")) as Manifest;
const lock = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
};
const versions = { ...manifest.dependencies, ...manifest.devDependencies };

/** The first cells of the table in docs/decisions.md that has this heading, each with a reason beside it. */
function told(heading: string): string[] {
  const lines = read("docs/decisions.md").split("\n");
  const from = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const to = lines.indexOf("", from);
  return lines.slice(from + 2, to).map((line) => {
    const [, what = "", why = ""] = line.split("|").map((cell) => cell.trim());
    expect(why).not.toBe("");
    return what.replace(/`/g, "");
  });
}

test("every override has its reason in docs/decisions.md, and no other has", () => {
  const overrides = Object.entries(manifest.overrides ?? {}).flatMap(([name, value]) =>
    typeof value === "string"
      ? [`${name} ${value}`]
      : Object.entries(value).map(([inner, version]) => `${name} > ${inner} ${version}`),
  );
  expect(told("Override").sort()).toEqual(overrides.sort());
});

test("every version is exact", () => {
  for (const [name, version] of Object.entries(versions))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
});

test("the versions that are held are those in package.json", () => {
  const held = told("Package held");
  expect(held.length).toBeGreaterThan(0);
  for (const line of held) {
    const [name = "", version] = line.split(" ");
    expect([name, versions[name]]).toEqual([name, version]);
  }
});

test("every package that runs a script when it is installed is named with its reason", () => {
  const running = Object.entries(lock.packages)
    .filter(([path, { hasInstallScript }]) => path !== "" && hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
  expect(told("Package that runs").sort()).toEqual([...new Set(running)].sort());
});
