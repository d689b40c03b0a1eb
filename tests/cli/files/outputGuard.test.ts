import { linkSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refusedOutput } from "../../../src/cli/files/outputGuard";

const folder = mkdtempSync(join(tmpdir(), "skriv-"));
const at = (name: string): string => join(folder, name);
mkdirSync(at("planer"));
for (const name of [
  "planer/plan.xlsx",
  "fremmed.xlsx",
  "vores.xlsx",
  "brev.docx",
  "aftale.pdf",
  "gammel.html",
  "x.xlsm",
])
  writeFileSync(at(name), name);
symlinkSync("planer", at("genvej"));
symlinkSync("planer/plan.xlsx", at("link.xlsx"));
symlinkSync("fremmed.xlsx", at("link.html"));
linkSync(at("planer/plan.xlsx"), at("hård.xlsx"));

const read = [at("planer/plan.xlsx"), at("tal-indikatorer.csv")];
const isOurs = (path: string): Promise<boolean> => Promise.resolve(path.endsWith("vores.xlsx"));

test.each([
  ["a file that is read", ["planer/plan.xlsx"], "output-is-input"],
  ["the same through a link to its folder", ["genvej/plan.xlsx"], "output-is-input"],
  ["through a link to it", ["link.xlsx"], "output-is-input"],
  ["through a second name of it", ["hård.xlsx"], "output-is-input"],
  ["through a path with detours", ["planer/../genvej/../planer/plan.xlsx"], "output-is-input"],
  ["a file that is to be read and isn't there", ["tal-indikatorer.csv"], "output-is-input"],
  ["in other letters, which most users' disks take for the same", ["Planer/PLAN.xlsx"], "output-is-input"],
  ["two results in one file", ["ny.html", "ny.html"], "output-twice"],
  ["two results in one file through a link", ["planer/ny.html", "genvej/ny.html"], "output-twice"],
  ["a workbook that isn't ours", ["fremmed.xlsx"], "output-not-ours"],
  ["a workbook with macros", ["x.xlsm"], "output-not-ours"],
  ["a document", ["brev.docx"], "output-not-ours"],
  ["a PDF", ["aftale.pdf"], "output-not-ours"],
  ["a folder", ["planer"], "output-is-folder"],
])("refused: %s", async (_what, outputs, problem) => {
  const refused = await refusedOutput(outputs.map(at), read, isOurs);
  expect(refused).toEqual({ path: at(outputs.at(-1) ?? ""), problem });
});

test.each([
  ["a new file", ["ny.xlsx", "planer/ny.html"]],
  ["a workbook of ours", ["vores.xlsx"]],
  ["an old page", ["gammel.html"]],
  ["nothing", []],
])("written: %s", async (_what, outputs) => {
  expect(await refusedOutput(outputs.map(at), read, isOurs)).toBeNull();
});
