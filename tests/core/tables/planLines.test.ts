import type { CellValue } from "../../../src/core/workbook/snapshot";
import { GOALS, readSheet } from "./staffing/support";

type Row = readonly CellValue[];

const planOf = (rows: readonly Row[]) => readSheet([...rows, [], ...GOALS]).plan;

describe("the plan's name", () => {
  it.each<[string, Row[], string | null]>([
    ["behind its label", [["Boligsocial helhedsplan: Herlev Nord"]], "Herlev Nord"],
    ["beside its label", [["Helhedsplan", "Herlev Nord"]], "Herlev Nord"],
    ["below its label", [["Helhedsplanens navn:"], ["Herlev Nord"]], "Herlev Nord"],
    ["with a colon of its own", [["Projektnavn", "Herlev Nord 2026: Sammen om fremtiden"]], "Herlev Nord 2026: Sammen om fremtiden"], // prettier-ignore
    ["with a place and a colon", [["Projektnavn", "Nørrebro: Sammen om byen"]], "Nørrebro: Sammen om byen"],
    ["that begins as a section does", [["Helhedsplanens navn:"], ["Aktivitetshuset Nord"]], "Aktivitetshuset Nord"],
    ["over another label with its value", [["Boligsocial helhedsplan"], ["Kommune: Herlev Kommune"]], null],
    ["over another label, the value beside it", [["Boligsocial helhedsplan:"], ["Kommune", "Herlev Kommune"]], null],
    ["over a period", [["Helhedsplan"], ["Periode: 1. januar 2026 – 31. december 2029"]], null],
    ["over any label", [["Helhedsplan"], ["Kontaktperson: Anne Jensen"]], null],
    ["beside another label", [["Helhedsplan", "Kommune: Herlev Kommune"]], null],
    ["over the staff", [["Helhedsplan"], ["Medarbejderressourcer for indsatsområdet:"]], null],
  ])("%s", (_name, rows, name) => {
    const said = planOf(rows);
    expect(said.name).toBe(name);
    if (rows.some((row) => row.some((value) => String(value).includes("Kommune"))))
      expect(said.kommune).toBe("Herlev Kommune");
  });
});
