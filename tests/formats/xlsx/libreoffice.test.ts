import { join } from "node:path";
import { readPlanFile } from "../../../src/formats/readPlanFile";

/** Made by LibreOffice from libreoffice.fods, which stands beside it. */
test("reads a workbook made by another program", async () => {
  const { sheets, definedNames } = (await readPlanFile(join(__dirname, "../../fixtures/libreoffice.xlsx"))).workbook;
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Delmål & mål", "visible"],
    ["Skjult", "hidden"],
  ]);
  expect(definedNames).toEqual([{ name: "Plan", refersTo: "'Delmål & mål'!$A$1:$D$2" }]);
  const [sheet] = sheets;
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect([...sheet!.hiddenRows]).toEqual([2]);
  expect([...sheet!.hiddenColumns]).toEqual([2]);
  const shown = [...sheet!.rows.values()].map((row) => row.map((cell) => cell?.text));
  expect(shown).toEqual([
    ["Flere i uddannelse", undefined, undefined, "to\nlinjer – “æøå”"],
    ["13,60%", "5. januar 2026", "skjult kolonne", "1.680.000"],
    ["skjult række"],
    ["3360000", "#DIVISION/0!", "ab", "SAND", "13,6"],
  ]);
  expect(sheet?.rows.get(1)?.map((cell) => cell?.value)).toEqual([0.136, 46027, "skjult kolonne", 1680000]);
  expect(sheet?.rows.get(3)?.map((cell) => cell?.formula)).toEqual(["D2*2", "1/0", '"a"&"b"', undefined, undefined]);
});
