import { join } from "node:path";
import { isAllowed, productionPackages } from "../../scripts/checkLicences";

test.each(["MIT", "(MIT OR GPL-3.0)", "GPL-3.0 OR Apache-2.0", "MIT AND ISC", "0BSD"])("%s is allowed", (licence) => {
  expect(isAllowed(licence)).toBe(true);
});

test.each([null, "", "GPL-3.0", "MIT AND GPL-3.0", "UNLICENSED", "SEE LICENSE IN LICENSE", "((MIT) OR X)", "mit"])(
  "%s is refused",
  (licence) => {
    expect(isAllowed(licence)).toBe(false);
  },
);

test("the program's own packages are found, its tools are not", () => {
  const names = productionPackages(join(__dirname, "../..")).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["fflate", "numfmt", "zod", "react", "@uifabric/styling"]));
  expect(names).not.toContain("jest");
});
