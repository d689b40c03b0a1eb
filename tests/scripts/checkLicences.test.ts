import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isAllowed } from "../../scripts/checkLicences";

test.each(["MIT", "(MIT OR GPL-3.0)", "GPL-3.0 OR Apache-2.0", "MIT AND ISC", "0BSD"])("%s is allowed", (licence) => {
  expect(isAllowed(licence)).toBe(true);
});

test.each([null, "", "GPL-3.0", "MIT AND GPL-3.0", "UNLICENSED", "SEE LICENSE IN LICENSE", "((MIT) OR X)", "mit"])(
  "%s is refused",
  (licence) => {
    expect(isAllowed(licence)).toBe(false);
  },
);

interface Locked {
  readonly version?: string;
  readonly license?: string;
}

const root = join(__dirname, "../..");
const locked = Object.entries(
  (JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> }).packages,
);
const listed = readFileSync(join(root, "docs/pakker.md"), "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, , version = ""]) => /^\d/.test(version));

test("the list of what goes into the program is there; its tools aren't in it", () => {
  const names = listed.map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(["fflate", "numfmt", "zod", "react", "@uifabric/styling"]));
  expect(names).not.toContain("jest");
});

// Whether one is missing is told by `npm run licences`, which looks into the bundles themselves.
test.each(listed)("%s%s %s, %s, is what is locked, and may be there", (_, name, version, licence) => {
  const same = locked.filter(([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version);
  expect(same.map(([, entry]) => entry.license)).toContain(licence);
  expect(isAllowed(licence)).toBe(true);
});
