import fc from "fast-check";
import { announcesLater } from "../../../src/core/reading/announcements";
import { processorTime, RUNAWAY } from "../../support/processorTime";

describe("announcesLater", () => {
  it.each([
    "Baseline måles i år 1",
    "BASELINE MÅLES I ÅR 1",
    "Måles i 1. år",
    "måles ved projektstart",
    "Måles ved projektets opstart",
    "Fastlægges i første projektår",
    "fastlægges",
    "Fastsættes i samarbejde med kommunen",
    "opgøres primo 2026",
    "Opgøres i år 1",
    "Indhentes ved opstart",
    "Indsamles via spørgeskema",
    "vil blive målt",
    "Vil først blive opgjort ultimo 2026",
    "Skal måles",
    "bliver målt i foråret 2026",
    "Forventes opgjort i 2026",
    "etableres i 2026",
    "Baseline etable\u00adres i år 1",
    "udarbejdes i år 1",
    "Baseline udarbejdes",
    "foretages i 2026",
    "Der foretages en nulpunktsmåling",
    "kommer senere",
    "Følger senere",
    "Måles første gang i 2026",
    "Baselinemåling i år 1",
    "Nulpunktsmåling ved opstart",
    "Registreres i løbet af det første år",
    "Tallet foreligger primo 2026",
    "Kan ikke opgøres endnu",
    "Der gennemføres en måling i 2026",
    "Afventer data fra kommunen",
  ])("%j", (text) => {
    expect(announcesLater(text)).toBe(true);
  });

  it.each([
    "",
    "Høj",
    "Ukendt niveau",
    "se ovenfor",
    "Se ovenfor",
    "12 %",
    "Brøndby Strand: 13,60%\nBrøndby Nord: 12,59%",
    "Opgjort 2023: 12 %",
    "Målt i 2023",
    "Baseline er målt ved opstart",
    "Der blev målt i 2023",
    "måles ved spørgeskema",
    "Kan ikke opgøres",
    "Baseline måles ikke",
    "Ingen data",
    "Hver femte",
    "Baseline",
    "Niveauet er lavt i starten",
    "Flere unge i uddannelse",
    "baseline 2023",
  ])("not %j", (text) => {
    expect(announcesLater(text)).toBe(false);
  });

  it("nothing throws, and text around an announcement leaves it one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (junk) => {
        expect(typeof announcesLater(junk)).toBe("boolean");
        expect(announcesLater(`Fastlægges i år 1. ${junk.replace(/ikke/gi, "")}`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("reads a very long text at once", () => {
    for (const piece of ["måles ", "vil ", "ind", "i 2", "baseline ", "er blevet "]) {
      const started = processorTime();
      announcesLater(piece.repeat(100_000 / piece.length));
      expect(processorTime() - started).toBeLessThan(RUNAWAY);
    }
  });
});
