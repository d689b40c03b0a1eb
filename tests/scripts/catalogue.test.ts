import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { catalogueToBeKept } from "../../src/core/indicators/catalogue";
import { fromPlain, toPlain, type PlainWording } from "../../src/core/indicators/plainWording";
import { readWording } from "../../src/core/indicators/wording";

const CATALOGUE = join(__dirname, "../../scripts/cli/catalogue");

test("the build reads the catalogue's names as the program itself does", () => {
  const script = `require(${JSON.stringify(CATALOGUE)}).readCatalogue().then((read) => process.stdout.write(read))`;
  expect(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" })).toBe(catalogueToBeKept());
});

test.each(["Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse", ""])(
  "a wording is the same when it has been plain data: %s",
  (text) => {
    const plain = JSON.parse(JSON.stringify(toPlain(readWording(text)))) as PlainWording;
    expect(fromPlain(plain)).toEqual(readWording(text));
  },
);
